import { emitKeypressEvents, type Key } from 'node:readline';
import type { ReadStream } from 'node:tty';
import { watchSuspension } from './suspension';

/** A key in so far as prompts care. Between the two of a paste, `enter` and the like are characters of what was pasted. */
export type PressedKey =
  | 'interrupt'
  | 'quit'
  | 'suspend'
  | 'end-of-input'
  | 'escape'
  | 'enter'
  | 'erase'
  | 'erase-line'
  | 'paste-start'
  | 'paste-end'
  | 'text'
  | 'other';

/** What is done with the keys that are taken. */
interface KeyHandlers {
  /** `text` is the one character of a `text` key, else empty. */
  readonly onKey: (key: PressedKey, text: string) => void;
  /** Called after the program was suspended and goes on, when the screen shows something else. */
  readonly onResume: () => void;
}

/**
 * Takes every key until the function that it gives is called. Meanwhile nothing typed is shown, nor kept for the next
 * question, and Ctrl-C is a key like any other. Ctrl-Z and Ctrl-\ do what they do everywhere.
 */
export function takeKeys(input: ReadStream, { onKey, onResume }: KeyHandlers): () => void {
  emitKeypressEvents(input);
  const releaseKeys = listenToKeys(input, (key, text) => {
    if (key === 'suspend') raise('SIGTSTP');
    else onKey(key, text);
  });
  const releaseSuspension = watchSuspension(input, { onStop: () => undefined, onResume });
  input.setRawMode(true);
  input.resume();
  return () => {
    releaseKeys();
    releaseSuspension();
    input.setRawMode(false);
    input.pause();
  };
}

/**
 * Tells of the keys that a prompt takes, until the function that it gives is called. The prompt itself has the input decoded,
 * because it waits less long for what may follow an Esc; it suspends the program at Ctrl-Z, and would take Ctrl-\ for text.
 */
export function listenToKeys(input: ReadStream, onKey: KeyHandlers['onKey']): () => void {
  const onKeypress = (text: string | undefined, key: Key) => {
    const pressed = pressedKey(text, key);
    if (pressed === 'quit') raise('SIGQUIT');
    else onKey(pressed, pressed === 'text' ? textOf(text, key) : '');
  };
  input.on('keypress', onKeypress);
  return () => void input.off('keypress', onKeypress);
}

/** Does what the terminal's own signal would do: the program's handler decides. Windows knows no job control. */
export function raise(signal: 'SIGINT' | 'SIGQUIT' | 'SIGTSTP'): void {
  if (signal !== 'SIGTSTP' || process.platform !== 'win32') process.emit(signal, signal);
}

function pressedKey(text: string | undefined, key: Key): PressedKey {
  const { ctrl = false, meta = false, name = '', sequence } = key;
  if (sequence === '\u001c') return 'quit';
  if (ctrl) return controlKeys[name] ?? 'other';
  const named = meta ? undefined : namedKeys[name];
  return named ?? (textOf(text, key) === '' ? 'other' : 'text');
}

/** What a key writes. One that follows Esc at once counts as held with Alt, and still writes. */
function textOf(text: string | undefined, { meta = false, sequence = '' }: Key): string {
  const written = meta ? sequence.slice(1) : (text ?? '');
  return /^\P{Cc}$/u.test(written) ? written : '';
}

const controlKeys: Readonly<Record<string, PressedKey>> = {
  c: 'interrupt',
  d: 'end-of-input',
  h: 'erase',
  u: 'erase-line',
  z: 'suspend',
};

const namedKeys: Readonly<Record<string, PressedKey>> = {
  return: 'enter',
  enter: 'enter',
  escape: 'escape',
  backspace: 'erase',
  'paste-start': 'paste-start',
  'paste-end': 'paste-end',
};
