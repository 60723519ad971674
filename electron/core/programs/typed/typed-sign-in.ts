import type { Auth, Candidate } from '../../../contract/candidate';
import { firstOffered } from '../choose-server';

/** The sign-in of a form that asks for a user name and a password, and may leave them out for sending; null where a server takes none of these. */
export function typedSignIn(server: Candidate): Auth | null {
  const canType = (auth: Auth) =>
    auth === 'password' || auth === 'encrypted' || (auth === 'none' && server.protocol === 'smtp');
  return firstOffered(server, canType);
}
