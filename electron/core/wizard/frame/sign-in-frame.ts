import type { Message } from '../../../contract/message';
import type { LoginOutcome } from '../../../contract/report';
import { type Direction, directions } from '../../../contract/verdict';
import { message } from '../../message';
import { mayExport } from '../export/settings-to-export';
import { hasForm, isSignInCancelled, refusedDirections, signInStage, whyNoSignIn } from '../sign-in/may-sign-in';
import { providerOf } from '../sign-in/password-advice';
import { refusalOnPage } from '../sign-in/refusal-on-page';
import { otherLogins } from '../sign-in/sign-in-fields';
import { aloneRefused, isSendingSpared } from '../state/spared-sending';
import type { WizardState } from '../state/wizard-state';
import { commanding, doing } from '../verdicts/effect-of';
import { refusalsQuestion } from '../verdicts/refusals-question';
import { serversQuestion } from '../verdicts/servers-question';
import { isSamePasswordAccepted, signInVerdicts } from '../verdicts/sign-in-verdicts';
import { verdictsOnPage } from '../verdicts/verdicts-on-page';
import {
  cancelButton,
  type FootButton,
  footButton,
  type Headline,
  mistakeHeadline,
  type PageFrame,
} from './page-frame';
import { browserInstead, skipButton } from './skip-button';

/** What stands around the sign-in. */
export const signInFrame: PageFrame = { headline, receipt: receiptOf, forward, beside, insteadOfBack };

const toApps = footButton(message('wizard.foot.choose-apps'), doing({ kind: 'go-on' }));

function insteadOfBack(state: WizardState): FootButton | null {
  return signInStage(state) === 'running' ? cancelButton : null;
}

function beside(state: WizardState): readonly FootButton[] {
  if (state.setAside !== null || !mayExport(state.account)) return [];
  const stage = signInStage(state);
  if (stage !== 'question' && !hasForm(state)) return [];
  const needsAppPassword = refusalOnPage(state)?.cause === 'app-password-required';
  return [(needsAppPassword ? browserInstead(state.account) : null) ?? skipButton];
}

function forward(state: WizardState, urgent: FootButton | null): FootButton {
  switch (signInStage(state)) {
    case 'question':
      return signInButton('sign-in', message('wizard.reason.not-agreed'));
    case 'form':
      return signInButton('sign-in', reasonToWait(state));
    case 'refused':
      return signInButton('again', reasonToWait(state) ?? whyNoSignIn(state));
    case 'running':
      return signInButton('sign-in', message('wizard.reason.signing-in'));
    case 'failed':
      if (hasForm(state)) return signInButton('again', reasonToWait(state) ?? whyNoSignIn(state));
      return state.setAside === null ? (firstOf(state) ?? urgent ?? toApps) : toApps;
    case 'runtime':
      return skipButton;
    case 'passed':
    case 'browser':
    case 'impossible':
      return toApps;
  }
}

/** The first button of the problem that solves it; it names the direction. */
function firstOf(state: WizardState): FootButton | null {
  const offered = signInVerdicts(state).flatMap(({ buttons }) => buttons);
  const first = offered.find(({ advice }) => advice?.kind !== 'copy-for-support');
  return first === undefined ? null : { ...first, reason: null };
}

function signInButton(word: 'sign-in' | 'again', reason: Message | null): FootButton {
  const label = word === 'again' ? message('sign-in.foot.again') : message('wizard.foot.sign-in');
  return footButton(label, commanding({ kind: 'sign-in' }), reason);
}

function reasonToWait(state: WizardState): Message | null {
  return refusalsQuestion(state)?.isInTheWay === true ? message('wizard.reason.refused-lately') : null;
}

