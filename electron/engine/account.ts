import { type Basis, basisSchema, type Candidate } from '../contract/candidate';
import { parseHostName } from '../contract/host-name';
import { addressParts } from '../contract/mail-address';
import type { Report } from '../contract/report';
import type { RunEvent } from '../contract/run-event';
import { type ServerName, serverKey } from '../contract/server-name';
import type { SavedSettings } from '../contract/settings-file';
import { type Direction, directions } from '../contract/verdict';
import type { Input } from '../core/address/input';
import { parseInput } from '../core/address/parse-input';
import { wasTried } from '../core/discovery/was-tried';
import { createProviderTable } from '../core/knowledge/provider-table';
import type { Credentials, LoginSecret } from '../core/login-secret';
import type { ExportAccount, ExportPasswords } from '../core/programs/export-account';
import { reportOfSettings } from '../core/run/settings-as-run';
import type { Secret } from '../core/secret';
import type { Emit } from './as-run';
import type { Proofs } from './proofs';

/** A sign-in that a server has refused for its login name or password. */
interface RefusedSignIn {
  readonly host: string;
  /** The login name that was asked for, and the one that was tried; null stands for its usual forms. */
  readonly logins: readonly (string | null)[];
  readonly secret: Secret;
}

/** A sign-in that a server has accepted. */
interface KeptSignIn {
  readonly server: ServerName;
  readonly credentials: Credentials;
  /** How many sign-ins its host had refused lately by then. */
  readonly refusedBefore: number;
}

/**
 * What the runs of one window or terminal have learned about one input. The next discovery starts a new account. It holds only
 * passwords that a server has accepted, that sending has not been tried with yet, or that must not be sent twice by mistake, and only
 * until Export is left.
 */
export interface Account {
  readonly input: Input;
  /** What its searches have proven lately; null where there was none, but a file. */
  readonly proofs: Proofs | null;
  /** The newest report; null before the first. */
  report(): Report | null;
  /** The server of that name, as the last run that tried it left it; undefined where no run has. */
  server(name: ServerName): Candidate | undefined;
  /** The strongest basis among the servers of this host; `file` where no run has tried one. */
  basisOf(host: string): Basis;
  /** The login names that a source says for servers of this protocol at this host; empty where none does. */
  saidLogins(server: Pick<ServerName, 'protocol' | 'host'>): readonly string[];
  /** Keeps the servers that a run tries, or that a search ends with; one that was not tried changes nothing of what is known. */
  noteServers(event: RunEvent): void;
  /** Keeps the report that a run ends with. Its servers may be older than what a later test has proven. */
  noteReport(event: RunEvent): void;
  /** Keeps the search whose report the sign-ins complete. */
  noteSearch(search: Promise<Report>): void;
  /** The report of that search; rejects with the mistake of ours that ended it. */
  search(): Promise<Report>;
  /** The sign-in that a server of each direction has accepted last. */
  readonly accepted: Map<Direction, KeptSignIn>;
  /** What the server of each direction has refused last; not there once its answer is another. */
  readonly refused: Map<Direction, RefusedSignIn>;
  /** What receiving refused and sending was not tried with, until the next sign-in; null where sending was tried. */
  untried: LoginSecret | null;
  /** The accepted passwords. A direction without an accepted sign-in has the password of the other. Null where none is held. */
  passwords(): ExportPasswords | null;
  /** The first host among these servers that has refused the password of its direction last; null where none has. */
  refusing(servers: Pick<ExportAccount, Direction>, passwords: ExportPasswords): string | null;
  forgetPasswords(): void;
  /** Begins a sign-in. Gives whether its passwords may be kept: not once a later one has begun, or all were to be forgotten. */
  beginSignIn(): () => boolean;
}

/** A run that can start. */
export interface ReadyRun {
  /** The account of the run, which learns from its events; a new one for a discovery. */
  readonly account: Account;
  /** Starts the run; resolves when all its connections are closed. */
  readonly run: (emit: Emit, signal: AbortSignal) => Promise<Report>;
}

/** Starts an account with only what was typed, and the proofs of an earlier search where they are kept. */
export function createAccount(input: Input, proofs: Proofs | null = null): Account {
  const servers = new Map<string, Candidate>();
  const accepted = new Map<Direction, KeptSignIn>();
  const refused = new Map<Direction, RefusedSignIn>();
  let report: Report | null = null;
  let search: Promise<Report> | null = null;
  let newestSignIn: symbol | null = null;
  const note = (server: Candidate | null) => {
    if (server === null || (!wasTried(server) && servers.has(serverKey(server)))) return;
    servers.set(serverKey(server), server);
  };
  const account: Account = {
    input,
    proofs,
    accepted,
    refused,
    untried: null,
    report: () => report,
    server: (name) => servers.get(serverKey(name)),
    basisOf: (host) => {
      const met = new Set([...servers.values()].flatMap((server) => (server.host === host ? server.basis : [])));
      return basisSchema.options.find((basis) => met.has(basis)) ?? 'file';
    },
    saidLogins: ({ protocol, host }) => {
      const said = [...servers.values()].filter((server) => server.protocol === protocol && server.host === host);
      return said.find(({ saidLogins }) => saidLogins.length > 0)?.saidLogins ?? [];
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
    noteSearch: (started) => {
      search = started;
    },
    search: async () => {
      if (search === null) throw new Error('There is no report to complete');
      return await search;
    },
    passwords: () => {
      const passwordOf = (direction: Direction) => {
        const signIn = accepted.get(direction)?.credentials;
        return signIn?.kind === 'password' ? signIn : undefined;
      };
      const incoming = passwordOf('incoming') ?? passwordOf('outgoing');
      const outgoing = passwordOf('outgoing') ?? passwordOf('incoming');
      return incoming === undefined || outgoing === undefined
        ? null
        : { incoming: incoming.secret, outgoing: outgoing.secret };
    },
    refusing: (exported, passwords) => {
      for (const direction of directions) {
        const last = refused.get(direction);
        if (last === undefined || !last.secret.isSameAs(passwords[direction])) continue;
        if (exported[direction].some(({ host }) => host === last.host)) return last.host;
      }
      return null;
    },
    forgetPasswords: () => {
      accepted.clear();
      refused.clear();
      account.untried = null;
      newestSignIn = null;
    },
    beginSignIn: () => {
      const own = Symbol('sign-in');
      newestSignIn = own;
      return () => newestSignIn === own;
    },
  };
  return account;
}

/** The account of a settings file, whose servers no run has tried yet; null where it names neither an address nor a server. */
export function accountOfSettings(settings: SavedSettings): Account | null {
  const report = reportOfSettings(settings);
  const input = inputOf(report);
  if (input === null) return null;
  const account = createAccount(input);
  const found = { kind: 'finished', atMs: 0, report } as const;
  account.noteServers(found);
  account.noteReport(found);
  account.noteSearch(Promise.resolve(report));
  return account;
}

/** The domain of a file's address may be one label, which nobody may type. */
function inputOf({ address, input: { text, kind } }: Report): Input | null {
  if (address === null) {
    const input = parseInput(text, { as: kind, providers: createProviderTable([]) });
    return input.ok ? input.value : null;
  }
  const { localPart, domain } = addressParts(address);
  const host = parseHostName(domain);
  return host.ok ? { text, kind: 'address', domain: host.value, address: `${localPart}@${host.value}` } : null;
}
