import { emitKeypressEvents, type Key } from 'node:readline';
import type { ReadStream } from 'node:tty';
import { watchSuspension } from './suspension';

/** A key, as prompts distinguish them. Between `paste-start` and `paste-end`, keys such as `enter` are part of the pasted text. */
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

/** The handlers of the keys that are taken. */
interface KeyHandlers {
  /** `text` is the one character of a `text` key, else empty. */
  readonly onKey: (key: PressedKey, text: string) => void;
  /** Called when the program is resumed after a suspension, when the screen shows something else. */
  readonly onResume: () => void;
}

/**
 * Takes every key until the returned function is called. Until then typed characters are not shown and not kept for the next question,
 * and Ctrl-C is an ordinary key. Ctrl-Z and Ctrl-\ have their usual meaning.
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
 * Reports the keys that a prompt takes, until the returned function is called. The prompt itself decodes the input, because it waits a
 * shorter time for what may follow an Esc. It suspends the program at Ctrl-Z. Ctrl-\ is handled here, because the prompt takes it for text.
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

/** Raises a signal as the terminal would: the program's handler decides. Windows has no job control. */
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

/** The character that a key writes. A key right after Esc arrives as one held with Alt; it writes its character too. */
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
