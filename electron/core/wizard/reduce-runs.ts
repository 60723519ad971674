import type { RunEvent } from '../../contract/run-event';
import type { RunId, RunRefusal } from '../../contract/run-request';
import { type Direction, directions, perDirection, type Verdict } from '../../contract/verdict';
import { namesSameServers } from '../address/names-same-servers';
import { mayExport } from './export/settings-to-export';
import { withProposals, withServer, withServers } from './settings/server-cards';
import { withTestResult } from './settings/tested-server';
import { isSignInCancelled, signInStage } from './sign-in/may-sign-in';
import { reduceSignIn } from './sign-in/reduce-sign-in';
import { idleRun, type RunState, runAfter, startedRun, struckRun } from './state/run-state';
import type { RunAction } from './state/wizard-actions';
import {
  type AccountState,
  type AskedRun,
  emptyAccount,
  noServer,
  noTestMessage,
  type SignInState,
  type WizardPage,
  type WizardState,
} from './state/wizard-state';

/** The wizard after a run was requested, sent an event or ended. Events of a stale run change nothing. */
export function reduceRuns(state: WizardState, action: RunAction): WizardState {
  switch (action.kind) {
    case 'run-asked':
      return { ...state, asked: [...state.asked.filter(({ kind }) => kind !== action.run.kind), action.run] };
    case 'run-accepted':
      return accepted(state, action.runId);
    case 'run-refused':
      return refused(state, action.runId, action.refusal);
    case 'run-events':
      return told(accepted(state, action.runId), action.runId, action.events);
    case 'mistake':
      return struck(state, action.runId, action.verdict);
  }
}

/** The first event of a run, or its acceptance, makes it the run that is shown. Events may come before the answer to the request. */
function accepted(state: WizardState, runId: RunId): WizardState {
  const run = state.asked.find((asked) => asked.runId === runId);
  if (run === undefined) return state;
  const asked = state.asked.filter((other) => other !== run);
  const before = { ...state, asked, mistake: null };
  switch (run.kind) {
    case 'discover':
      return { ...before, page: 'discovery', account: sought(state.account, run) };
    case 'test-others': {
      // What a cancelled test has shown stays.
      const view = { ...state.account.others.view, report: null, atMs: 0 };
      return { ...before, account: { ...state.account, others: { ...startedRun(runId), view } } };
    }
    case 'test-server': {
      const account = withServer(state.account, run.direction, (server) => ({ ...server, test: startedRun(runId) }));
      const queuedTests = account.queuedTests.filter((direction) => direction !== run.direction);
      return { ...before, account: { ...account, queuedTests } };
    }
    case 'sign-in': {
      const { signIn } = state.account;
      const results = perDirection((direction) =>
        run.directions.includes(direction) ? null : signIn.results[direction],
      );
      const started = {
        ...signIn,
        asked: run.directions,
        usesHeld: run.usesHeld === true,
        run: startedRun(runId),
        results,
        refusedLately: null,
      };
      const { isDeleted, needsSignIn } = state.account.testMessage;
      const isForBoth = directions.every((direction) => run.directions.includes(direction));
      const testMessage = { ...noTestMessage, isDeleted, needsSignIn: needsSignIn && !isForBoth };
      return { ...before, account: { ...state.account, signIn: started, testMessage } };
    }
    case 'test-message':
      return { ...before, account: withTestMessage(state.account, { run: startedRun(runId), refused: null }) };
  }
}

type AskedDiscovery = Extract<AskedRun, { readonly kind: 'discover' }>;

/** Another text starts a new account; the same text keeps the user's decisions. */
function sought(account: AccountState, { text, runId, ...asked }: AskedDiscovery): AccountState {
  const fileName = asked.fileName ?? null;
  const { typed, recognition, keptText, soughtText, pasted, soughtPasted } = account;
  const about = { soughtText: text, pasted, soughtPasted: pasted, fileName, isResumed: false };
  const fresh = { ...about, discovery: startedRun(runId), others: idleRun, inputProblem: null, queuedTests: [] };
  if (soughtText !== null && (soughtText !== text || !namesSameServers(soughtPasted, pasted))) {
    const { chosen, shown } = account.export;
    const exported = { ...emptyAccount.export, chosen, shown };
    return { ...emptyAccount, ...fresh, typed, recognition, keptText, export: exported };
  }
  const again = { ...account, ...fresh, settledConflicts: [] };
  return withServers(again, (server) =>
    server.chosenBy === 'search' && server.edit === null ? noServer : { ...server, test: idleRun },
  );
}

function refused(state: WizardState, runId: RunId, refusal: RunRefusal): WizardState {
  const run = state.asked.find((asked) => asked.runId === runId);
  if (run === undefined) return state;
  const before = { ...state, asked: state.asked.filter((other) => other !== run) };
  switch (refusal.code) {
    case 'no-password':
      // Main forgets the passwords once the export page is left, so a later test message needs them again.
      if (run.kind === 'test-message') return signingInAfresh(before);
      return withSignIn(before, reduceSignIn(state.account.signIn, { kind: 'change-password' }));
    case 'unreadable-input':
      return { ...before, page: 'address', account: { ...state.account, inputProblem: refusal.message } };
    case 'nothing-discovered':
      return { ...before, page: 'address' };
    case 'refused-lately':
    case 'same-password': {
      const times = refusal.code === 'same-password' ? null : refusal.times;
      if (run.kind === 'test-message' && times !== null)
        return { ...before, account: withTestMessage(state.account, { refused: { host: refusal.host, times } }) };
      const usesHeld = run.kind === 'sign-in' && run.usesHeld === true;
      return withSignIn(before, {
        ...state.account.signIn,
        refusedLately: { host: refusal.host, times, usesHeld, isAccepted: false },
      });
    }
    case 'not-agreed':
      // The sign-in page asks about the servers.
      return run.kind === 'test-message' ? signingInAfresh(withoutAgreement(before)) : withoutAgreement(before);
    case 'doubted-runtime':
      return { ...before, doubtedRuntime: refusal.runtime };
    case 'unknown-server':
      return { ...before, page: 'settings', account: withoutProofs(state.account) };
  }
}

