import type { ServerName } from '../contract/api';
import type { Candidate } from '../contract/candidate';
import type { Report } from '../contract/report';
import type { RunEvent } from '../contract/run-event';
import type { Input } from '../core/address/input';

/** What this window has learned of one input; the next discovery starts with a new one. */
export interface Account {
  readonly input: Input;
  /** The newest report; null before the first. */
  report(): Report | null;
  /** The server of that name as it was tried last; undefined where no run has tried it. */
  server(name: ServerName): Candidate | undefined;
  /** Takes in the servers that a run tries. */
  noteServers(event: RunEvent): void;
  /** Takes in the report that a run ends with, and its servers. */
  noteReport(event: RunEvent): void;
}

/** An account of which nothing is known but what was typed. */
export function createAccount(input: Input): Account {
  const servers = new Map<string, Candidate>();
  let report: Report | null = null;
  const note = (server: Candidate | null) => {
    if (server !== null) servers.set(keyOf(server), server);
  };
  return {
    input,
    report: () => report,
    server: (name) => servers.get(keyOf(name)),
    noteServers: (event) => {
      if (event.kind === 'candidate') note(event.candidate);
    },
    noteReport: (event) => {
      if (event.kind !== 'finished') return;
      report = event.report;
      for (const server of [...report.alternatives, report.incoming, report.outgoing]) note(server);
    },
  };
}

function keyOf({ protocol, host, port, security }: ServerName): string {
  return `${protocol} ${host} ${port} ${security}`;
}
