import type { RunId } from '../../../contract/run-request';
import { serverNameOf } from '../../../contract/server-name';
import type { PlannedRun } from '../plan-run';
import { agreedAmong } from '../state/servers-in-question';
import type { WizardState } from '../state/wizard-state';
import { maySendTest } from './may-send-test';

/** The test message to oneself over the servers that have accepted the sign-in; null where none can be sent. */
export function planTestMessage(state: WizardState, runId: RunId): PlannedRun | null {
  const { servers, testMessage } = state.account;
  const [incoming, outgoing] = [servers.incoming.server, servers.outgoing.server];
  if (incoming === null || outgoing === null || !maySendTest(state)) return null;
  return {
    asked: { kind: 'test-message', runId },
    request: {
      kind: 'test-message',
      runId,
      incoming: serverNameOf(incoming),
      outgoing: serverNameOf(outgoing),
      agreedServers: agreedAmong(state.account, [incoming, outgoing]),
      isDeleted: testMessage.isDeleted,
    },
  };
}
