import type { Message } from '../../electron/contract/message';
import { sentence } from '../words/language';

/** A sentence; what only an opened file says stands apart from what Mailwright says. */
export function Sentence({ of }: { readonly of: Message }) {
  return of.by === 'file' ? <span className="file-words">{sentence(of)}</span> : sentence(of);
}
