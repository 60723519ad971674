import * as v from 'valibot';
import type { Parsed } from './parsed';

/** What a sentence is filled with: names, hosts, ports, times. Never a sentence itself. */
export const messageValueSchema = v.union([v.string(), v.number()]);

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
export type Message = Parsed<typeof messageSchema>;
export type MessageValue = v.InferOutput<typeof messageValueSchema>;
