import type { Certificate } from '../../contract/certificate';
import { cleanText, quotable } from '../clean-text';
import { limits } from '../limits';

/** The issuer of a certificate: its organisation, else its common name, else the whole name; to be quoted. */
export function issuerName({ issuer }: Certificate): string {
  return quotable(fieldOf(issuer, 'O') ?? fieldOf(issuer, 'CN') ?? issuer, limits.certificateNameChars);
}

/** The whole name of a certificate's issuer; to be quoted. */
export function wholeIssuer({ issuer }: Certificate): string {
  return quotable(issuer, limits.seenChars);
}

/** The names and IP addresses of a certificate, cleaned. Empty where it has only a common name, which does not count. */
export function namesOn({ names, addresses }: Certificate): readonly string[] {
  return [...names, ...addresses].map(nameInSentence);
}

/** The subject of a certificate, for one without such names. */
export function subjectOn({ subject }: Certificate): string {
  return nameInSentence(subject);
}

/** Makes spaces visible. No real name has one, and with spaces a name could pass as a sentence of ours. */
function nameInSentence(name: string): string {
  return cleanText(name).replaceAll(' ', '\u2423');
}

/** The SHA-256 of a certificate as people compare it: upper case, pairs with colons between them. */
export function fingerprint({ sha256 }: Pick<Certificate, 'sha256'>): string {
  return (sha256.toUpperCase().match(/../g) ?? []).join(':');
}

/** A field of `CN=R11, O=Example Authority`. A comma inside a value is recognised because no `field=` follows it. */
function fieldOf(name: string, field: string): string | null {
  const fields = name.split(/, (?=[A-Za-z0-9.]+=)/);
  return fields.find((text) => text.startsWith(`${field}=`))?.slice(field.length + 1) ?? null;
}
