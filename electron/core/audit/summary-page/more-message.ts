import type { Message } from '../../../contract/message';
import { message } from '../../message';

/** How many rows or inputs are not named. */
export function moreMessage(count: number): Message {
  return message('summary.more', { count });
}
