import type { Candidate } from '../../../contract/candidate';
import { directionOf, isSameServer, type ServerName, serverKey } from '../../../contract/server-name';
import { type Direction, directions } from '../../../contract/verdict';
import { wasTried } from '../../discovery/was-tried';
import { withEvidence } from '../../discovery/with-evidence';
import { isForClients } from '../../usual-ports';
import { searchView } from './search-view';
import type { AccountState } from './wizard-state';

/** Whether a server can be chosen without a decision of the user. */
export function isUsable(server: Candidate | null): server is Candidate {
  return server?.proven === true && isForClients(server);
}

/** Every known server of a direction, each once, best first; a test's evidence replaces the search's. */
export function knownServers(account: AccountState, direction: Direction): readonly Candidate[] {
  const { servers } = account;
  const { report, answer, candidates } = searchView(account);
  const claims = (report?.conflicts ?? []).flatMap((conflict) => conflict.claims);
  const found = [answer[direction], ...(report?.alternatives ?? []), ...claims, ...candidates];
  const tested = servers[direction].test.view.candidates;
  const byKey = new Map<string, Candidate>();
  for (const server of [...found, ...tested]) {
    if (server === null || directionOf(server) !== direction) continue;
    if (!byKey.has(serverKey(server))) byKey.set(serverKey(server), server);
  }
  for (const server of tested) {
    const before = byKey.get(serverKey(server));
    if (before !== undefined && wasTried(server)) byKey.set(serverKey(server), withEvidence(before, server));
  }
  return [...byKey.values()];
}

/** The server of that name; null where the account knows none. */
export function knownServer(account: AccountState, name: ServerName): Candidate | null {
  return knownServers(account, directionOf(name)).find((server) => isSameServer(server, name)) ?? null;
}

/** The login name that the user typed for a server; null where it is the source's. */
export function typedLogin(account: AccountState, server: Candidate): string | null {
  return knownServer(account, server)?.login === server.login ? null : server.login;
}

/** How a server is signed in to: here with a password, later in the mail app by a browser, or not at all. */
type SignInWay = 'password' | 'mail-app' | 'none';

/** How the server of a direction is signed in to. */
export function signInWayOf({ discovery, servers }: AccountState, direction: Direction): SignInWay {
  if (discovery.view.report?.provider?.password === 'oauth-only') return 'mail-app';
  const { server } = servers[direction];
  if (!isUsable(server)) return 'none';
  if (takesPassword(server)) return 'password';
  return server.auth.includes('oauth2') ? 'mail-app' : 'none';
}

/** Whether a sign-in of that way is tried by Mailwright itself. */
export function isHere(way: SignInWay): boolean {
  return way === 'password';
}

/** The directions that a check asks: those that can be signed in to here and are not yet. */
export function directionsToCheck(account: AccountState): readonly Direction[] {
  return directions.filter(
    (direction) => isHere(signInWayOf(account, direction)) && account.signIn.results[direction]?.ok !== true,
  );
}

/** Whether a server takes a password. One whose source names no sign-in methods is assumed to, until it has told its own. */
export function takesPassword({ auth, proven }: Candidate): boolean {
  return (auth.length === 0 && !proven) || auth.includes('password') || auth.includes('encrypted');
}
