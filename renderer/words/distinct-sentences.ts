import type { Message } from '../../electron/contract/message';
import { sentence } from './language';

/** The sentences of messages, each once: several accounts often have the same to say. */
export function distinctSentences(messages: readonly Message[]): readonly string[] {
  return [...new Set(messages.map(sentence))];
}
