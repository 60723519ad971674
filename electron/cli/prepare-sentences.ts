import { message } from '../core/message';
import type { Say } from '../words/format-message';

/**
 * Has the language's data read while the first look-ups are under way: it takes 10 ms, which the first sentence would take otherwise.
 * In two pieces, each in a turn of the event loop of its own.
 */
export function prepareSentences(language: string, say: Say): void {
  setImmediate(() => {
    new Intl.Locale(language);
    setImmediate(() => say(message('cli.password-question')));
  });
}
