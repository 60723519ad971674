import { randomUUID } from 'node:crypto';
import type { NamedFile } from '../../contract/opened-file';
import type { RunEvent } from '../../contract/run-event';
import type { RunPlan } from '../../contract/run-request';
import type { Direction } from '../../contract/verdict';
import { lookUpInput } from '../../core/address/look-up-input';
import { verdictOfMistake } from '../../core/diagnosis/verdict-of-mistake';
import type { Passwords } from '../../core/login-secret';
import { joinRuns, type ToldRun } from '../../core/run/join-runs';
import { eventsOfSettings } from '../../core/run/settings-as-run';
import {
  type PlannedRun,
  planDiscovery,
  planOthers,
  planSignIn,
  planTest,
  planWithHeld,
} from '../../core/wizard/plan-run';
import { reduceWizard } from '../../core/wizard/reduce-wizard';
import { openingActions } from '../../core/wizard/state/opening-actions';
import type { WizardAction } from '../../core/wizard/state/wizard-actions';
import { initialWizard, type WizardState } from '../../core/wizard/state/wizard-state';
import { planTestMessage } from '../../core/wizard/test-message/plan-test-message';
import { type Account, accountOfSettings } from '../../engine/account';
import type { Ports } from '../../engine/ports';
import { type SearchRules, startRequest } from '../../engine/start-request';
import type { TestMessageWish } from '../../engine/test-message/test-message';

/** Watches a run while it goes on. */
export interface RunWatch {
  readonly signal: AbortSignal;
  /** Called once the wizard's state has the run; never where the run cannot start. */
  readonly onStart: () => void;
  /** Called once the wizard's state has the event. */
  readonly onEvent: (event: RunEvent) => void;
}

/** The state of the wizard and the functions that change it. The promise of each run resolves when the run has ended. */
export interface WizardSession {
  state(): WizardState;
  dispatch(...actions: readonly WizardAction[]): void;
  /** Puts into the state what is known of the text in the field; nothing leaves the computer. */
  recognise(): void;
  find(how: { readonly looksAtAll: boolean }, watch: RunWatch): Promise<void>;
  testOthers(watch: RunWatch): Promise<void>;
  test(direction: Direction, watch: RunWatch): Promise<void>;
  signIn(passwords: Passwords, watch: RunWatch): Promise<void>;
  /** Signs in with the password that is held: for sending, after receiving refused it; else where one direction alone was refused. */
  signInWithHeld(watch: RunWatch): Promise<void>;
  /** Sends a test message to the person's own address, and awaits it. */
  sendTest(watch: RunWatch): Promise<void>;
  /** Shows a report and keeps the user's own work, or takes settings as a new account. */
  open(named: NamedFile): void;
  /** The passwords of the newest check, until Export is left or another search starts; null where there are none. */
  passwords(): Passwords | null;
  /** The first host of an exported account that has refused the password of its direction last; null where none has. */
  refusing: Account['refusing'];
  /** The events of the newest search and of all runs after it, as one log; empty before the first search. */
  log(): readonly RunEvent[];
}

/** What a session needs to run. */
interface SessionSurroundings {
  readonly ports: Ports;
  readonly rules: SearchRules;
  /** The test message for an address, in the person's language. */
  readonly compose: TestMessageWish['compose'];
}

/** Makes a session with nothing typed. */
export function createWizardSession({ ports, rules, compose }: SessionSurroundings): WizardSession {
  let state = initialWizard;
  let held: Passwords | null = null;
  let known: Account | null = null;
  let logs: readonly ToldRun[] = [];
  const forget = () => {
    held = null;
    known?.forgetPasswords();
  };
  const dispatch = (...actions: readonly WizardAction[]) => {
    const before = state.page;
    state = actions.reduce(reduceWizard, state);
    if (before === 'export' && state.page !== 'export') forget();
  };

  async function play({ asked, request }: PlannedRun<RunPlan>, watch: RunWatch, passwords: Passwords | null) {
    const { runId } = request;
    dispatch({ kind: 'run-asked', run: asked });
    const ready = startRequest(request, { ports, rules, account: known, passwords, compose });
    if (!ready.ok) return dispatch({ kind: 'run-refused', runId, refusal: ready.failure });
    known = ready.value.account;
    dispatch({ kind: 'run-accepted', runId });
    watch.onStart();
    const events: RunEvent[] = [];
    const log = { kind: request.kind, events };
    logs = request.kind === 'discover' ? [log] : [...logs, log];
    const emit = (event: RunEvent) => {
      events.push(event);
      dispatch({ kind: 'run-events', runId, events: [event] });
      watch.onEvent(event);
    };
    try {
      await ready.value.run(emit, watch.signal);
    } catch (error) {
      dispatch({ kind: 'mistake', runId, verdict: verdictOfMistake(error) });
    }
  }

  return {
    state: () => state,
    dispatch,
    recognise: () => {
      const { text } = state.account.typed;
      dispatch({ kind: 'recognised', text, lookup: lookUpInput(text, ports.providers) });
    },
    find: async (how, watch) => {
      forget();
      await play(planDiscovery(state, randomUUID(), how), watch, null);
    },
    testOthers: async (watch) => play(planOthers(state.account, randomUUID()), watch, null),
    test: async (direction, watch) => {
      dispatch({ kind: 'check-edit', direction });
      const planned = planTest(state.account, direction, randomUUID());
      if (planned !== null) await play(planned, watch, null);
    },
    signIn: async (passwords, watch) => {
      const planned = planSignIn(state.account, randomUUID());
      held = passwords;
      if (planned !== null) await play(planned, watch, passwords);
    },
    signInWithHeld: async (watch) => {
      const planned = planWithHeld(state.account, randomUUID());
      if (planned !== null) await play(planned, watch, null);
    },
    sendTest: async (watch) => {
      const planned = planTestMessage(state, randomUUID());
      if (planned !== null) await play(planned, watch, null);
    },
    open: (named) => {
      const { file } = named;
      if (file.format === 'mailwright-settings') {
        forget();
        known = accountOfSettings(file);
        logs = [{ kind: 'discover', events: eventsOfSettings(file) }];
      }
      dispatch(...openingActions(state, named, randomUUID()));
    },
    passwords: () => held,
    refusing: (exported, passwords) => known?.refusing(exported, passwords) ?? null,
    log: () => joinRuns(logs),
  };
}
