import type { Explanation } from '../../../contract/explanation';
import type { Message } from '../../../contract/message';
import { message } from '../../message';

/** The test that decides, as a sentence: where nothing could be told, the one that tells most. */
export function decisionOf({ decidedBy }: Explanation): Message {
  return decidedBy ?? message('explained.general-test');
}
