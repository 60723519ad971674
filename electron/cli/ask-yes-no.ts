import type { Message } from '../contract/message';
import { message } from '../core/message';
import type { Say } from '../words/format-message';
import { personsTerminal, printWords } from './standard-streams';
import { raise, takeKeys } from './terminal-keys';

/** Asks a question that one key answers. False for every key but that of *yes*, and where the signal is aborted or the terminal ends. */
export async function askYesNo(question: Message, say: Say, signal: AbortSignal): Promise<boolean> {
  const { input } = personsTerminal();
  if (signal.aborted) return false;
  const show = () => printWords(`${say(question)} `);
  return await new Promise((resolve) => {
    const release = takeKeys(input, {
      onResume: show,
      onKey: (key, text) => {
        if (key === 'interrupt') raise('SIGINT');
        else end(key === 'text' && text.toLowerCase() === say(message('cli.delete-test-yes')));
      },
    });
    const onAbort = () => end(false);
    const end = (answer: boolean) => {
      input.off('end', onAbort);
      signal.removeEventListener('abort', onAbort);
      release();
      printWords('\n');
      resolve(answer);
    };
    input.once('end', onAbort);
    signal.addEventListener('abort', onAbort, { once: true });
    show();
  });
}