function withTestMessage(account: AccountState, changes: Partial<AccountState['testMessage']>): AccountState {
  return { ...account, testMessage: { ...account.testMessage, ...changes } };
}

function signingInAfresh(state: WizardState): WizardState {
  const signIn = reduceSignIn(state.account.signIn, { kind: 'sign-in-afresh' });
  return withSignIn({ ...state, page: 'sign-in' }, signIn);
}

function withoutAgreement(state: WizardState): WizardState {
  return { ...state, account: { ...state.account, agreedHosts: [] } };
}

function withSignIn(state: WizardState, signIn: SignInState): WizardState {
  return { ...state, account: { ...state.account, signIn } };
}

/** Drops proofs, because main forgets earlier results when a new search begins: chosen servers must be tested again. */
function withoutProofs(account: AccountState): AccountState {
  return withServers(account, (state) => {
    if (state.server === null || state.chosenBy === 'search') return state;
    return { ...state, server: { ...state.server, proven: false, state: 'skipped' }, isKept: false };
  });
}

function told(state: WizardState, runId: RunId, events: readonly RunEvent[]): WizardState {
  const { account } = state;
  const { discovery, others, signIn, testMessage } = account;
  if (testMessage.run.runId === runId)
    return { ...state, account: withTestMessage(account, { run: runAfter(testMessage.run, events) }) };
  if (discovery.runId === runId) {
    const heard = { ...account, discovery: runAfter(discovery, events) };
    return { ...state, account: isSettled(state.page) ? heard : withProposals(heard, state.preferImplicitTls) };
  }
  if (others.runId === runId) return { ...state, account: { ...account, others: runAfter(others, events) } };
  if (signIn.run.runId === runId)
    return signedIn({ ...state, account: withSignInRun(account, runAfter(signIn.run, events)) });
  const direction = testedDirection(account, runId);
  if (direction === null) return state;
  const heard = withServer(account, direction, (server) => ({ ...server, test: runAfter(server.test, events) }));
  const { status, view } = heard.servers[direction].test;
  if (status !== 'ended') return { ...state, account: heard };
  const isCancelled = view.report?.outcome === 'cancelled';
  const after = withTestResult(heard, direction);
  return { ...state, account: isCancelled ? { ...after, queuedTests: [] } : after };
}

/** The mail apps, once every server that was asked has accepted the sign-in. */
function signedIn(state: WizardState): WizardState {
  const { status } = state.account.signIn.run;
  const isDone = status === 'ended' && state.page === 'sign-in' && signInStage(state) === 'passed';
  return isDone && mayExport(state.account) ? { ...state, page: 'export' } : state;
}

/**
 * Whether a better answer no longer replaces the search's choice: from the sign-in page on servers stay, so that a password goes only
 * to servers that the user has seen.
 */
function isSettled(page: WizardPage): boolean {
  return page === 'sign-in' || page === 'export';
}

function withSignInRun(account: AccountState, run: RunState): AccountState {
  const { signIn } = account;
  const told = run.view.report?.signIn;
  const heard = { ...account, signIn: { ...signIn, run } };
  if (run.status !== 'ended' || told === undefined || isSignInCancelled(heard)) return heard;
  const results = perDirection((direction) =>
    signIn.asked.includes(direction) ? told[direction] : signIn.results[direction],
  );
  return { ...account, signIn: { ...signIn, run, results } };
}

function struck(state: WizardState, runId: RunId | null, verdict: Verdict): WizardState {
  if (runId === null) return { ...state, mistake: verdict };
  const heard = accepted(state, runId);
  return { ...heard, account: withStruckRun(heard.account, runId, verdict) };
}

function withStruckRun(account: AccountState, runId: RunId, verdict: Verdict): AccountState {
  const { discovery, others, signIn, testMessage } = account;
  if (testMessage.run.runId === runId) return withTestMessage(account, { run: struckRun(testMessage.run, verdict) });
  if (discovery.runId === runId) return { ...account, discovery: struckRun(discovery, verdict) };
  if (others.runId === runId) return { ...account, others: struckRun(others, verdict) };
  if (signIn.run.runId === runId) return { ...account, signIn: { ...signIn, run: struckRun(signIn.run, verdict) } };
  const direction = testedDirection(account, runId);
  if (direction === null) return account;
  return withServer(account, direction, (server) => ({ ...server, test: struckRun(server.test, verdict) }));
}

function testedDirection({ servers }: AccountState, runId: RunId): Direction | null {
  return directions.find((direction) => servers[direction].test.runId === runId) ?? null;
}
