import type { Candidate } from '../../../contract/candidate';
import { isSameServer } from '../../../contract/server-name';
import type { Direction } from '../../../contract/verdict';
import { withEvidence } from '../../discovery/with-evidence';
import { isForClients } from '../../usual-ports';
import type { AccountState, ServerState } from '../state/wizard-state';
import { parseEdit } from './parse-edit';
import { withServer } from './server-cards';

/** The server that a test of this direction tests: from the fields where they are open, else the chosen one; null without one. */
export function serverToTest({ server, edit }: ServerState): Candidate | null {
  if (edit === null) return server;
  const parsed = parseEdit(edit);
  return parsed.ok ? parsed.value : null;
}

/** The tested server with the evidence of the newest test; null before the test has ended, and where it was cancelled. */
export function testedServer(state: ServerState): Candidate | null {
  const { report, candidates } = state.test.view;
  const asked = serverToTest(state);
  if (report === null || report.outcome === 'cancelled' || asked === null) return null;
  const seen = [...candidates, ...report.alternatives].find((server) => isSameServer(server, asked));
  return seen === undefined ? null : withEvidence(asked, seen);
}

/** The account after the test of one direction: fields that were proven become the chosen server. */
export function withTestResult(account: AccountState, direction: Direction): AccountState {
  return withServer(account, direction, (state) => {
    const server = testedServer(state);
    if (server === null || !isForClients(server)) return state;
    if (state.edit === null) return { ...state, server, isKept: state.isKept && !server.proven };
    return server.proven ? { ...state, server, chosenBy: 'user', isKept: false, edit: null } : state;
  });
}
