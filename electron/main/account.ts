import type { ServerName } from '../contract/api';
import type { Candidate } from '../contract/candidate';
import type { Report } from '../contract/report';
import type { RunEvent } from '../contract/run-event';
import type { Direction } from '../contract/verdict';
import type { Input } from '../core/address/input';
import type { ExportPasswords } from '../core/export/exporter';
import type { Secret } from '../core/secret';

/** What this window has learned of one input; the next discovery starts with a new one. */
export interface Account {
  readonly input: Input;
  /** The newest report; null before the first. */
  report(): Report | null;
  /** The server of that name as it was tried last; undefined where no run has tried it. */
  server(name: ServerName): Candidate | undefined;
  /** Takes in the servers that a run tries, or that a search ends with. */
  noteServers(event: RunEvent): void;
  /** Takes in the report that a run ends with. Its servers may be older than what a test has proven since. */
  noteReport(event: RunEvent): void;
  /** Keeps a password that the server of this direction has accepted. */
  keepPassword(direction: Direction, password: Secret): void;
  /** What was accepted; a direction of its own password takes the other's. Null where none is held. */
  passwords(): ExportPasswords | null;
  forgetPasswords(): void;
}

/** An account of which nothing is known but what was typed. */
export function createAccount(input: Input): Account {
  const servers = new Map<string, Candidate>();
  const passwords = new Map<Direction, Secret>();
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
      if (event.kind !== 'finished') return;
      const { alternatives, incoming, outgoing } = event.report;
      for (const server of [...alternatives, incoming, outgoing]) note(server);
    },
    noteReport: (event) => {
      if (event.kind === 'finished') report = event.report;
    },
    keepPassword: (direction, password) => passwords.set(direction, password),
    passwords: () => {
      const incoming = passwords.get('incoming') ?? passwords.get('outgoing');
      const outgoing = passwords.get('outgoing') ?? passwords.get('incoming');
      return incoming === undefined || outgoing === undefined ? null : { incoming, outgoing };
    },
    forgetPasswords: () => passwords.clear(),
  };
}

function keyOf({ protocol, host, port, security }: ServerName): string {
  return `${protocol} ${host} ${port} ${security}`;
}
