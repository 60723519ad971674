import * as v from 'valibot';
import { protocolSchema } from './candidate';
import { stageSchema } from './failure';
import type { Parsed } from './parsed';

/** What said a text: a mail server, or the part of a computer or a network that reports an error. */
export const speakerSchema = v.picklist([...protocolSchema.options, 'tls', 'dns', 'tcp', 'http']);
/** What said a text. */
export type Speaker = v.InferOutput<typeof speakerSchema>;

/** A text that somebody got from a server, a library or a mail program, and what is known of where it came from. */
const saidTextSchema = v.object({
  /** Names the text in the answer. */
  id: v.optional(v.union([v.string(), v.number()])),
  /** Null where it is not known. */
  protocol: v.fallback(v.nullable(speakerSchema), null),
  /** Null where it is not known. */
  stage: v.fallback(v.nullable(stageSchema), null),
  /** The mail program that showed the text, as the person names it. */
  program: v.fallback(v.optional(v.string()), undefined),
  text: v.string(),
});
/** A text that somebody got, and what is known of where it came from. */
export type SaidText = Parsed<typeof saidTextSchema>;

/** The texts of a file of cases, in its order; null where a value holds none. */
export function parseSaidTexts(value: unknown): readonly SaidText[] | null {
  const parsed = v.safeParse(v.array(saidTextSchema), value);
  return parsed.success ? parsed.output : null;
}
