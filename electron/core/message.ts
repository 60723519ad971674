import type { Message, MessageValue } from '../contract/message';
import type { MessageId } from '../words/en';

/**
 * A sentence of the catalogues with its values; an id that no catalogue has does not compile. Core holds no sentence, so that window,
 * terminal and exports can say each one in their own language.
 */
export function message(id: MessageId, values: Readonly<Record<string, MessageValue>> = {}): Message {
  return { id, values };
}
