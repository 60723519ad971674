import type { Candidate } from '../../contract/candidate';
import { addressParts } from '../../contract/mail-address';

/** What is known of a login name. */
interface KnownLogins {
  /** As the user typed it; then no other form is tried. */
  readonly typed: string | null;
  /** The forms that a source of the settings says; then no others are tried. */
  readonly said: readonly string[];
  readonly address: string | null;
}

/**
 * The possible forms of a login name, in the order to try them: as it was typed, else as the source says, else the whole address and
 * its local part. A form that nobody has named costs an attempt, and servers count those.
 */
export function loginForms({ typed, said, address }: KnownLogins): readonly string[] {
  if (typed !== null) return [typed];
  if (said.length > 0) return said;
  return address === null ? [] : [address, addressParts(address).localPart];
}

/** Whether a login name that another server has accepted may be tried on this one: not where a source says other forms for it. */
export function mayTakeLogin(server: Pick<Candidate, 'saidLogins'> | null, login: string): boolean {
  return server === null || server.saidLogins.length === 0 || server.saidLogins.includes(login);
}
