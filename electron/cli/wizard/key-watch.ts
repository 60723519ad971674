import { emitKeypressEvents, type Key } from 'node:readline';
import type { ReadStream } from 'node:tty';
import type { FollowKeys } from './prompter';

/** A key in so far as the wizard cares: Ctrl-C, Esc, Ctrl-D, Enter, or any other. */
export type PressedKey = 'interrupt' | 'escape' | 'end-of-input' | 'enter' | 'other';

/**
 * Takes every key until the function that it gives is called. Meanwhile nothing typed is shown, nor kept for the next
 * question, and Ctrl-C is a key like any other.
 */
export function takeFollowKeys(input: ReadStream, { onCancel, onEnter }: FollowKeys): () => void {
  emitKeypressEvents(input);
  const release = listenToKeys(input, (key) => {
    if (key === 'interrupt' || key === 'escape') onCancel();
    if (key === 'enter') onEnter();
  });
  input.setRawMode(true);
  input.resume();
  return () => {
    release();
    input.setRawMode(false);
    input.pause();
  };
}

/**
 * Tells of the keys that a prompt takes, until the function that it gives is called. The prompt itself has the input decoded,
 * because it waits less long for what may follow an Esc.
 */
export function listenToKeys(input: ReadStream, onKey: (key: PressedKey) => void): () => void {
  const onKeypress = (_text: string | undefined, key: Key) => onKey(pressedKey(key));
  input.on('keypress', onKeypress);
  return () => void input.off('keypress', onKeypress);
}

function pressedKey({ ctrl = false, name }: Key): PressedKey {
  if (ctrl && name === 'c') return 'interrupt';
  if (ctrl && name === 'd') return 'end-of-input';
  if (name === 'return' || name === 'enter') return 'enter';
  return name === 'escape' ? 'escape' : 'other';
}
