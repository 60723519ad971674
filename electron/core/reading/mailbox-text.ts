/** A person as the field From names one. */
interface Mailbox {
  readonly name: string | null;
  readonly address: string | null;
}

/** The person in `Name <address>`, `address (Name)` or an address alone; null for what is not there. RFC 5322 §3.4. */
export function mailboxOf(text: string): Mailbox {
  const trimmed = text.trim();
  const open = trimmed.lastIndexOf('<');
  if (open >= 0) {
    const end = trimmed.indexOf('>', open);
    return {
      name: phraseOf(trimmed.slice(0, open)),
      address: addressOf(trimmed.slice(open + 1, end < 0 ? trimmed.length : end)),
    };
  }
  const comment = trimmed.indexOf('(');
  if (comment < 0) return { name: null, address: addressOf(trimmed) };
  return {
    name: phraseOf(trimmed.slice(comment + 1, trimmed.endsWith(')') ? -1 : undefined)),
    address: addressOf(trimmed.slice(0, comment)),
  };
}

/** The address; null where the text cannot be one. */
export function addressOf(text: string): string | null {
  const trimmed = text.trim();
  return /^(?:"[^"\n]*"|[^\s"<>]+)@[^\s@<>"*%]+$/.test(trimmed) ? trimmed : null;
}

/** The words of a name without the quotes and backslashes that RFC 5322 §3.2.4 puts around them. */
function phraseOf(text: string): string | null {
  const trimmed = text.trim();
  const isQuoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
  const name = isQuoted ? trimmed.slice(1, -1).replace(/\\(.)/g, '$1') : trimmed;
  return name === '' ? null : name;
}
