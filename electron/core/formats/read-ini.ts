/** A section of an INI file as Windows reads it: names in lower case, and of a key that stands twice, the first value counts. */
export interface ReadIniSection {
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
}

/** The sections of an INI file in their order. Lines that are neither a section nor a key are passed over. */
export function readIni(text: string): readonly ReadIniSection[] {
  const sections: { readonly name: string; readonly values: Map<string, string> }[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('[')) {
      const end = line.indexOf(']');
      sections.push({
        name: line
          .slice(1, end === -1 ? undefined : end)
          .trim()
          .toLowerCase(),
        values: new Map(),
      });
      continue;
    }
    const at = line.indexOf('=');
    const values = sections.at(-1)?.values;
    if (line.startsWith(';') || at === -1 || values === undefined) continue;
    const key = line.slice(0, at).trim().toLowerCase();
    if (!values.has(key)) values.set(key, withoutQuotes(line.slice(at + 1).trim()));
  }
  return sections;
}

/** Windows drops one pair of quotes around a value. */
function withoutQuotes(text: string): string {
  const isQuoted = text.length >= 2 && (text.startsWith('"') || text.startsWith("'")) && text.endsWith(text.charAt(0));
  return isQuoted ? text.slice(1, -1) : text;
}
