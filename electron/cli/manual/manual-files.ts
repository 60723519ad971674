import { appVersion } from '../../node/program-facts';
import { openLanguage } from '../../words/open-language';
import { printableSay } from '../printable-say';
import { renderBashCompletion } from './bash-completion';
import { renderFishCompletion } from './fish-completion';
import { renderManualPage } from './manual-page';
import { renderZshCompletion } from './zsh-completion';

/** The manual page and the completions of three shells, each by its path in the package of the command line. */
export async function manualFiles(): Promise<Readonly<Record<string, string>>> {
  const say = printableSay(await openLanguage('en'));
  return {
    'man/mailwright.1': renderManualPage(say, appVersion),
    'completions/mailwright.bash': renderBashCompletion(),
    'completions/_mailwright': renderZshCompletion(say),
    'completions/mailwright.fish': renderFishCompletion(say),
  };
}
