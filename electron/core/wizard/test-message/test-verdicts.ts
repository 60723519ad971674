import type { Verdict } from '../../../contract/verdict';
import { reasonOf } from '../../diagnosis/cause-reason';
import { message } from '../../message';
import { blameChain, isProviderHeard } from '../discovery/blame-chain';
import type { WizardState } from '../state/wizard-state';
import { commanding, type Effect, effectOf } from '../verdicts/effect-of';
import { labelOfAction } from '../verdicts/label-of-action';
import type { VerdictButton, VerdictOnPage } from '../verdicts/verdicts-on-page';
import { maySendTest } from './may-send-test';

const buttonsAtMost = 3;

/** Why a test message did not arrive in the inbox, or the mistake of Mailwright's own that ended it; nothing where all is well. */
export function testVerdicts(state: WizardState): readonly VerdictOnPage[] {
  const { run } = state.account.testMessage;
  if (run.status !== 'ended') return [];
  const verdict = run.mistake ?? run.view.report?.testMessage?.verdict ?? null;
  return verdict === null ? [] : [onPage(state, verdict)];
}

/** Something worth knowing of the way or of the person's domain, and what to do about it. */
interface TestNote {
  readonly verdict: Verdict;
  readonly buttons: readonly VerdictButton[];
}

/** What is worth knowing of the way and of the person's domain, the most serious first. What is copied for support is in the foot of the page. */
export function testNotes(state: WizardState): readonly TestNote[] {
  const notes = state.account.testMessage.run.view.report?.testMessage?.notes ?? [];
  return notes.map((verdict) => {
    const buttons = buttonsOf(state, verdict).filter(({ advice }) => advice?.kind !== 'copy-for-support');
    return { verdict, buttons: buttons.slice(0, buttonsAtMost) };
  });
}

function onPage(state: WizardState, verdict: Verdict): VerdictOnPage {
  return {
    verdict,
    direction: null,
    isAboutBoth: false,
    about: null,
    more: reasonOf(verdict),
    saidBy: verdict.seen === '' ? null : saidBy(state),
    quote: verdict.seen,
    isQuestion: false,
    chain: blameChain(verdict.party, isProviderHeard(state) || state.setAside !== null),
    buttons: buttonsOf(state, verdict).slice(0, buttonsAtMost),
  };
}

/** Who has refused the message itself; a report of non-delivery names its own server. */
function saidBy({ account }: WizardState): string | null {
  const ended = account.testMessage.run.view.report?.testMessage?.ended;
  return ended === 'deferred' || ended === 'refused' ? (account.servers.outgoing.server?.host ?? null) : null;
}

function buttonsOf(state: WizardState, verdict: Verdict): readonly VerdictButton[] {
  return verdict.actions.flatMap((action): readonly VerdictButton[] => {
    if (action.kind === 'try-again') {
      if (!maySendTest(state)) return [];
      return [{ label: message('test-trip.again'), effect: commanding({ kind: 'send-test' }), advice: action }];
    }
    const effect = action.kind === 'edit-password' ? signingInAfresh(state) : effectOf(state, action, null);
    return effect === null ? [] : [{ label: labelOfAction(state, action), effect, advice: action }];
  });
}

/** Both servers had accepted the password, so that only dropping their results leads to its field. */
function signingInAfresh({ setAside }: WizardState): Effect | null {
  if (setAside !== null) return null;
  const field = { kind: 'focus', field: 'sign-in' } as const;
  return commanding(field, { kind: 'sign-in-afresh' }, { kind: 'go-to', page: 'sign-in' });
}
