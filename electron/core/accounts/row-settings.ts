import type { Candidate } from '../../contract/candidate';
import type { ExportableSettings } from '../../contract/exportable-settings';
import { addressParts } from '../../contract/mail-address';
import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import { directionOf } from '../../contract/server-name';
import type { Direction } from '../../contract/verdict';
import { message } from '../message';
import { hasOwnSendingPassword } from '../run/own-sending-password';
import type { AccountRow } from './account-row';
import { loginFor, loginPattern } from './login-pattern';
import type { RowServer } from './row-server';

/** Settings that every row has which names no servers of its own. */
export interface SharedSettings {
  readonly settings: ExportableSettings;
  /** The only domain that they are for; null where they are for every one. */
  readonly domain: string | null;
}

/** Whether shared settings are for the domain of an address. */
export function isFor({ domain }: SharedSettings, address: string): boolean {
  return domain === null || domain === addressParts(address).domain;
}

/** Login names that were given for all accounts, with placeholders; null where none was. */
export interface GivenLogins {
  readonly login: string | null;
  readonly outgoingLogin: string | null;
}

/** The servers of one direction, best first, and the pattern of their login names; null where that is known for another account alone. */
interface RowServers {
  readonly servers: readonly Candidate[];
  readonly patternOf: (server: Candidate) => string | null;
}

/**
 * The settings of a row's account: the servers of its row, else the shared ones, with the login name of this account. Fails with the
 * reason why it has none.
 */
export function rowSettings(
  row: AccountRow,
  shared: SharedSettings | null,
  given: GivenLogins,
): Result<ExportableSettings, Message> {
  const { address, name } = row;
  const isShared = shared !== null && isFor(shared, address);
  const common = isShared ? shared.settings : null;
  const incoming = serversOf('incoming', row, common, given);
  const outgoing = serversOf('outgoing', row, common, given);
  if (incoming.servers.length + outgoing.servers.length === 0) {
    const other = shared?.domain ?? null;
    return failed(
      other === null || isShared
        ? message('export.accounts.row.no-servers')
        : message('export.accounts.row.other-domain', { domain: other }),
    );
  }

  if ([incoming, outgoing].some(isOfAnother)) return failed(message('export.accounts.row.login-of-another'));
  const servers = [incoming, outgoing].flatMap(({ servers: ofDirection, patternOf }) =>
    ofDirection.flatMap((server) => {
      const pattern = patternOf(server);
      return pattern === null ? [] : [{ ...server, login: loginFor(pattern, address) }];
    }),
  );
  return ok({
    address,
    name,
    incoming: servers.find((server) => directionOf(server) === 'incoming') ?? null,
    outgoing: servers.find((server) => directionOf(server) === 'outgoing') ?? null,
    alternatives: servers,
    ...(common?.provider === undefined ? {} : { provider: common.provider }),
    ...(common?.notOffered === undefined ? {} : { notOffered: common.notOffered }),
    ...(common !== null && row.outgoing === null && hasOwnSendingPassword(common)
      ? { hasOwnSendingPassword: true }
      : {}),
  });
}

/** Whether the login name of the best server is known for another account alone. */
function isOfAnother({ servers: [best], patternOf }: RowServers): boolean {
  return best !== undefined && patternOf(best) === null;
}

/** Whether the login names of all accounts are taken to be their addresses, because nothing says what they are. */
export function assumesLogins({ settings }: SharedSettings, { login }: GivenLogins): boolean {
  const { address, incoming, outgoing } = settings;
  return login === null && address === null && [incoming, outgoing].some((server) => server?.login === null);
}

function serversOf(
  direction: Direction,
  row: AccountRow,
  settings: ExportableSettings | null,
  given: GivenLogins,
): RowServers {
  const ownLogin = direction === 'incoming' ? row.login : (row.outgoingLogin ?? row.login);
  const givenLogin = direction === 'incoming' ? given.login : (given.outgoingLogin ?? given.login);
  const said = ownLogin ?? givenLogin;
  const own = row[direction];
  if (own !== null) return { servers: [typedCandidate(own)], patternOf: () => said ?? loginPattern(null, null) };
  if (settings === null) return { servers: [], patternOf: () => null };

  const { address, alternatives, signIn } = settings;
  const accepted = signIn?.[direction];
  const isOwn = address?.toLowerCase() === row.address.toLowerCase();
  return {
    servers: [settings[direction], ...alternatives.filter((server) => directionOf(server) === direction)].flatMap(
      (server) => server ?? [],
    ),
    patternOf: (server) => {
      const login = accepted?.ok ? accepted.login : server.login;
      return said ?? (isOwn ? (login ?? address) : loginPattern(login, address));
    },
  };
}

/** A server that somebody wrote down: not tried, and without a login name. */
export function typedCandidate({ protocol, host, port, security, auth }: RowServer): Candidate {
  return {
    ...{ protocol, host, port, security, auth },
    login: null,
    saidLogins: [],
    source: 'typed',
    sources: ['typed'],
    trust: 'typed',
    trustReason: message('trust.typed'),
    named: 'port',
    basis: 'typed',
    documentDate: null,
    proven: false,
    state: 'skipped',
    failure: null,
    tookMs: null,
    heard: null,
  };
}
