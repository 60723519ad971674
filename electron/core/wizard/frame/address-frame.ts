import type { Message } from '../../../contract/message';
import { message } from '../../message';
import { hasServers } from '../address/pasted-servers';
import { searchLabel } from '../explain/search-label';
import { isSought, type WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import { type FootButton, footButton, type Headline, type PageFrame } from './page-frame';

/** What stands around the first page. */
export const addressFrame: PageFrame = {
  headline,
  receipt: ({ account }, isDone) =>
    isDone ? message('wizard.receipt.address', { text: account.soughtText ?? '' }) : null,
  forward,
  beside,
};

function beside(state: WizardState): readonly FootButton[] {
  if (state.setAside === null && hasPasted(state)) return [withoutServers];
  return isFound(state) || searchLabel(state) === null ? [] : [enterServers('wizard.foot.by-hand', state)];
}

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
  const reason = whyNot(account);
  const find = commanding({ kind: 'find' }, { kind: 'tidy-address' });
  if (offersServers(state)) return footButton(message('wizard.foot.check-servers'), find, reason);
  const test = searchLabel(state);
  if (test !== null) return footButton(test, find, reason);
  if (entrance === 'repair') return enterServers('wizard.foot.enter-servers', state);
  return footButton(message('wizard.foot.find'), find, reason);
}

function enterServers(
  label: 'wizard.foot.by-hand' | 'wizard.foot.enter-servers',
  { account }: WizardState,
): FootButton {
  const enter = commanding({ kind: 'enter-servers' }, { kind: 'tidy-address' });
  return footButton(message(label), enter, whyNot(account));
}

function whyNot({ typed }: WizardState['account']): Message | null {
  return typed.text.trim() === '' ? message('wizard.reason.nothing-typed') : null;
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
