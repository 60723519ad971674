import { percentEncoded } from './percent-encoding';

/**
 * A link that sets up an account in Delta Chat. Values keep the order of writing.
 *
 * @see https://github.com/deltachat/interface/blob/main/uri-schemes.md#dclogin
 */
export function renderDclogin(
  address: string,
  values: readonly (readonly [key: string, value: string | number])[],
): string {
  if (!isDcloginAddress(address)) throw new Error('A link for Delta Chat was given an address that it cannot hold');
  // Versions before 2 do not decode the address, so what needs no encoding is left as it is.
  const encoded = percentEncoded(address).replaceAll('%40', '@').replaceAll('%2B', '+');
  const query = values.map(([key, value]) => `${key}=${percentEncoded(String(value))}`);
  return `dclogin:${encoded}?${query.join('&')}`;
}

/** Whether Delta Chat takes the address from a link: it takes no blanks, brackets, quotes or several `@`. */
export function isDcloginAddress(address: string): boolean {
  return /^[^\s<>"@]+@[^\s<>"@]+$/u.test(address);
}
