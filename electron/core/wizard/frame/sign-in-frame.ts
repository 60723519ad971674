import type { Message } from '../../../contract/message';
import type { LoginOutcome } from '../../../contract/report';
import { message } from '../../message';
import { mayExport } from '../export/settings-to-export';
import { isSignInCancelled, signInStage } from '../sign-in/may-sign-in';
import { isSendingSpared } from '../state/spared-sending';
import type { WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import { refusalsQuestion } from '../verdicts/refusals-question';
import { serversQuestion } from '../verdicts/servers-question';
import { verdictsOnPage } from '../verdicts/verdicts-on-page';
import {
  cancelButton,
  type FootButton,
  footButton,
  type Headline,
  mistakeHeadline,
  type PageFrame,
} from './page-frame';
import { skipButton } from './skip-button';

/** What stands around the sign-in. */
export const signInFrame: PageFrame = { headline, receipt: receiptOf, forward, beside };

function beside(state: WizardState): readonly FootButton[] {
  const stage = signInStage(state);
  if (stage === 'running') return [cancelButton];
  const skip = mayExport(state.account) ? [skipButton] : [];
  if (stage === 'question' || stage === 'form') return skip;
  // The forward button skips already in a report, and where a verdict asks for another password.
  const isForward = state.setAside !== null || asksPassword(state);
  return stage === 'failed' && !isForward ? skip : [];
}

function forward(state: WizardState, urgent: FootButton | null): FootButton {
  if (urgent !== null) return urgent;
  const toApps = footButton(message('wizard.foot.choose-apps'), doing({ kind: 'go-on' }));
  switch (signInStage(state)) {
    case 'question':
      return footButton(
        message('wizard.foot.sign-in'),
        commanding({ kind: 'sign-in' }),
        message('wizard.reason.not-agreed'),
      );
    case 'form': {
      const reason = refusalsQuestion(state) === null ? null : message('wizard.reason.refused-lately');
      return footButton(message('wizard.foot.sign-in'), commanding({ kind: 'sign-in' }), reason);
    }
    case 'runtime':
      return skipButton;
    case 'running':
      return footButton(
        message('wizard.foot.sign-in'),
        commanding({ kind: 'sign-in' }),
        message('wizard.reason.signing-in'),
      );
    case 'failed':
      if (state.setAside !== null) return toApps;
      // The verdict itself has the button for another password.
      if (asksPassword(state)) return skipButton;
      return footButton(
        message('wizard.foot.change-password'),
        commanding({ kind: 'focus', field: 'password' }, { kind: 'change-password' }),
      );
    case 'passed':
    case 'browser':
    case 'impossible':
      return toApps;
  }
}

/** Whether a verdict on the page has the button for another password. */
function asksPassword(state: WizardState): boolean {
  return verdictsOnPage(state).some(({ buttons }) => buttons.some(({ advice }) => advice === 'edit-password'));
}

function headline(state: WizardState): Headline {
  const { run, results } = state.account.signIn;
  if (run.mistake !== null) return mistakeHeadline;
  const stage = signInStage(state);
  switch (stage) {
    case 'question': {
      const count = serversQuestion(state.account)?.hosts.length ?? 0;
      return { title: message('wizard.headline.servers', { count }), more: message('wizard.headline.servers.more') };
    }
    case 'passed':
    case 'failed': {
      const values = { receiving: wordOf(results.incoming), sending: wordOf(results.outgoing) };
      const more = stage === 'passed' ? message('wizard.headline.signed-in.more') : notTriedOf(state);
      return { title: message('wizard.headline.signed-in', values), more };
    }
    case 'form': {
      if (isSignInCancelled(state.account)) return { title: message('wizard.headline.sign-in-cancelled'), more: null };
      return { title: message('wizard.headline.form'), more: message('wizard.headline.form.more') };
    }
    case 'runtime': {
      const runtime = state.doubtedRuntime ?? '';
      return {
        title: message('wizard.headline.runtime'),
        more: message('wizard.headline.runtime.more', { runtime }),
      };
    }
    case 'running':
    case 'browser':
    case 'impossible':
      return {
        title: message(`wizard.headline.${stage}-sign-in`),
        more: message(`wizard.headline.${stage}-sign-in.more`),
      };
  }
}

/** Says that sending was not tried; null where it was. */
function notTriedOf({ account }: WizardState): Message | null {
  return isSendingSpared(account) ? message('sign-in.not-tried') : null;
}

function wordOf(outcome: LoginOutcome | null): 'works' | 'failed' | 'none' {
  if (outcome === null) return 'none';
  return outcome.ok ? 'works' : 'failed';
}

function receiptOf(state: WizardState, isDone: boolean): Message | null {
  const stage = signInStage(state);
  switch (stage) {
    case 'passed':
    case 'failed': {
      const { incoming, outgoing } = state.account.signIn.results;
      const word = (outcome: typeof incoming) => (outcome === null ? 'none' : outcome.ok ? 'works' : 'failed');
      return message('wizard.receipt.sign-in', { receiving: word(incoming), sending: word(outgoing) });
    }
    case 'running':
      return message('wizard.receipt.signing-in');
    case 'browser':
      return message('wizard.receipt.browser');
    case 'question':
      return message(isDone ? 'wizard.receipt.skipped' : 'wizard.receipt.needs-answer');
    case 'form':
    case 'runtime':
    case 'impossible':
      return isDone ? message('wizard.receipt.skipped') : null;
  }
}
