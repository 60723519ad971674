import { type Direction, directions } from '../../../contract/verdict';
import { type EditFields, editOf, isBlank } from '../state/server-edit';
import type { AccountState, ServerState } from '../state/wizard-state';
import { serverInQuestion } from './certificate-risk';

/** Whether a card has changes that were neither tested nor kept. */
export function isPending({ server, edit }: ServerState): boolean {
  if (edit === null) return false;
  // A host that was typed counts as a change even where a search found the same host.
  return server === null ? !isBlank(edit) : edit.found === null || !hasSameFields(edit, editOf(server));
}

/** Whether the current fields of a direction were tested and do not work. */
export function hasFailed(account: AccountState, direction: Direction): boolean {
  const { test, edit } = account.servers[direction];
  return test.status === 'ended' && edit !== null && serverInQuestion(account, direction)?.proven === false;
}

/** Whether any card of the account has such changes. */
export function hasPendingEdit({ servers }: AccountState): boolean {
  return directions.some((direction) => isPending(servers[direction]));
}

/** Whether only the login name or the sign-in method was changed, which no handshake can test. */
export function isSameConnection({ server, edit }: ServerState): boolean {
  if (server === null || edit === null) return false;
  const { protocol, host, port, security } = editOf(server);
  return hasSameFields(edit, { ...edit, protocol, host, port, security });
}

function hasSameFields(one: EditFields, other: EditFields): boolean {
  return (
    one.protocol === other.protocol &&
    one.host.trim() === other.host &&
    one.port.trim() === other.port &&
    one.security === other.security &&
    one.login.trim() === other.login &&
    one.auth === other.auth
  );
}
