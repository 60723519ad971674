import { type Basis, basisSchema, type Candidate } from '../contract/candidate';
import type { Report } from '../contract/report';
import type { RunEvent } from '../contract/run-event';
import type { ServerName } from '../contract/server-name';
import type { Direction } from '../contract/verdict';
import type { Input } from '../core/address/input';
import type { ExportPasswords } from '../core/programs/export-account';
import type { AcceptedSignIn } from '../engine/sign-in-request';

/**
 * What this window has learned about one input; the next discovery starts with a new account. It holds a password only once a server
 * has accepted it, and until the page leaves Export.
 */
export interface Account {
  readonly input: Input;
  /** The newest report; null before the first. */
  report(): Report | null;
  /** The server of that name, as it was tried last; undefined where no run has tried it. */
  server(name: ServerName): Candidate | undefined;
  /** The strongest basis among the servers of this host; `file` where no run has tried one. */
  basisOf(host: string): Basis;
  /** Takes in the servers that a run tries, or that a search ends with. */
  noteServers(event: RunEvent): void;
  /** Takes in the report that a run ends with. Its servers may be older than what a test has proven since. */
  noteReport(event: RunEvent): void;
  /** Keeps a sign-in that the server of this direction has accepted. */
  keepSignIn(direction: Direction, accepted: AcceptedSignIn): void;
  /** The sign-in that the server of this direction accepted last; null where none is held. */
  acceptedSignIn(direction: Direction): AcceptedSignIn | null;
  /** The accepted passwords. A direction without an accepted sign-in has the password of the other. Null where none is held. */
  passwords(): ExportPasswords | null;
  forgetPasswords(): void;
}

/** Starts an account with nothing known except what was typed. */
export function createAccount(input: Input): Account {
  const servers = new Map<string, Candidate>();
  const accepted = new Map<Direction, AcceptedSignIn>();
  let report: Report | null = null;
  const note = (server: Candidate | null) => {
    if (server !== null) servers.set(keyOf(server), server);
  };
  return {
    input,
    report: () => report,
    server: (name) => servers.get(keyOf(name)),
    basisOf: (host) => {
      const met = new Set([...servers.values()].flatMap((server) => (server.host === host ? server.basis : [])));
      return basisSchema.options.find((basis) => met.has(basis)) ?? 'file';
    },
    noteServers: (event) => {
      if (event.kind === 'candidate') note(event.candidate);
      if (event.kind !== 'finished') return;
      const { alternatives, incoming, outgoing } = event.report;
      for (const server of [...alternatives, incoming, outgoing]) note(server);
    },
    noteReport: (event) => {
      if (event.kind === 'finished') report = event.report;
    },
    keepSignIn: (direction, signIn) => accepted.set(direction, signIn),
    acceptedSignIn: (direction) => accepted.get(direction) ?? null,
    passwords: () => {
      const incoming = accepted.get('incoming') ?? accepted.get('outgoing');
      const outgoing = accepted.get('outgoing') ?? accepted.get('incoming');
      return incoming === undefined || outgoing === undefined
        ? null
        : { incoming: incoming.password, outgoing: outgoing.password };
    },
    forgetPasswords: () => accepted.clear(),
  };
}

function keyOf({ protocol, host, port, security }: ServerName): string {
  return `${protocol} ${host} ${port} ${security}`;
}
