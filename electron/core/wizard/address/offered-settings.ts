import { isMailAddress } from '../../../contract/mail-address';
import type { ReadAccount, ReadServer } from '../../../contract/read-account';
import { requestLimits } from '../../../contract/request-limits';

/**
 * An account of opened settings as the text of a settings file, so that its servers are tested like those of any file. Way and login names
 * are claims: what a file says proves nothing. An address that nobody could type is left out, so that the servers can be tested all the same.
 */
export function textOfOffered({ address, name, incoming, outgoing }: ReadAccount): string {
  return JSON.stringify({
    format: 'mailwright-settings',
    version: 1,
    address: address !== null && isMailAddress(address) ? address : null,
    name: within(name, requestLimits.nameChars),
    incoming: claimOf(incoming),
    outgoing: claimOf(outgoing),
  });
}

/** Where a program chooses the way to sign in by itself, the usual one is taken until the server is asked. */
function claimOf(server: ReadServer | null) {
  if (server === null) return null;
  const { protocol, host, port, security, login, auth } = server;
  const claim = { protocol, host, port, security, login: within(login, requestLimits.loginChars) };
  return auth.length === 0 ? claim : { ...claim, auth };
}

function within(text: string | null, charsAtMost: number): string | null {
  return text === null || text.length > charsAtMost ? null : text;
}
