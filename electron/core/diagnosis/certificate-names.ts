import type { Certificate } from '../../contract/certificate';
import { cleanText } from '../run/clean-text';

/** Who issued a certificate: the organisation, else the common name, else whatever it says of itself; cleaned. */
export function issuerName({ issuer }: Certificate): string {
  return cleanText(fieldOf(issuer, 'O') ?? fieldOf(issuer, 'CN') ?? issuer);
}

/** The names that a certificate is made out to, cleaned; its common name where it lists none, as old ones do. */
export function namesOn({ names, subject }: Certificate): readonly string[] {
  const listed = names.length > 0 ? names : [fieldOf(subject, 'CN') ?? subject];
  return listed.map(cleanText);
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
