/** Where a password has blanks that are probably none of it: between its letters, or only at an end. */
export type DoubtfulBlanks = 'inside' | 'at-end';

/** Four groups of four letters, as Google and Yahoo show app passwords. */
const groups = /^[a-z]{4}(\s[a-z]{4}){3}$/i;

/**
 * Where a typed password has blanks that are probably none of it; null where it has none of these. Blanks may belong to a password, so
 * they are only removed where the person says so.
 *
 * @param isAppPassword - Whether the provider takes app passwords, which are shown in groups and work without blanks.
 */
export function doubtfulBlanks(text: string, isAppPassword: boolean): DoubtfulBlanks | null {
  if (!/\s/.test(text)) return null;
  if (isAppPassword || groups.test(text.trim())) return 'inside';
  return text.trim() === text ? null : 'at-end';
}

/** The password without those blanks. */
export function withoutBlanks(text: string, which: DoubtfulBlanks): string {
  return which === 'inside' ? text.replaceAll(/\s/g, '') : text.trim();
}
