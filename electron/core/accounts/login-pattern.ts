import { addressParts } from '../../contract/mail-address';
import { addressPlaceholder, fillText, hasPlaceholder } from '../discovery/placeholders';

/** The part of the address before the `@`, as autoconfig documents write it in a login name. */
const localPartPlaceholder = '%EMAILLOCALPART%';

/**
 * The login name of one account as a pattern for all accounts of its domain; null where it follows from no address, so that it is known for
 * that account alone.
 *
 * @param login - Null stands for the address.
 * @param address - Null where the settings are of a domain and not of one account.
 */
export function loginPattern(login: string | null, address: string | null): string | null {
  if (login === null || login === address) return addressPlaceholder;
  if (address !== null && login === addressParts(address).localPart) return localPartPlaceholder;
  return hasPlaceholder(login) && fill(login, 'a@example.org') !== null ? login : null;
}

/** The login name of an account by a pattern. One without placeholders is the login name itself, and so is one with an unknown placeholder. */
export function loginFor(pattern: string, address: string): string {
  return fill(pattern, address) ?? pattern;
}

function fill(pattern: string, address: string): string | null {
  return fillText(pattern, { domain: addressParts(address).domain, address });
}
