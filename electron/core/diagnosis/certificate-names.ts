import type { Certificate } from '../../contract/certificate';
import { cleanText, quotable } from '../clean-text';
import { limits } from '../limits';

/** Who issued a certificate: the organisation, else the common name, else whatever it says of itself; to be quoted. */
export function issuerName({ issuer }: Certificate): string {
  return quotable(fieldOf(issuer, 'O') ?? fieldOf(issuer, 'CN') ?? issuer, limits.certificateNameChars);
}

/** Everything that a certificate says of who issued it; to be quoted. */
export function wholeIssuer({ issuer }: Certificate): string {
  return quotable(issuer, limits.seenChars);
}

/** The names and IP addresses that a certificate is made out to, cleaned; empty for one that has a common name alone, which does not count. */
export function namesOn({ names, addresses }: Certificate): readonly string[] {
  return [...names, ...addresses].map(nameInSentence);
}

/** What a certificate without such names says that it is made out to. */
export function subjectOn({ subject }: Certificate): string {
  return nameInSentence(subject);
}

/** No name has a space; where one does, it is shown, so that the name cannot go on as a sentence of ours. */
function nameInSentence(name: string): string {
  return cleanText(name).replaceAll(' ', '\u2423');
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
