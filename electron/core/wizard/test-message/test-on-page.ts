import type { Message } from '../../../contract/message';
import type { TestMessage } from '../../../contract/test-message';
import { message } from '../../message';
import type { RunView } from '../../run/reduce-run';
import { exportStage } from '../export/export-stage';
import { refusedTest } from '../export/refused-test';
import type { WizardState } from '../state/wizard-state';
import { maySendTest } from './may-send-test';
import { type Trip, tripOf } from './trip-of-test';

/** What the export page shows of a test message to oneself. */
export type TestOnPage =
  /** A button sends it; nothing is sent before. */
  | {
      readonly kind: 'offered';
      readonly isDeleted: boolean;
      /** What has to be known before the press. */
      readonly more: readonly Message[];
    }
  | { readonly kind: 'running'; readonly trip: Trip }
  | {
      readonly kind: 'ended';
      readonly trip: Trip;
      /** Null where a mistake of Mailwright's own ended it. */
      readonly tested: TestMessage | null;
      readonly view: RunView;
      /** Whether the row itself offers to send one more: no card says what to do. */
      readonly isOfferedAgain: boolean;
      readonly more: readonly Message[];
    };

/** What the export page shows of a test message; null where none can be sent, and while files are published for a whole domain. */
export function testOnPage(state: WizardState): TestOnPage | null {
  const { run, isDeleted } = state.account.testMessage;
  const stage = exportStage(state);
  if (stage !== 'apps' && stage !== 'saved') return null;
  if (run.status === 'running') return { kind: 'running', trip: tripOf(run, null) };
  if (run.status === 'ended') {
    const tested = run.view.report?.testMessage ?? null;
    const isOfferedAgain = tested?.verdict === null && maySendTest(state);
    const more = whatToKnow(state);
    return { kind: 'ended', trip: tripOf(run, tested), tested, view: run.view, isOfferedAgain, more };
  }
  return maySendTest(state) ? { kind: 'offered', isDeleted, more: whatToKnow(state) } : null;
}

/** Why the press sends none at once: a host has refused several sign-ins, or the passwords were forgotten. */
function whatToKnow(state: WizardState): readonly Message[] {
  if (!maySendTest(state)) return [];
  const { needsSignIn } = state.account.testMessage;
  return needsSignIn ? [message('test-trip.needs-sign-in')] : refusedTest(state.account);
}
