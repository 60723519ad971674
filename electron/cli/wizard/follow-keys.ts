import type { ReadStream } from 'node:tty';
import { takeKeys } from '../terminal-keys';
import type { FollowKeys } from './prompter';

/** Takes the keys while a run is followed, until the returned function is called. */
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
