import { appVersion } from '../../node/program-facts';
import { sayIn } from '../../words/format-message';
import { renderBashCompletion } from './bash-completion';
import { renderFishCompletion } from './fish-completion';
import { renderManualPage } from './manual-page';
import { renderZshCompletion } from './zsh-completion';

/** The manual page and the completions of three shells, each by its path in the package of the command line. */
export function manualFiles(): Readonly<Record<string, string>> {
  const say = sayIn('en');
  return {
    'man/mailwright.1': renderManualPage(say, appVersion),
    'completions/mailwright.bash': renderBashCompletion(),
    'completions/_mailwright': renderZshCompletion(say),
    'completions/mailwright.fish': renderFishCompletion(say),
  };
}
