import type { TestMessage } from '../../../contract/test-message';
import type { RunView } from '../../run/reduce-run';
import { exportStage } from '../export/export-stage';
import type { WizardState } from '../state/wizard-state';
import { maySendTest } from './may-send-test';
import { type Trip, tripOf } from './trip-of-test';

/** What the export page shows of a test message to oneself. */
export type TestOnPage =
  /** A button sends it; nothing is sent before. */
  | { readonly kind: 'offered'; readonly isDeleted: boolean }
  | { readonly kind: 'running'; readonly trip: Trip }
  | {
      readonly kind: 'ended';
      readonly trip: Trip;
      /** Null where a mistake of Mailwright's own ended it. */
      readonly tested: TestMessage | null;
      readonly view: RunView;
      /** Whether the row itself offers to send one more: no card says what to do. */
      readonly isOfferedAgain: boolean;
    };

/** What the export page shows of a test message; null where none can be sent, and while files are published for a whole domain. */
export function testOnPage(state: WizardState): TestOnPage | null {
  const { testMessage, export: exported } = state.account;
  const { run, isDeleted } = testMessage;
  const stage = exportStage(state);
  if (stage !== 'apps' && stage !== 'saved') return null;
  if (run.status === 'running') return { kind: 'running', trip: tripOf(run.view, null) };
  if (run.status === 'ended') {
    const tested = run.view.report?.testMessage ?? null;
    const isOfferedAgain = tested?.ended === 'cancelled' && maySendTest(state);
    return { kind: 'ended', trip: tripOf(run.view, tested), tested, view: run.view, isOfferedAgain };
  }
  // The offer is a part of the row that says that both servers have accepted the sign-in.
  return exported.outcome === null && maySendTest(state) ? { kind: 'offered', isDeleted } : null;
}
