import type { Candidate } from '../contract/candidate';
import { ok, type Result } from '../contract/result';
import { serverNameOf } from '../contract/server-name';
import { directions } from '../contract/verdict';
import type { BrowserSignInFailure } from '../core/diagnosis/browser-sign-in-verdict';
import { signInHindrance } from '../core/diagnosis/sign-in-hindrance';
import { providerOfServer } from '../core/knowledge/provider-of-server';
import type { LoginSecret, SignInWith } from '../core/login-secret';
import type { OngoingRun } from './as-run';
import type { Ports } from './ports';
import { type AccountFacts, askedOf, type SignInRequest } from './sign-in-request';

/** Asks the browser for the token of every server that wants one and can take it; null where there is no such server. */
export async function byBrowser(
  request: SignInRequest,
  account: AccountFacts,
  { ports, log, signal }: OngoingRun,
): Promise<Result<LoginSecret, BrowserSignInFailure> | null> {
  const { address, provider } = account;
  const today = ports.clock.date();
  const wanting = directions.flatMap((direction) => {
    const { server, wanted } = askedOf(direction, request);
    if (server === null || wanted.kind !== 'browser') return [];
    return signInHindrance(server, concernedBy(server, account, ports), 'access-token', today) === null ? server : [];
  });
  if (wanting.length === 0) return null;
  if (ports.browserSignIn === null) throw new Error('There is nobody to sign in by the browser');
  const login = request.login ?? address;
  const brought = await ports.browserSignIn({ login, provider, servers: wanting.map(serverNameOf) }, signal);
  if (brought.ok) log.keepSecret(brought.value.secret);
  return brought;
}

/** The providers that a sign-in to a server concerns: the account's, and the one that runs the server. */
export function concernedBy({ host }: Candidate, { provider }: AccountFacts, { providers }: Pick<Ports, 'providers'>) {
  return { account: provider, ofServer: providerOfServer(host, provider, providers) };
}

/** The secret to sign in with, or why none came from the browser. */
export function secretFor(
  wanted: SignInWith,
  brought: Result<LoginSecret, BrowserSignInFailure> | null,
): Result<LoginSecret, BrowserSignInFailure> {
  if (wanted.kind !== 'browser') return ok(wanted);
  if (brought === null) throw new Error('A server that wants a token was not asked for in the browser');
  return brought;
}
