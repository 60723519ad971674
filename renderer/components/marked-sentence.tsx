import type { Message } from '../../electron/contract/message';
import { sentenceParts } from '../words/language';

/** A sentence in which the words that a program shows, such as its menus, are bold. */
export function MarkedSentence({ of }: { readonly of: Message }) {
  return sentenceParts(of).map(({ text, isMarked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other identity than its place.
    isMarked ? <b key={index}>{text}</b> : text,
  );
}
