/** Groups of a key file: their keys with the values as they stand in the file. */
export type KeyFile = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads a key file as GLib does, but passes over lines that GLib would refuse. Of two values for one key the later one wins. */
export function parseKeyFile(text: string): KeyFile {
  const groups = new Map<string, Map<string, string>>();
  let group = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name] = /^\s*\[([^\]]*)\]/.exec(line) ?? [];
    const at = line.indexOf('=');
    if (name !== undefined) {
      group = groups.get(name) ?? new Map();
      groups.set(name, group);
    } else if (at > 0 && !/^\s*[#;]/.test(line)) group.set(line.slice(0, at).trim(), line.slice(at + 1).trimStart());
  }
  return groups;
}

const escapes: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r' };

/** A text as a program of GNOME takes it from the value of a key. */
export function keyFileText(value: string): string {
  return value.replaceAll(/\\(.)/gu, (_, character: string) => escapes[character] ?? character);
}

/** The entries of a list, each with a semicolon behind it; the last one may have none. */
export function keyFileList(value: string): readonly string[] {
  // A value is one line, so a line break can take the place of the semicolons that end an entry.
  const parts = value.replaceAll(/\\.|;/gsu, (match) => (match === ';' ? '\n' : match)).split('\n');
  return parts.filter((part) => part !== '').map(keyFileText);
}
