import type { Candidate } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import type { PlannedStep, RunEvent } from '../../electron/contract/run-event';

/** Ports that a search does not need where 993 and a port for sending work. */
export const otherPorts: readonly number[] = [143, 995, 110, 25];

/** A recorded run as its search alone goes where no port is tried that is not needed, among them these. */
export function politeSearch(
  events: readonly RunEvent[],
  notNeeded: readonly number[] = otherPorts,
): readonly RunEvent[] {
  const isOther = amongPorts(notNeeded);
  const others = stepsOf(events, isOther);
  return withoutSignIn(events).flatMap((event): readonly RunEvent[] => {
    if (event.kind === 'candidate') return [{ ...event, candidate: withoutTest(event.candidate, isOther) }];
    if (event.kind === 'finished') return [{ ...event, report: withoutTests(event.report, isOther) }];
    if (!('step' in event) || !others.has(event.step)) return [event];
    return event.kind === 'step-ended' ? [{ ...plain(event), state: 'not-needed', tookMs: 0 }] : [];
  });
}

/** The test of the ports that such a search has not needed. */
export function testOfOthers(
  events: readonly RunEvent[],
  notNeeded: readonly number[] = otherPorts,
): readonly RunEvent[] {
  const isOther = amongPorts(notNeeded);
  const others = stepsOf(events, isOther);
  return withoutSignIn(events).flatMap((event): readonly RunEvent[] => {
    switch (event.kind) {
      case 'planned':
        return [{ ...event, steps: event.steps.filter(({ id }) => others.has(id)) }];
      case 'candidate':
        return isOther(event.candidate) ? [event] : [];
      case 'finished':
        return [event];
      case 'disclosed':
      case 'answer':
        return [];
    }
    return others.has(event.step) ? [event] : [];
  });
}

/** Such a search where an earlier one has proven its pair, so many milliseconds ago. */
export function searchThatKeeps(events: readonly RunEvent[], agoMs: number): readonly RunEvent[] {
  const report = events.flatMap((event) => (event.kind === 'finished' ? event.report : []))[0];
  const kept = stepsOf(events, ({ protocol, host, port }) =>
    [report?.incoming, report?.outgoing].some(
      (server) => server?.protocol === protocol && server.host === host && server.port === port,
    ),
  );
  return politeSearch(events).flatMap((event): readonly RunEvent[] => {
    if (!('step' in event) || !kept.has(event.step)) return [event];
    return event.kind === 'step-ended' ? [{ ...event, tookMs: 0, agoMs }] : [];
  });
}

function withoutSignIn(events: readonly RunEvent[]): readonly RunEvent[] {
  return events.flatMap((event): readonly RunEvent[] => {
    if (event.kind === 'planned') return [{ ...event, steps: event.steps.filter(({ group }) => group !== 'sign-in') }];
    if ('step' in event) return event.step.startsWith('sign-in') ? [] : [event];
    if (event.kind !== 'finished') return [event];
    const { signIn: _, ...report } = event.report;
    return [{ ...event, report }];
  });
}

type Port = Extract<PlannedStep, { readonly port: number }>;

function stepsOf(events: readonly RunEvent[], isMeant: (step: Port) => boolean): ReadonlySet<string> {
  const steps = events.flatMap((event) => (event.kind === 'planned' ? event.steps : []));
  return new Set(steps.flatMap((step) => ('port' in step && isMeant(step) ? step.id : [])));
}

function plain({ kind, atMs, step }: Extract<RunEvent, { readonly kind: 'step-ended' }>) {
  return { kind, atMs, step };
}

type IsOther = (server: Pick<Candidate, 'port'>) => boolean;

function amongPorts(ports: readonly number[]): IsOther {
  return ({ port }) => ports.includes(port);
}

function withoutTest(server: Candidate, isOther: IsOther): Candidate {
  if (!isOther(server)) return server;
  return { ...server, proven: false, state: 'not-needed', failure: null, tookMs: null, heard: null };
}

function withoutTests(report: Report, isOther: IsOther): Report {
  const servers = report.alternatives.map((server) => withoutTest(server, isOther));
  const [needed, others] = [servers.filter((server) => !isOther(server)), servers.filter(isOther)];
  return { ...report, alternatives: [...needed, ...others] };
}
