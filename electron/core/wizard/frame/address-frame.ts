import { message } from '../../message';
import { hasServers } from '../address/pasted-servers';
import { isSought, type WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import { type FootButton, footButton, type Headline, type PageFrame } from './page-frame';

/** What stands around the first page. */
export const addressFrame: PageFrame = {
  headline,
  receipt: ({ account }, isDone) =>
    isDone ? message('wizard.receipt.address', { text: account.soughtText ?? '' }) : null,
  forward,
  beside: (state) => (state.setAside === null && hasPasted(state) ? [withoutServers] : []),
};

const withoutServers = footButton(
  message('wizard.foot.find-without'),
  commanding({ kind: 'find' }, { kind: 'leave-out-pasted' }, { kind: 'tidy-address' }),
);

function headline({ finished }: WizardState): Headline {
  if (finished.length > 0)
    return { title: message('wizard.headline.another'), more: message('wizard.headline.another.more') };
  return { title: message('wizard.headline.address'), more: message('wizard.headline.address.more') };
}

function forward(state: WizardState): FootButton {
  const { account, entrance } = state;
  if (isFound(state)) return footButton(message('wizard.foot.go-on'), doing({ kind: 'go-on' }));
  const reason = account.typed.text.trim() === '' ? message('wizard.reason.nothing-typed') : null;
  const find = commanding({ kind: 'find' }, { kind: 'tidy-address' });
  if (offersServers(state)) return footButton(message('wizard.foot.check-servers'), find, reason);
  if (entrance === 'repair') {
    const enter = commanding({ kind: 'enter-servers' }, { kind: 'tidy-address' });
    return footButton(message('wizard.foot.enter-servers'), enter, reason);
  }
  return footButton(message('wizard.foot.find'), find, reason);
}

/** Whether the newest search was for what the page shows. */
function isFound({ account, setAside }: WizardState): boolean {
  return setAside !== null || (account.discovery.status !== 'idle' && isSought(account));
}

/** Whether servers of a pasted text wait for their test. */
function offersServers(state: WizardState): boolean {
  return !isFound(state) && hasPasted(state);
}

function hasPasted({ account: { pasted } }: WizardState): boolean {
  return pasted !== null && hasServers(pasted);
}
