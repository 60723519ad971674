import type { Auth, Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import type { Direction } from '../../contract/verdict';
import { sourceFacts } from '../discovery/source-facts';
import { byteLength } from '../formats/byte-length';
import { message } from '../message';
import type { ExportAccount } from './export-account';

/** The most bytes, in UTF-8, of texts that a program does not cut or refuse. A text that is left out may have any length. */
export interface LongestTexts {
  readonly hostBytes?: number;
  readonly loginBytes: number;
  /** A longer password is left out of its files. */
  readonly passwordBytes: number;
}

/** Which servers a settings format can express. `D` are the directions that it needs. */
export interface Ability<D extends Direction = Direction> {
  /** The format's name in sentences: that of the program, or of one of its formats. */
  readonly name: string;
  readonly directions: readonly D[];
  /** The longest texts that it holds; left out where it holds every text. */
  readonly longest?: LongestTexts;
  /** Whether it can express this combination of protocol, security and port. */
  readonly carriesConnection: (server: Candidate) => boolean;
  /**
   * Why the program cannot use a server, where a sentence of its own says more than that the format cannot express the connection; null
   * where it can. Left out where there is no such reason.
   */
  readonly hindrance?: (server: Candidate, login: string, address: string) => Message | null;
  /**
   * What a person must know before the program uses a server, because it cannot insist on the server's encryption; null where it can. Such a
   * server is taken only where there is no other. Left out where the program always insists.
   */
  readonly risk?: (server: Candidate) => Message | null;
  /** Whether the program can open a browser to sign in; left out where it can. */
  readonly opensBrowser?: boolean;
  /** The sign-in method that it writes; null where it can express none that the server takes. */
  readonly signInFor: (server: Candidate) => Auth | null;
  /** Ports that it could express with the same protocol, the likeliest first; left out where the port does not matter. */
  readonly otherPorts?: (server: Candidate) => readonly number[];
}

/** A server chosen for an export. */
export interface ChosenServer extends Candidate {
  readonly login: string;
  readonly signIn: Auth;
}

/** The server chosen for one direction; `passedOver` says why the best server was not taken, and is null where it was. */
export interface ServerDecision {
  readonly server: ChosenServer;
  readonly passedOver: Message | null;
  /** As the ability says of this server. */
  readonly risk: Message | null;
}

/** Why an account cannot be written. */
export interface Refusal {
  readonly reason: Message;
  /** The server whose missing encryption the user has to accept first; null where that is not the reason. */
  readonly hostInTheClear: string | null;
  /** Ports of the refused server that the format could express. */
  readonly otherPorts: readonly number[];
}

/** A refusal that no decision of the user can change. */
export function refusedBecause(reason: Message): Refusal {
  return { reason, hostInTheClear: null, otherPorts: [] };
}

/** The sign-in methods that a server offers; a password where its source names none. */
export function offeredAuth(server: Candidate): readonly Auth[] {
  return server.auth.length === 0 ? ['password'] : server.auth;
}

/** The best sign-in method of a server that a program takes; null where it takes none. */
export function firstOffered(server: Candidate, takes: (auth: Auth) => boolean): Auth | null {
  return offeredAuth(server).find(takes) ?? null;
}

/** Why a program without any sign-in through the browser cannot use a server; null where it can. */
export function withoutBrowser(program: string, server: Candidate): Message | null {
  const isBrowserOnly = offeredAuth(server).every((auth) => auth === 'oauth2');
  return isBrowserOnly ? message('export.refused.no-browser', { program, host: server.host }) : null;
}

/** Why a program that only speaks IMAP cannot use a server; null where it can. */
export function onlyImap(program: string, protocol: string): Message | null {
  return protocol === 'pop3' ? message('export.command-line.no-pop3', { program }) : null;
}

/**
 * The best server of a direction that a format can express; fails with the reason why there is none. Each program chooses from all
 * proven or typed servers, because formats differ in what they can express, and the export says which server was passed over.
 */
export function chooseServer(
  direction: Direction,
  account: ExportAccount,
  ability: Ability,
): Result<ServerDecision, Refusal> {
  const { address, acceptsCleartext } = account;
  const [first] = account[direction];
  if (first === undefined) return failed(refusedBecause(message(`export.refused.no-${direction}`, { address })));

  const acceptable = account[direction].filter(({ security }) => security !== 'none' || acceptsCleartext);
  const [best] = acceptable;
  if (best === undefined) {
    const { host } = first;
    return failed({ reason: message('export.refused.cleartext', { host }), hostInTheClear: host, otherPorts: [] });
  }

  const hindrance = (server: Candidate) =>
    tooLong(server, server.login ?? address, ability) ??
    ability.hindrance?.(server, server.login ?? address, address) ??
    null;
  const riskOf = (server: Candidate) => ability.risk?.(server) ?? null;
  const bestHindrance = hindrance(best);
  const usable = acceptable.filter((server) => hindrance(server) === null && canExpress(server, ability));
  const [preferred] = usable;
  const safe = usable.find(
    (server) => server.security !== 'none' && riskOf(server) === null && (server.proven || preferred?.proven === false),
  );
  const taken = preferred === undefined || riskOf(preferred) === null ? preferred : (safe ?? preferred);
  const signIn = taken === undefined ? null : ability.signInFor(taken);
  if (taken !== undefined && signIn !== null) {
    const server = { ...taken, login: taken.login ?? address, signIn };
    const passedOver = taken === best ? null : passingOver(best, server, { bestHindrance, ability });
    return ok({ server, passedOver, risk: riskOf(taken) });
  }
  const isConnection = bestHindrance !== null || !ability.carriesConnection(best);
  const otherPorts = isConnection ? (ability.otherPorts?.(best) ?? []) : [];
  return failed({ ...refusedBecause(bestHindrance ?? whyNone(best, ability)), otherPorts });
}

/** Why a program cannot hold the name of a server, or the login name that it would sign in with; null where it can. */
function tooLong(server: Candidate, login: string, { name, longest, signInFor }: Ability): Message | null {
  if (longest === undefined) return null;
  const { hostBytes = Number.POSITIVE_INFINITY, loginBytes } = longest;
  if (byteLength(server.host) > hostBytes) return message('export.refused.long-host', { program: name });
  const isLong = byteLength(login) > loginBytes && signInFor(server) !== 'none';
  return isLong ? message('export.refused.long-login', { program: name }) : null;
}

function canExpress(server: Candidate, ability: Ability): boolean {
  return ability.signInFor(server) !== null && ability.carriesConnection(server);
}

function whyNone(best: Candidate, ability: Ability): Message {
  const { host, port, security } = best;
  const program = ability.name;
  if (!ability.carriesConnection(best)) return message('export.refused.connection', { program, security, port });
  const browserOnly = offeredAuth(best).every((auth) => auth === 'oauth2');
  if (!browserOnly) return message('export.refused.sign-in', { program, host });
  const refusal = ability.opensBrowser === false ? 'export.refused.token' : 'export.refused.browser-sign-in';
  return message(refusal, { program, host });
}

function passingOver(
  best: Candidate,
  taken: ChosenServer,
  { bestHindrance, ability }: { readonly bestHindrance: Message | null; readonly ability: Ability },
): Message {
  const values = {
    program: ability.name,
    bestHost: best.host,
    bestPort: best.port,
    bestSecurity: best.security,
    protocol: taken.protocol,
    port: taken.port,
    proven: taken.proven ? 'yes' : 'no',
  };
  if (bestHindrance !== null) return message('export.passed-over.hindered', { ...values, bestProtocol: best.protocol });
  if (canExpress(best, ability)) {
    const { program, bestHost, bestPort, port } = values;
    return message('export.passed-over.risk', { program, bestHost, bestPort, port });
  }
  return ability.carriesConnection(best)
    ? message('export.passed-over.sign-in', values)
    : message('export.passed-over.connection', values);
}

/** What a person must know about the servers before using a file with them. */
export function serverWarnings(servers: readonly ChosenServer[]): readonly Message[] {
  const notProven = servers.filter(({ proven }) => !proven);
  const cleartext = servers.filter(({ security }) => security === 'none');
  const doubted = servers.filter(
    ({ heard }) => heard?.certificate?.trusted === 'accepted' || heard?.certificate?.trusted === 'no',
  );
  return [
    ...notProven.map(({ host, port, source, state }) =>
      message('export.warning.not-proven', { host, port, state, origin: sourceFacts[source].origin }),
    ),
    ...cleartext.map(({ host, port }) => message('export.warning.cleartext', { host, port })),
    ...[...new Set(doubted.map(({ host }) => host))].map((host) => message('export.warning.certificate', { host })),
  ];
}
