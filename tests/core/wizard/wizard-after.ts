import type { Candidate } from '../../../electron/contract/candidate';
import type { LoginOutcome, Report } from '../../../electron/contract/report';
import type { RunEvent } from '../../../electron/contract/run-event';
import { serverNameOf } from '../../../electron/contract/server-name';
import type { Direction, Verdict } from '../../../electron/contract/verdict';
import { reduceWizard } from '../../../electron/core/wizard/reduce-wizard';
import type { EditFields } from '../../../electron/core/wizard/state/server-edit';
import type { WizardAction } from '../../../electron/core/wizard/state/wizard-actions';
import { initialWizard, type WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { sampleCandidate, sampleReport } from '../run/sample-run';

export const searchId = '0b1c6a52-3f4e-4f0a-9a56-0d6ff2a0a001';
export const testId = '0b1c6a52-3f4e-4f0a-9a56-0d6ff2a0a002';
export const signInId = '0b1c6a52-3f4e-4f0a-9a56-0d6ff2a0a003';
export const otherId = '0b1c6a52-3f4e-4f0a-9a56-0d6ff2a0a004';

export const address = 'jane@example.net';

/** The wizard after these actions, from a state or from the start. */
export function acted(state: WizardState, ...actions: readonly WizardAction[]): WizardState {
  return actions.reduce(reduceWizard, state);
}

/** A search that main has accepted, without any event yet. */
export function searching(text: string = address, from: WizardState = initialWizard, runId = searchId): WizardState {
  return acted(
    from,
    { kind: 'type-address', text },
    { kind: 'run-asked', run: { kind: 'discover', runId, text } },
    { kind: 'run-accepted', runId },
  );
}

/** A search that has ended with this report. */
export function searched(changes: Partial<Report> = {}): WizardState {
  return told(searching(), searchId, finished(sampleReport(changes)));
}

/** The settings page after such a search. */
export function atSettings(changes: Partial<Report> = {}): WizardState {
  return acted(searched(changes), { kind: 'go-on' });
}

/** The sign-in page after a search that found both. */
export function atSignIn(changes: Partial<Report> = {}): WizardState {
  return acted(atSettings(changes), { kind: 'go-on' });
}

/** The sign-in page after the check of these directions has ended. */
export function checked(signIn: NonNullable<Report['signIn']>, from: WizardState = atSignIn()): WizardState {
  const directions = (['incoming', 'outgoing'] as const).filter((direction) => signIn[direction] !== null);
  const running = acted(
    from,
    { kind: 'run-asked', run: { kind: 'sign-in', runId: signInId, directions } },
    { kind: 'run-accepted', runId: signInId },
  );
  const report = from.account.discovery.view.report ?? sampleReport();
  return told(running, signInId, finished({ ...report, signIn }));
}

/** A test of one direction that has ended with this evidence of the server. */
export function tested(from: WizardState, direction: Direction, server: Candidate): WizardState {
  const running = acted(
    from,
    { kind: 'run-asked', run: { kind: 'test-server', runId: testId, direction } },
    { kind: 'run-accepted', runId: testId },
  );
  const outcome = server.proven ? 'partly-found' : 'claimed';
  const pair = { incoming: null, outgoing: null, [direction]: server };
  return told(
    running,
    testId,
    { kind: 'candidate', atMs: 1, candidate: server },
    finished(sampleReport({ ...pair, outcome, alternatives: [server] })),
  );
}

export function told(state: WizardState, runId: string, ...events: readonly RunEvent[]): WizardState {
  return acted(state, { kind: 'run-events', runId, events });
}

export function finished(report: Report): RunEvent {
  return { kind: 'finished', atMs: 500, report };
}

export function answer(incoming: Candidate | null, outgoing: Candidate | null): RunEvent {
  return { kind: 'answer', atMs: 100, incoming, outgoing };
}

/** Chooses a server by its name. */
export function choose(direction: Direction, server: Candidate): WizardAction {
  return { kind: 'choose-server', direction, server: serverNameOf(server) };
}

/** Changes fields of sending. */
export function changeSending(changes: Partial<EditFields>): WizardAction {
  return { kind: 'change-edit', direction: 'outgoing', changes };
}

/** The settings page with the fields of sending open and changed. */
export function editingSending(changes: Partial<EditFields>, from: WizardState = atSettings()): WizardState {
  return acted(from, { kind: 'edit-server', direction: 'outgoing' }, changeSending(changes));
}

/** A server for sending that was typed and works. */
export const typedServer = sampleCandidate({
  protocol: 'smtp',
  host: 'mail.example.org',
  port: 465,
  source: 'typed',
  trust: 'typed',
});

export const accepted: LoginOutcome = { ok: true, login: address, method: 'PLAIN', tookMs: 412 };

/** A refused sign-in, with the given values changed. */
export function refused(changes: Partial<Verdict> = {}): Extract<LoginOutcome, { readonly ok: false }> {
  return { ok: false, login: address, method: '', tookMs: 388, verdict: { ...wrongPassword, ...changes } };
}

export const wrongPassword: Verdict = {
  cause: 'wrong-password',
  party: 'you',
  severity: 'error',
  message: { id: 'cause.wrong-password', values: {} },
  seen: '535 5.7.8 authentication failed',
  actions: [{ kind: 'edit-password' }, { kind: 'copy-for-support' }],
};