function headline(state: WizardState): Headline {
  const { account } = state;
  const { run, results } = account.signIn;
  if (run.mistake !== null) return mistakeHeadline;
  const stage = signInStage(state);
  switch (stage) {
    case 'question': {
      const count = serversQuestion(account)?.hosts.length ?? 0;
      return { title: message('wizard.headline.servers', { count }), more: message('wizard.headline.servers.more') };
    }
    case 'form': {
      if (isSignInCancelled(account)) return { title: message('wizard.headline.sign-in-cancelled'), more: null };
      return { title: message('sign-in.headline.form'), more: message('sign-in.headline.form.more') };
    }
    case 'runtime': {
      const runtime = state.doubtedRuntime ?? '';
      return {
        title: message('wizard.headline.runtime'),
        more: message('wizard.headline.runtime.more', { runtime }),
      };
    }
    case 'running': {
      const which = whichOf(account.signIn.asked);
      return {
        title: message('sign-in.headline.running', { which }),
        more: message('sign-in.headline.running.more'),
      };
    }
    case 'refused':
      return refusedHeadline(state);
    case 'passed':
    case 'failed': {
      const values = { receiving: wordOf(results.incoming), sending: wordOf(results.outgoing) };
      const more = stage === 'passed' ? message('wizard.headline.signed-in.more') : whatIsKnown(state);
      if (!isAnswered(state)) return { title: message('sign-in.headline.failed'), more };
      return { title: message('wizard.headline.signed-in', values), more };
    }
    case 'browser':
    case 'impossible':
      return {
        title: message(`wizard.headline.${stage}-sign-in`),
        more: message(`wizard.headline.${stage}-sign-in.more`),
      };
  }
}

/** A refused login: which servers refused it, or which other password the provider wants. */
function refusedHeadline(state: WizardState): Headline {
  const { account } = state;
  switch (refusalOnPage(state)?.cause) {
    case 'app-password-required': {
      const name = providerOf(account)?.name ?? null;
      const title =
        name === null
          ? message('sign-in.headline.app-password.unnamed')
          : message('sign-in.headline.app-password', { name });
      return { title, more: message('sign-in.headline.app-password.more') };
    }
    case 'password-expired':
      return { title: message('sign-in.headline.expired'), more: message('sign-in.headline.expired.more') };
  }
  const which = whichOf(refusedDirections(state));
  const how = isSendingSpared(account) ? 'spared' : which;
  return {
    title: message('sign-in.headline.refused', { which: isSendingSpared(account) ? 'one' : which }),
    more: message('sign-in.headline.refused.more', { how }),
  };
}

/** Whether each failure is an answer of the account's own provider, or one server has accepted. */
function isAnswered({ account: { signIn } }: WizardState): boolean {
  const known = directions.flatMap((direction) => signIn.results[direction] ?? []);
  return known.some((result) => result.ok || result.verdict.party === 'you' || result.verdict.party === 'provider');
}

/** What is known beside a failed sign-in; null where the verdict says it. */
function whatIsKnown(state: WizardState): Message | null {
  if (isSendingSpared(state.account)) return message('sign-in.not-tried');
  if (state.setAside === null && aloneRefused(state.account) === 'incoming')
    return message('sign-in.same-password.sending');
  const isSame = verdictsOnPage(state).some((shown) => isSamePasswordAccepted(state, shown));
  return isSame ? message('sign-in.same-password') : null;
}

function whichOf(asked: readonly Direction[]): Direction | 'both' {
  const [first, second] = asked;
  return first === undefined || second !== undefined ? 'both' : first;
}

function wordOf(outcome: LoginOutcome | null): 'works' | 'failed' | 'none' {
  if (outcome === null) return 'none';
  return outcome.ok ? 'works' : 'failed';
}

function receiptOf(state: WizardState, isDone: boolean): Message | null {
  const stage = signInStage(state);
  switch (stage) {
    case 'refused': {
      const needsAppPassword = refusalOnPage(state)?.cause === 'app-password-required';
      return message(needsAppPassword ? 'sign-in.receipt.app-password' : 'sign-in.receipt.refused');
    }
    case 'passed':
    case 'failed': {
      const { incoming, outgoing } = state.account.signIn.results;
      const [login] = otherLogins(state);
      if (state.account.testMessage.run.view.report?.testMessage?.ended === 'arrived')
        return message('test-trip.receipt');
      const isBoth = directions.every((direction) => state.account.signIn.results[direction]?.ok === true);
      if (isBoth && login !== undefined) return message('sign-in.receipt.other-login', { login });
      return message('wizard.receipt.sign-in', { receiving: wordOf(incoming), sending: wordOf(outgoing) });
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
