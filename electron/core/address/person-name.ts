/** A person's name without blanks around it; null where nothing is left. */
export function personName(text: string | null): string | null {
  return text?.trim() || null;
}
