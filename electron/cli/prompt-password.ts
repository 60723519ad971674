import { Secret } from '../core/secret';
import { leaveNoCoreDump } from '../node/leave-no-core-dump';
import { personsTerminal, printWords } from './standard-streams';
import { type PressedKey, raise, takeKeys } from './terminal-keys';

/** Whether a person can be asked: standard input is a terminal that has not ended, and the question can be written to a terminal. */
export function canPrompt(): boolean {
  const { input, output } = personsTerminal();
  return input.isTTY && !input.destroyed && output.isTTY;
}

/** Asks for a password without showing it. Null where the answer is empty, the signal is aborted or the terminal ends. */
export async function promptPassword(question: string, signal: AbortSignal): Promise<Secret | null> {
  const { input } = personsTerminal();
  if (signal.aborted) return null;
  leaveNoCoreDump();
  return await new Promise((resolve) => {
    let line = emptyLine;
    const release = takeKeys(input, {
      onResume: () => printWords(question),
      onKey: (key, text) => {
        if (key === 'interrupt') return raise('SIGINT');
        line = typeInto(line, key, text);
        if (line.end !== 'open') end(line.end === 'given' && line.typed !== '' ? new Secret(line.typed) : null);
      },
    });
    const onAbort = () => end(null);
    const end = (secret: Secret | null) => {
      input.off('end', onAbort);
      signal.removeEventListener('abort', onAbort);
      release();
      printWords('\n');
      resolve(secret);
    };
    input.once('end', onAbort);
    signal.addEventListener('abort', onAbort, { once: true });
    printWords(question);
  });
}

/** A line while it is typed. A paste is taken up to its first line break, after which it is `cut`. */
interface HiddenLine {
  readonly typed: string;
  readonly paste: 'none' | 'open' | 'cut';
  readonly end: 'open' | 'given' | 'left';
}

const emptyLine: HiddenLine = { typed: '', paste: 'none', end: 'open' };

function typeInto(line: HiddenLine, key: PressedKey, text: string): HiddenLine {
  switch (key) {
    case 'text':
      return line.paste === 'cut' ? line : { ...line, typed: line.typed + text };
    case 'paste-start':
      return { ...line, paste: 'open' };
    case 'paste-end':
      return { ...line, paste: 'none' };
    case 'enter':
      return line.paste === 'none' ? { ...line, end: 'given' } : { ...line, paste: 'cut' };
    case 'end-of-input':
      return line.paste === 'none' ? { ...line, end: 'left' } : line;
    case 'erase':
      return { ...line, typed: [...line.typed].slice(0, -1).join('') };
    case 'erase-line':
      return { ...line, typed: '' };
    case 'interrupt':
    case 'quit':
    case 'suspend':
    case 'escape':
    case 'other':
      return line;
  }
}
