import type { Candidate } from '../../contract/candidate';
import type { Report } from '../../contract/report';
import { failed, ok, type Result } from '../../contract/result';
import type { RunRefusal, RunRequest } from '../../contract/run-request';
import { isSameServer, type ServerName } from '../../contract/server-name';
import { parseInput } from '../../core/address/parse-input';
import { serversNotAgreedTo } from '../../core/discovery/servers-not-agreed-to';
import type { Secret } from '../../core/secret';
import { serverToTest } from '../../core/wizard/settings/tested-server';
import { directionOf } from '../../core/wizard/state/known-servers';
import { domainOfAccount } from '../../core/wizard/state/servers-in-question';
import { type AccountState, directions } from '../../core/wizard/state/wizard-state';
import type { DiscoveryRequest } from '../../engine/discovery-request';
import type { Ports } from '../../engine/ports';
import { type Emit, runDiscovery, runSignIn } from '../../engine/run';
import type { AcceptedSignIn } from '../../engine/sign-in-request';
import type { FlagValues } from '../flags';

/** A run that can start; resolves when everything of it is closed. */
export type ReadyRun = (emit: Emit, signal: AbortSignal) => Promise<Report>;

/** The flags that hold for every search of the wizard. */
export type SearchRules = FlagValues<'askIspdb' | 'thorough' | 'deadlineMs'>;

/** The passwords of one check. A plan holds their names in place of them. */
export interface SecretPasswords {
  readonly incoming: Secret;
  readonly outgoing: Secret | null;
}

/** What stands in a plan for each password. */
export const passwordNames = { incoming: 'incoming', outgoing: 'outgoing' } as const;

/** What a run needs beside its request. */
export interface RunSurroundings {
  readonly account: AccountState;
  readonly ports: Ports;
  readonly rules: SearchRules;
  /** Null where the request is no sign-in. */
  readonly passwords: SecretPasswords | null;
  /** What receiving accepted in an earlier sign-in. */
  readonly acceptedBefore: AcceptedSignIn | null;
}

/** Makes a planned run ready, or says why it cannot start. */
export function readyRun(request: RunRequest, surroundings: RunSurroundings): Result<ReadyRun, RunRefusal> {
  switch (request.kind) {
    case 'discover': {
      const { input, name, allowAddress, preferImplicitTls, acceptedCertificates } = request;
      return search(input, { name, allowAddress, preferImplicitTls, acceptedCertificates }, surroundings);
    }
    case 'test-server': {
      const { server, acceptedCertificates } = request;
      const { soughtText, servers } = surroundings.account;
      if (soughtText === null) return failed({ code: 'nothing-discovered' });
      const basis = serverToTest(servers[directionOf(server)])?.basis ?? 'file';
      return search(soughtText, { typedServers: [{ ...server, basis }], acceptedCertificates }, surroundings);
    }
    case 'sign-in':
      return signIn(request, surroundings);
  }
}

function search(
  text: string,
  wishes: Partial<DiscoveryRequest>,
  { ports, rules }: RunSurroundings,
): Result<ReadyRun, RunRefusal> {
  const input = parseInput(text, { as: null, providers: ports.providers });
  if (!input.ok) return failed({ code: 'unreadable-input', message: input.failure.message });
  const { askIspdb, thorough, deadlineMs } = rules;
  const request: DiscoveryRequest = {
    input: input.value,
    name: null,
    typedServers: [],
    preferImplicitTls: false,
    allowAddress: false,
    acceptedCertificates: [],
    verbose: false,
    ...{ askIspdb, thorough, deadlineMs },
    ...wishes,
  };
  return ok((emit, signal) => runDiscovery(request, ports, emit, signal));
}

function signIn(
  request: Extract<RunRequest, { readonly kind: 'sign-in' }>,
  { account, ports, passwords, acceptedBefore }: RunSurroundings,
): Result<ReadyRun, RunRefusal> {
  const { report } = account.discovery.view;
  if (report === null || passwords === null) return failed({ code: 'nothing-discovered' });
  const secretOf = (name: string) =>
    name === passwordNames.outgoing ? (passwords.outgoing ?? passwords.incoming) : passwords.incoming;
  const { login, outgoingLogin, outgoingPassword, agreedServers } = request;
  const incoming = seenServer(account, request.incoming);
  const outgoing = seenServer(account, request.outgoing);
  const domain = domainOfAccount(account);
  if (serversNotAgreedTo({ domain, incoming, outgoing }, agreedServers).length > 0)
    return failed({ code: 'not-agreed' });
  const signInRequest = {
    ...{ domain, incoming, outgoing, agreedServers },
    login,
    password: secretOf(request.password),
    outgoingLogin,
    outgoingPassword: outgoingPassword === null ? null : secretOf(outgoingPassword),
    acceptedBefore: request.incoming === null ? acceptedBefore : null,
    // Its lines are what the transcripts show.
    verbose: true,
  };
  return ok((emit, signal) => runSignIn(signInRequest, report, ports, emit, signal));
}

/** The server as its card shows it, with what was proven of it. */
function seenServer({ servers }: AccountState, name: ServerName | null): Candidate | null {
  if (name === null) return null;
  const shown = directions.flatMap((direction) => servers[direction].server ?? []);
  return shown.find((server) => isSameServer(server, name)) ?? null;
}
