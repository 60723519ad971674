import type { Message } from '../../electron/contract/message';
import { sentence } from '../words/language';

/** A sentence; text from an opened file looks different from Mailwright's own sentences. */
export function Sentence({ of }: { readonly of: Message }) {
  return of.by === 'file' ? <span className="file-words">{sentence(of)}</span> : sentence(of);
}
