import type { Message } from '../../../contract/message';
import { message } from '../../message';

/** A share in whole per cent. Few is never shown as none, and not all never as all. */
export function shareMessage(count: number, of: number): Message {
  if (of === 0) return message('summary.share.none');
  const share = (100 * count) / of;
  if (count > 0 && share < 1) return message('summary.share.under');
  if (count < of && share > 99) return message('summary.share.over');
  return message('summary.share', { share: Math.round(share) });
}
