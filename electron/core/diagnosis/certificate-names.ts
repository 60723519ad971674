import type { Certificate } from '../../contract/certificate';
import { cleanText } from '../run/clean-text';

/** Who issued a certificate: the organisation, else the common name, else whatever it says of itself; cleaned. */
export function issuerName({ issuer }: Certificate): string {
  return cleanText(fieldOf(issuer, 'O') ?? fieldOf(issuer, 'CN') ?? issuer);
}

/** The names and IP addresses that a certificate is made out to, cleaned; empty for one that has a common name alone, which does not count. */
export function namesOn({ names, addresses }: Certificate): readonly string[] {
  return [...names, ...addresses].map(cleanText);
}

/** The SHA-256 of a certificate as people compare it: upper case, in pairs with colons between. */
export function fingerprint({ sha256 }: Pick<Certificate, 'sha256'>): string {
  return (sha256.toUpperCase().match(/../g) ?? []).join(':');
}

/** A field of `CN=R11, O=Example Authority`; a comma inside of a value is followed by no `field=`. */
function fieldOf(name: string, field: string): string | null {
  const fields = name.split(/, (?=[A-Za-z0-9.]+=)/);
  return fields.find((text) => text.startsWith(`${field}=`))?.slice(field.length + 1) ?? null;
}
