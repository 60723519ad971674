import { scrubSecrets, secretForms } from '../core/run/scrub-secrets';

/**
 * Gives the function that covers a password in texts of a server's, for those that repeat what they were told.
 *
 * @param secret - The password.
 * @param sent - The form in which it went over the wire, where that is none of the usual ones.
 */
export function secretCover(secret: string, sent: string): (text: string) => string {
  const forms = [...new Set([...secretForms(secret), ...(sent === '' ? [] : [sent])])].sort(
    (a, b) => b.length - a.length,
  );
  return (text) => scrubSecrets(text, forms);
}
