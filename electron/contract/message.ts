import * as v from 'valibot';
import type { Parsed } from './parse';

/** What a sentence is filled with: names, hosts, ports, times. Never a sentence itself. */
export const messageValueSchema = v.union([v.string(), v.number()]);

/**
 * A sentence by its id in the catalogues, with the values it speaks of.
 * `text` is added in the language of the reader where a message leaves the program.
 */
export const messageSchema = v.object({
  id: v.string(),
  values: v.record(v.string(), messageValueSchema),
  text: v.exactOptional(v.string()),
});
export type Message = Parsed<typeof messageSchema>;
export type MessageValue = v.InferOutput<typeof messageValueSchema>;
