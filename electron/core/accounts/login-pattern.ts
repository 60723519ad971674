import { addressParts } from '../address/address-parts';

/** Stands for the address in a login name. Mozilla's settings files have the same words. */
const wholeAddress = '%EMAILADDRESS%';
const localPart = '%EMAILLOCALPART%';
const domain = '%EMAILDOMAIN%';

/**
 * The login name of one account as a pattern for all accounts of its domain; null where it follows from no address, so that it is known for
 * that account alone.
 *
 * @param login - Null stands for the address.
 * @param address - Null where the settings are of a domain and not of one account.
 */
export function loginPattern(login: string | null, address: string | null): string | null {
  if (login === null || login === address) return wholeAddress;
  if (address !== null && login === addressParts(address).localPart) return localPart;
  return hasPlaceholder(login) ? login : null;
}

/** The login name of an account by a pattern, which may have no placeholder. */
export function loginFor(pattern: string, address: string): string {
  const parts = addressParts(address);
  const values: Readonly<Record<string, string>> = {
    [wholeAddress]: address,
    [localPart]: parts.localPart,
    [domain]: parts.domain,
  };
  return pattern.replaceAll(/%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%/g, (placeholder) => values[placeholder] ?? '');
}

/** Whether a text has a part that each account fills in. */
export function hasPlaceholder(text: string): boolean {
  return [wholeAddress, localPart, domain].some((placeholder) => text.includes(placeholder));
}
