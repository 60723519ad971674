/**
 * A template with its placeholders filled in; null where a value is missing or the name is unknown. A value that is filled in is
 * not searched for placeholders again.
 *
 * @param placeholder - Global pattern whose first group is the name.
 */
export function fillTemplate(
  template: string,
  placeholder: RegExp,
  values: ReadonlyMap<string, string | null>,
): string | null {
  let isComplete = true;
  const filled = template.replace(placeholder, (_whole, name: string) => {
    const value = values.get(name.toLowerCase()) ?? null;
    if (value === null) isComplete = false;
    return value ?? '';
  });
  return isComplete ? filled : null;
}
