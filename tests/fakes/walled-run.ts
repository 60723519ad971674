import type { Candidate } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import type { RunEvent } from '../../electron/contract/run-event';
import type { Finding } from '../../electron/contract/verdict';

const silence = { code: 'timed-out', stage: 'connect', timeoutMs: 1_500 } as const;

/** A recorded run as it goes in a network that lets only web traffic out. */
export function webOnlyRun(events: readonly RunEvent[]): readonly RunEvent[] {
  const silent = (server: Candidate): Candidate => ({ ...unproven(server), state: 'no-answer', failure: silence });
  return events.flatMap((event): readonly RunEvent[] => {
    if (event.kind === 'phase' || event.kind === 'phase-started') return isPort(event.step) ? [] : [event];
    if (event.kind === 'step-ended' && isPort(event.step)) {
      const { kind, atMs, step } = event;
      return [{ kind, atMs, step, state: 'no-answer', tookMs: 1_500, failure: silence }];
    }
    return [withServers(event, silent, onlyWeb, 1_700)];
  });
}

/** A recorded run as it goes where the name server of this network denies a domain that Mailwright knows. */
export function deniedRun(events: readonly RunEvent[]): readonly RunEvent[] {
  const missing = (server: Candidate): Candidate => ({
    ...unproven(server),
    state: 'no-entry',
    failure: noName(server),
  });
  const begun = events.filter((event) => !('step' in event) || !isPort(event.step) || event.kind === 'step-ended');
  return begun.map((event): RunEvent => {
    if (event.kind !== 'step-ended') return withServers(event, missing, denied, 200);
    const { kind, atMs, step } = event;
    return { kind, atMs, step, state: 'no-entry', tookMs: 20, failure: noName({ host: 'northfold.example' }) };
  });
}

const onlyWeb: Finding = {
  ...{ id: 'only-web-traffic', cause: 'connection-timed-out', party: 'this-network', severity: 'error', seen: '' },
  message: { id: 'check.only-web-traffic', values: {} },
  actions: [{ kind: 'open-network-settings' }, { kind: 'try-again', afterMs: 0 }],
};

const denied: Finding = {
  ...{ id: 'listed-domain-denied', cause: 'name-server-faulty', party: 'this-network', severity: 'error', seen: '' },
  message: { id: 'check.listed-domain-denied', values: { host: 'northfold.example' } },
  actions: [{ kind: 'try-again', afterMs: 0 }, { kind: 'open-network-settings' }],
};

function isPort(step: string): boolean {
  return !step.startsWith('source');
}

function unproven(server: Candidate): Candidate {
  return { ...server, proven: false, tookMs: null, heard: null };
}

function noName({ host }: Pick<Candidate, 'host'>) {
  return { code: 'host-not-found', host } as const;
}

function withServers(
  event: RunEvent,
  change: (server: Candidate) => Candidate,
  finding: Finding,
  atMs: number,
): RunEvent {
  switch (event.kind) {
    case 'candidate':
      return { ...event, candidate: change(event.candidate) };
    case 'answer':
      return { ...event, incoming: null, outgoing: null };
    case 'finished':
      return { ...event, atMs, report: reportWith(event.report, change, finding) };
    case 'planned':
    case 'step-started':
    case 'disclosed':
    case 'phase-started':
    case 'phase':
    case 'line':
    case 'step-ended':
      return event;
  }
}

function reportWith(report: Report, change: (server: Candidate) => Candidate, finding: Finding): Report {
  const { signIn: _, ...search } = report;
  const changed = (server: Candidate | null) => server && change(server);
  return {
    ...search,
    outcome: 'claimed',
    incoming: changed(report.incoming),
    outgoing: changed(report.outgoing),
    alternatives: report.alternatives.map(change),
    findings: [finding],
  };
}
