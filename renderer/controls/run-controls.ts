import type { RunId, RunRequest, TypedPasswords } from '../../electron/contract/run-request';
import { type Direction, directions } from '../../electron/contract/verdict';
import { planDiscovery, planOthers, planSignIn, planTest, planWithHeld } from '../../electron/core/wizard/plan-run';
import type { RunState } from '../../electron/core/wizard/state/run-state';
import type { AskedRun, WizardState } from '../../electron/core/wizard/state/wizard-state';
import { planTestMessage } from '../../electron/core/wizard/test-message/plan-test-message';
import { bridge } from '../bridge';
import type { WizardControls } from '../wizard-controls';
import type { WizardStore } from '../wizard-store';
import { heardFrom, understood } from './heard-from';

type RunControls = Pick<
  WizardControls,
  | 'find'
  | 'lookAtAll'
  | 'testOthers'
  | 'cancelRun'
  | 'testServer'
  | 'testBoth'
  | 'signIn'
  | 'signInWithHeld'
  | 'sendTest'
>;

/** Starts and stops runs. Their ids are made here, so that the window listens before a run starts. */
export function runControls(store: WizardStore): RunControls {
  const { state, dispatch } = store;

  async function start(asked: AskedRun, request: RunRequest): Promise<void> {
    const { runId } = asked;
    dispatch({ kind: 'run-asked', run: asked });
    const answer = await understood(bridge.startRun(request));
    if (!answer.ok) {
      // Main may have started it all the same.
      void bridge.cancelRun({ runId });
      dispatch({ kind: 'mistake', runId, verdict: answer.failure });
    } else if (answer.value.ok) dispatch({ kind: 'run-accepted', runId });
    else dispatch({ kind: 'run-refused', runId, refusal: answer.value.failure });
  }

  function find(how: { readonly looksAtAll: boolean }): void {
    if (state().setAside !== null) return;
    const { asked, request } = planDiscovery(state(), newRunId(), how);
    void start(asked, request);
  }

  return {
    find: () => find({ looksAtAll: false }),
    lookAtAll: () => find({ looksAtAll: true }),
    testOthers: () => {
      if (state().setAside !== null) return;
      const { asked, request } = planOthers(state().account, newRunId());
      void start(asked, request);
    },
    cancelRun: () => {
      for (const { runId, status } of runsOnPage(state())) {
        if (runId !== null && status === 'running') void heardFrom(bridge.cancelRun({ runId }), store);
      }
    },
    testServer: (direction: Direction) => {
      dispatch({ kind: 'check-edit', direction });
      const planned = planTest(state().account, direction, newRunId());
      if (planned !== null) void start(planned.asked, planned.request);
    },
    testBoth: () => dispatch({ kind: 'queue-tests', directions }),
    signIn: (passwords: TypedPasswords) => {
      if (isSigningIn(state())) return;
      const planned = planSignIn(state().account, newRunId());
      if (planned !== null) void start(planned.asked, { ...planned.request, passwords });
    },
    sendTest: () => {
      const planned = planTestMessage(state(), newRunId());
      if (planned !== null) void start(planned.asked, planned.request);
    },
    signInWithHeld: () => {
      if (isSigningIn(state())) return;
      const planned = planWithHeld(state().account, newRunId());
      if (planned !== null) void start(planned.asked, { ...planned.request, passwords: null });
    },
  };
}

function newRunId(): RunId {
  return crypto.randomUUID();
}

/** The runs that can be stopped from the current page. */
function runsOnPage({ page, account }: WizardState): readonly RunState[] {
  switch (page) {
    case 'discovery':
      return [account.discovery, account.others];
    case 'settings':
      return [...directions.map((direction) => account.servers[direction].test), account.others];
    case 'sign-in':
      return [account.signIn.run];
    case 'export':
      return [account.testMessage.run];
    case 'address':
      return [];
  }
}

/** Whether a sign-in was asked for already: a second press must not cost a second attempt. */
function isSigningIn({ account, asked }: WizardState): boolean {
  return account.signIn.run.status === 'running' || asked.some(({ kind }) => kind === 'sign-in');
}
