import * as v from 'valibot';
import type { Parsed } from './parsed';

/**
 * What a sentence is filled with: names, hosts, ports, times. Never a sentence itself. What languages write in different ways is data:
 * a day or time in ISO 8601, of which the day in UTC is told; a time in milliseconds; a size in bytes; a list, whose last two parts are
 * joined by a word or, where none is named, stand side by side.
 */
export type MessageValue =
  | string
  | number
  | { readonly day: string }
  | { readonly ms: number }
  | { readonly bytes: number }
  | { readonly list: readonly (string | number)[]; readonly joinedBy?: 'and' | 'or' };

const messageValueSchema: v.GenericSchema<unknown, MessageValue> = v.union([
  v.string(),
  v.number(),
  v.object({ day: v.string() }),
  v.object({ ms: v.number() }),
  v.object({ bytes: v.number() }),
  v.object({ list: v.array(v.union([v.string(), v.number()])), joinedBy: v.exactOptional(v.picklist(['and', 'or'])) }),
]);

/**
 * A sentence by its id in the catalogues, with the values it speaks of.
 * `text` is added in the language of the reader where a message leaves the program. What is no such thing in a file is a sentence
 * without words, and no reason to refuse the file.
 */
export const messageSchema = v.fallback(
  v.object({
    id: v.fallback(v.string(), ''),
    values: v.fallback(v.record(v.string(), messageValueSchema), {}),
    text: v.exactOptional(v.fallback(v.string(), '')),
    /** Where a file says it in words of its own, which anybody may have written. */
    by: v.exactOptional(v.fallback(v.literal('file'), 'file')),
  }),
  { id: '', values: {} },
);
/** A sentence as data: its id and its values. */
export type Message = Parsed<typeof messageSchema>;
