import * as v from 'valibot';
import { momentSchema } from './moment';
import { parserOf } from './parse';
import type { Parsed } from './parsed';

/** An address on the web that is shown to a person: a host in ASCII, without a login name before it. */
const addressSchema = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d{1,5})?\/[!-~]*$/),
);

/** The edition of a list of providers: it counts up with each that is published. */
export const editionSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));

const updateDocumentSchema = v.object({
  signed: momentSchema,
  /** From here on it counts no longer, so that nobody can keep showing an old one. */
  expires: momentSchema,
  /** The newest version of Mailwright. */
  version: v.pipe(v.string(), v.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/)),
  /** Where a person reads about that version. */
  page: addressSchema,
  /** The newest list of providers; null where none is published apart from the program. */
  list: v.nullable(v.object({ edition: editionSchema, address: addressSchema })),
});
/** What the publisher of Mailwright says is newest. */
export type UpdateDocument = Parsed<typeof updateDocumentSchema>;

/** Reads an update document that was decoded from JSON, once its signature is verified. */
export const parseUpdateDocument = parserOf(updateDocumentSchema);
