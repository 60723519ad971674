import type { ReadStream } from 'node:tty';
import { takeKeys } from '../terminal-keys';
import type { FollowKeys } from './prompter';

/** Takes the keys while something is followed, until the function that it gives is called. */
export function takeFollowKeys(
  input: ReadStream,
  { onCancel, onEnter }: FollowKeys,
  onResume: () => void = () => undefined,
): () => void {
  return takeKeys(input, {
    onResume,
    onKey: (key) => {
      if (key === 'interrupt' || key === 'escape') onCancel();
      if (key === 'enter') onEnter();
    },
  });
}
