/** The text as an address; null where it cannot be one, such as a pattern, a variable or a name alone. */
export function addressOf(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  const at = trimmed.lastIndexOf('@');
  if (at < 1 || trimmed.length > 1_000) return null;
  const isLocalPart = /^"(?:[^"\\\n]|\\.)*"$|^[^\s"<>()@,;:]+$/.test(trimmed.slice(0, at));
  return isLocalPart && /^[^\s"<>()@,;:*%$]+$/.test(trimmed.slice(at + 1)) ? trimmed : null;
}
