import type { Message } from '../contract/message';
import type { MessageId } from '../words/en';
import type { MessageValues } from '../words/values-of';

/**
 * A sentence of the catalogues with its values; an unknown id, a missing value or a spare one does not compile. Core holds no sentence,
 * so that window, terminal and exports can say each one in their own language.
 */
export function message<const Id extends MessageId>(id: Id, ...[values]: MessageValues<Id>): Message {
  return { id, values: values ?? {} };
}
