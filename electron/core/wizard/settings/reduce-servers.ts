import type { Candidate } from '../../../contract/candidate';
import { directionOf, isSameServer, type ServerName } from '../../../contract/server-name';
import type { Direction } from '../../../contract/verdict';
import { isForClients } from '../../usual-ports';
import { isUsable, knownServer, typedLogin } from '../state/known-servers';
import { idleRun } from '../state/run-state';
import type { EditFields } from '../state/server-edit';
import { withAgreement } from '../state/servers-in-question';
import type { ServerAction } from '../state/wizard-actions';
import type { AccountState, ServerState } from '../state/wizard-state';
import { acceptableCertificate, withAcceptedRisk } from './certificate-risk';
import { changedEdit } from './move-fields';
import { parseEdit } from './parse-edit';
import { opened, undone, withServer, withServers } from './server-cards';

/** The account after an action on its servers. The switch for implicit TLS is handled elsewhere, because it concerns every account. */
export function reduceServers(
  account: AccountState,
  action: Exclude<ServerAction, { readonly kind: 'prefer-implicit-tls' }>,
): AccountState {
  switch (action.kind) {
    case 'choose-server': {
      const server = knownServer(account, action.server);
      return isUsable(server) ? withChosen(account, action.direction, server, false) : account;
    }
    case 'keep-server': {
      const server = knownServer(account, action.server);
      return server === null ? account : withChosen(account, action.direction, server, !server.proven);
    }
    case 'choose-claim': {
      const conflicts = account.discovery.view.report?.conflicts ?? [];
      const claim = conflicts.find(({ direction }) => direction === action.direction)?.claims[action.index];
      return claim === undefined ? account : withChosen(account, action.direction, claim, false);
    }
    case 'settle-conflict': {
      const settledConflicts = [...new Set([...account.settledConflicts, action.direction])];
      return { ...account, settledConflicts };
    }
    case 'edit-server':
      return withServer(account, action.direction, (state) => opened(account, state, action.direction));
    case 'change-edit':
      return withServer(unqueued(account, action.direction), action.direction, (state) =>
        changed(state, action.direction, action.changes),
      );
    case 'check-edit':
      return withServer(account, action.direction, checked);
    case 'queue-tests':
      return withQueuedTests(account, action.directions);
    case 'keep-edit':
      return withKeptEdit(account, action.direction);
    case 'undo-edit':
      return withServer(unqueued(account, action.direction), action.direction, (state) =>
        undone(account, state, action.direction),
      );
    case 'enter-by-hand':
      return withServers(account, (state, direction) =>
        isUsable(state.server) || state.isKept ? state : opened(account, state, direction),
      );
    case 'offer-risk': {
      const certificate = acceptableCertificate(account, action.direction);
      if (certificate === null) return account;
      const confirming = { direction: action.direction, sha256: certificate.sha256 };
      return { ...account, risks: { ...account.risks, confirming } };
    }
    case 'withdraw-risk':
      return { ...account, risks: { ...account.risks, confirming: null } };
    case 'accept-risk':
      return withAcceptedRisk(account, action.sha256);
    case 'agree-to-servers':
      return withAgreement(account, action.hosts);
    case 'take-back-servers':
      return { ...account, agreedHosts: [] };
  }
}

/** A test that waits is about the fields as they were. */
function unqueued(account: AccountState, direction: Direction): AccountState {
  return { ...account, queuedTests: account.queuedTests.filter((other) => other !== direction) };
}

/** Keeps a login name that was typed for the server before. */
function withChosen(account: AccountState, direction: Direction, server: Candidate, isKept: boolean): AccountState {
  if (directionOf(server) !== direction || !isForClients(server)) return account;
  return withServer(account, direction, (state) => {
    const login = (state.server === null ? null : typedLogin(account, state.server)) ?? server.login;
    return { ...state, server: { ...server, login }, chosenBy: 'user', isKept, edit: null, test: idleRun };
  });
}

function changed(state: ServerState, direction: Direction, changes: Partial<EditFields>): ServerState {
  const { edit } = state;
  if (edit === null) return state;
  const isOfDirection = changes.protocol === undefined || directionOf({ protocol: changes.protocol }) === direction;
  const { protocol, ...others } = changes;
  return { ...state, edit: changedEdit(edit, isOfDirection ? changes : others), test: idleRun };
}

function checked(state: ServerState): ServerState {
  const { edit } = state;
  if (edit === null) return state;
  const parsed = parseEdit(edit);
  return { ...state, edit: { ...edit, problems: parsed.ok ? {} : parsed.failure } };
}

/** Every card is read, so that all wrong fields are marked; those that can be read are tested. */
function withQueuedTests(account: AccountState, asked: readonly Direction[]): AccountState {
  const read = asked.reduce((before, direction) => withServer(before, direction, checked), account);
  return { ...read, queuedTests: asked.filter((direction) => isReadable(read.servers[direction])) };
}

function isReadable({ server, edit }: ServerState): boolean {
  return edit === null ? server !== null : parseEdit(edit).ok;
}

/** A known server keeps its proof, because only its login name or sign-in method was changed. */
function withKeptEdit(account: AccountState, direction: Direction): AccountState {
  return withServer(account, direction, (state) => {
    if (state.edit === null) return state;
    const parsed = parseEdit(state.edit);
    if (!parsed.ok) return checked(state);
    const { login, auth, basis } = parsed.value;
    const known = knownAs(account, state, parsed.value);
    const server =
      known === null ? parsed.value : { ...known, login, basis, auth: [...new Set([...auth, ...known.auth])] };
    return { ...state, server, chosenBy: 'user', isKept: !server.proven, edit: null, test: idleRun };
  });
}

function knownAs(account: AccountState, { server }: ServerState, name: ServerName): Candidate | null {
  return server !== null && isSameServer(server, name) ? server : knownServer(account, name);
}
