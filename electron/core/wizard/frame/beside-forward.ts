import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { mayExport } from '../export/settings-to-export';
import { signInStage } from '../sign-in/may-sign-in';
import { isUsable } from '../state/known-servers';
import type { WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import { asksPassword, type FootButton, forwardOf, isSignInAhead } from './forward-of';

/** The outlined buttons at the foot of the page, before the one that goes on. */
export function besideForward(state: WizardState): readonly FootButton[] {
  const { account, setAside } = state;
  const skip = mayExport(account) ? [button('wizard.foot.skip', { kind: 'skip-to-export' })] : [];
  switch (state.page) {
    case 'address':
      return [];
    case 'discovery':
      if (account.discovery.status === 'running' || account.others.status === 'running') return [cancel];
      // An administrator may know a server for mail apps that no source names.
      if (setAside === null && discoveryOutcome(account) === 'unusable') return [byHand];
      return setAside === null && forwardOf(state).effect.command?.kind !== 'find' ? [findAgain] : [];
    case 'settings': {
      if (isTesting(state)) return [cancel];
      // The forward button skips already where nothing can be checked.
      return isSignInAhead(state) ? skip : [];
    }
    case 'sign-in': {
      const stage = signInStage(state);
      if (stage === 'running') return [cancel];
      if (stage === 'question' || stage === 'form') return skip;
      // The forward button skips already in a report, and where a verdict asks for another password.
      const isForward = setAside !== null || asksPassword(state);
      return stage === 'failed' && !isForward ? skip : [];
    }
    case 'export':
      return setAside === null ? [button('wizard.foot.another', { kind: 'set-up-another' })] : [];
  }
}

/** The note next to the buttons; null where there is none. */
export function footNote({ page, account }: WizardState): Message | null {
  if (page !== 'discovery' || account.discovery.status !== 'running') return null;
  const isUsablePair = directions.every((direction) => isUsable(account.servers[direction].server));
  return isUsablePair ? message('wizard.foot.better') : null;
}

const cancel: FootButton = {
  label: message('wizard.foot.cancel'),
  effect: commanding({ kind: 'cancel' }),
  reason: null,
};

const findAgain: FootButton = {
  label: message('wizard.foot.find-again'),
  effect: commanding({ kind: 'find' }),
  reason: null,
};

const byHand: FootButton = {
  label: message('wizard.foot.by-hand'),
  effect: doing({ kind: 'enter-by-hand' }),
  reason: null,
};

function button(
  id: 'wizard.foot.skip' | 'wizard.foot.another',
  action: { readonly kind: 'skip-to-export' } | { readonly kind: 'set-up-another' },
): FootButton {
  return { label: message(id), effect: doing(action), reason: null };
}

function isTesting({ account }: WizardState): boolean {
  const runs = [account.others, ...directions.map((direction) => account.servers[direction].test)];
  return runs.some(({ status }) => status === 'running');
}
