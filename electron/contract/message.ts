import * as v from 'valibot';
import type { Parsed } from './parsed';

/**
 * A value of a sentence: a name, host, port or time, never a sentence itself. What languages write in different ways is data: a day or
 * time in ISO 8601, of which the sentence shows the day in UTC; a time in milliseconds; how long ago something was,
 * in milliseconds; a size in bytes; a list, whose last two items are
 * joined by a word where `joinedBy` names one.
 */
export type MessageValue =
  | string
  | number
  | { readonly day: string }
  | { readonly ms: number }
  | { readonly agoMs: number }
  | { readonly bytes: number }
  | { readonly list: readonly (string | number)[]; readonly joinedBy?: 'and' | 'or' };

const messageValueSchema: v.GenericSchema<unknown, MessageValue> = v.union([
  v.string(),
  v.number(),
  v.object({ day: v.string() }),
  v.object({ ms: v.number() }),
  v.object({ agoMs: v.number() }),
  v.object({ bytes: v.number() }),
  v.object({ list: v.array(v.union([v.string(), v.number()])), joinedBy: v.exactOptional(v.picklist(['and', 'or'])) }),
]);

/**
 * A sentence by its id in the catalogues, with its values. `text` is added in the reader's language where a message leaves the program,
 * never between main and window. Anything else in a file is read as a message without words, so that the file is not refused.
 */
export const messageSchema = v.fallback(
  v.object({
    id: v.fallback(v.string(), ''),
    values: v.fallback(v.record(v.string(), messageValueSchema), {}),
    text: v.exactOptional(v.fallback(v.string(), '')),
    /** Marks the words of a file, which anybody may have written. */
    by: v.exactOptional(v.fallback(v.literal('file'), 'file')),
  }),
  { id: '', values: {} },
);
/** A sentence as data: its id and its values. */
export type Message = Parsed<typeof messageSchema>;
