/** What a password is replaced by: the first of these that no part of a password is hidden in. */
const covers = ['«secret»', '•••', ''] as const;

/** Shorter pieces of base64 occur by chance in any text. */
const pieceChars = 6;

/**
 * Every form in which a password goes over the wire, or comes back in a reply, longest first: as it is, escaped for a quoted
 * IMAP string, and in base64 (alone, and wherever it stands in a SASL PLAIN response). Empty for an empty password.
 *
 * @param password - Revealed by the caller, who is about to hand it to a server.
 * @see RFC 4616 §2 (PLAIN), RFC 9051 §4.3 (quoted strings)
 */
export function secretForms(password: string): readonly string[] {
  if (password === '') return [];
  const quoted = password.replace(/[\\"]/g, '\\$&');
  const pieces = [0, 1, 2].map((offset) => base64Piece(password, offset)).filter((piece) => piece.length >= pieceChars);
  return [...new Set([password, quoted, base64Of(new TextEncoder().encode(password)), ...pieces])].sort(
    (a, b) => b.length - a.length,
  );
}

/** The text without any of the forms; empty where they cannot be taken out of it. */
export function scrubSecrets(text: string, forms: readonly string[]): string {
  const cover = covers.find((candidate) => !forms.some((form) => candidate.includes(form))) ?? '';
  const scrubbed = forms.reduce((rest, form) => rest.split(form).join(cover), text);
  return forms.some((form) => scrubbed.includes(form)) ? '' : scrubbed;
}

/** What base64 makes of a text that stands `offset` bytes behind a multiple of three, without the characters its neighbours decide. */
function base64Piece(text: string, offset: number): string {
  const bytes = [...new Array<number>(offset).fill(0), ...new TextEncoder().encode(text)];
  const firstOwn = Math.ceil((offset * 8) / 6);
  const afterOwn = Math.floor((bytes.length * 8) / 6);
  return base64Of(bytes).slice(firstOwn, afterOwn);
}

function base64Of(bytes: Iterable<number>): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
