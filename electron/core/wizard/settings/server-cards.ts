import type { Candidate } from '../../../contract/candidate';
import { directionOf } from '../../../contract/server-name';
import { type Direction, directions } from '../../../contract/verdict';
import { isForClients, usualPorts } from '../../usual-ports';
import { isUsable, knownServers } from '../state/known-servers';
import { idleRun } from '../state/run-state';
import { editOf, emptyEdit, type ServerEdit } from '../state/server-edit';
import type { AccountState, ServerState } from '../state/wizard-state';

/** The account with one direction changed; the same object where nothing changes. */
export function withServer(
  account: AccountState,
  direction: Direction,
  change: (state: ServerState) => ServerState,
): AccountState {
  const state = account.servers[direction];
  const changed = change(state);
  return changed === state ? account : { ...account, servers: { ...account.servers, [direction]: changed } };
}

/** The account with both directions changed. */
export function withServers(
  account: AccountState,
  change: (state: ServerState, direction: Direction) => ServerState,
): AccountState {
  return directions.reduce(
    (changed, direction) => withServer(changed, direction, (state) => change(state, direction)),
    account,
  );
}

/** The fields of a server of a file that no mail app should use as it is, with the encryption that is usual at its port, or at the usual one. */
function fittingEdit(server: Candidate): ServerEdit {
  const [first, ...others] = usualPorts[server.protocol];
  const usual = others.find(({ port }) => port === server.port) ?? first;
  return editOf(usual === undefined ? server : { ...server, ...usual });
}

/** The account with the search's current proposals for every direction that the user has not decided. */
export function withProposals(account: AccountState, preferImplicitTls: boolean): AccountState {
  return withServers(account, (state, direction) => {
    if (state.chosenBy === 'user' || state.edit !== null) return state;
    const server = proposedServer(account, direction, preferImplicitTls);
    return server === null || server === state.server ? state : { ...state, server, isKept: false, test: idleRun };
  });
}

/** The account for the settings page: a card without a server shows the claimed server, or fields to type it into. */
export function withSettingsCards(account: AccountState): AccountState {
  return withServers(account, (state, direction) => {
    if (state.server !== null || state.edit !== null) return state;
    const server = claimedServer(account, direction);
    if (server !== null) return { ...state, server };
    const unfit = account.fileName === null ? undefined : knownServers(account, direction)[0];
    return { ...state, edit: unfit === undefined ? emptyEdit(direction, knownLogin(account)) : fittingEdit(unfit) };
  });
}

/** The card with open fields; a card that is open already does not change. */
export function opened(account: AccountState, state: ServerState, direction: Direction): ServerState {
  if (state.edit !== null) return state;
  const edit = state.server === null ? emptyEdit(direction, knownLogin(account)) : editOf(state.server);
  return { ...state, edit, test: idleRun };
}

/** The card as it was before editing; without a server it stays open with empty fields. */
export function undone(account: AccountState, state: ServerState, direction: Direction): ServerState {
  if (state.edit === null) return state;
  const edit = state.server === null ? emptyEdit(direction, knownLogin(account)) : null;
  return { ...state, edit, test: idleRun };
}

/** The best server of a direction that a source names without proof; null where there is none. */
function claimedServer(account: AccountState, direction: Direction): Candidate | null {
  return knownServers(account, direction).find((server) => server.source !== 'guess' && isForClients(server)) ?? null;
}

/** The probable login name where no server has one; null without an address. */
function knownLogin({ discovery, soughtText }: AccountState): string | null {
  const { report } = discovery.view;
  if (report !== null) return report.address;
  return soughtText?.includes('@') === true ? soughtText : null;
}

/**
 * The server that the search proposes for a direction, if a mail app can use it; null while there is none.
 * `preferImplicitTls` takes the same host's port with TLS from the first byte, where that was proven too.
 */
function proposedServer(account: AccountState, direction: Direction, preferImplicitTls: boolean): Candidate | null {
  const best = account.discovery.view.answer[direction];
  // A report from a file may name any server.
  if (best === null || !isForClients(best) || directionOf(best) !== direction) return null;
  if (!preferImplicitTls || best.security === 'tls') return best;
  const implicit = knownServers(account, direction).find(
    (server) =>
      isUsable(server) && server.security === 'tls' && server.host === best.host && server.protocol === best.protocol,
  );
  return implicit ?? best;
}
