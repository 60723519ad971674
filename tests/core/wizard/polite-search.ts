import type { Candidate } from '../../../electron/contract/candidate';
import type { PlannedStep, RunEvent } from '../../../electron/contract/run-event';
import type { WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { sampleCandidate, sampleReport, workingPort } from '../run/sample-run';
import { acted, finished, otherId, searchId, searching, told } from './wizard-after';

const untried = { proven: false, state: 'not-needed', tookMs: null, heard: null } as const;

/** The servers of a search that tried no port without need. */
export const needed = [sampleCandidate(), workingPort(587)] as const;
export const secondImap = sampleCandidate({ port: 143, security: 'starttls', ...untried });
export const relay = workingPort(25, { security: 'none', ...untried });

/** The same servers after a test that all of them pass. */
export const secondImapTested = sampleCandidate({ port: 143, security: 'starttls' });
export const relayTested = workingPort(25, { ...untried, state: 'found', security: 'none', tookMs: 90 });

function stepOf({ protocol, host, port, security }: Candidate): PlannedStep {
  const group = protocol === 'smtp' ? 'sending' : 'receiving';
  return { id: `${protocol}:${host}:${port}`, group, protocol, host, port, security };
}

function ended(server: Candidate, agoMs?: number): readonly RunEvent[] {
  const end = { kind: 'step-ended', atMs: 40, step: stepOf(server).id, state: server.state, tookMs: 30 } as const;
  return [agoMs === undefined ? end : { ...end, tookMs: 0, agoMs }, { kind: 'candidate', atMs: 40, candidate: server }];
}

function planned(...servers: readonly Candidate[]): RunEvent {
  return { kind: 'planned', atMs: 0, steps: servers.map(stepOf) };
}

/** The report of that search. */
export const politeReport = sampleReport({ alternatives: [...needed, secondImap, relay] });

/** The events of that search; those of one that has kept its servers where they were proven so long ago. */
export function politeEvents(agoMs?: number): readonly RunEvent[] {
  const servers = needed.flatMap((server) => ended(server, agoMs));
  return [
    planned(...needed, secondImap, relay),
    ...servers,
    ...[secondImap, relay].flatMap((server) => ended(server)),
    finished(politeReport),
  ];
}

/** The wizard after that search. */
export function searchedPolitely(agoMs?: number): WizardState {
  return told(searching(), searchId, ...politeEvents(agoMs));
}

/** The events of the test of its other servers: 143 first, then 25 and the end. */
export const othersBegin: readonly RunEvent[] = [
  planned(secondImap, relay),
  ...[secondImap, relay].map((server) => ({ kind: 'step-started', atMs: 1, step: stepOf(server).id }) as const),
  ...ended(secondImapTested),
];
export const othersEnd: readonly RunEvent[] = [
  ...ended(relayTested),
  { kind: 'disclosed', atMs: 60, to: 'mail.example.net', what: 'connection', over: 'starttls' },
  finished(
    sampleReport({
      alternatives: [...needed, secondImapTested, relayTested],
      disclosed: [{ to: 'mail.example.net', what: 'connection', over: 'starttls' }],
    }),
  ),
];

/** The wizard once main has accepted that test. */
export function testingOthers(from: WizardState = searchedPolitely()): WizardState {
  return acted(
    from,
    { kind: 'run-asked', run: { kind: 'test-others', runId: otherId } },
    { kind: 'run-accepted', runId: otherId },
  );
}
