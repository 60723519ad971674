import type { Message } from '../../contract/message';
import type { TestMessage } from '../../contract/test-message';
import { quotable } from '../clean-text';
import { limits } from '../limits';
import { message } from '../message';

/** How a test message went, in one sentence. */
export function endedMessage({ ended, acceptedMs, seenMs, folder }: TestMessage): Message {
  const accepted = { ms: acceptedMs ?? 0 };
  const seen = { ms: seenMs ?? 0 };
  const named = quotable(folder ?? '', limits.foundChars);
  switch (ended) {
    case 'arrived':
      return message('test-message.ended.arrived', { accepted, seen });
    case 'in-spam':
      return message('test-message.ended.in-spam', { accepted, seen, folder: named });
    case 'in-other-folder':
      return message('test-message.ended.in-other-folder', { accepted, seen, folder: named });
    case 'returned':
      return message('test-message.ended.returned', { accepted });
    case 'not-seen':
      return message('test-message.ended.not-seen', { accepted });
    case 'unreadable':
      return message('test-message.ended.unreadable', { accepted });
    case 'deferred':
    case 'refused':
    case 'not-sent':
    case 'cancelled':
      return message(`test-message.ended.${ended}`);
  }
}
