/** Names that Windows reserves for devices, with any extension. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;

/** Leaves room for the endings of mail programs within the 255 bytes that file systems allow. */
const stemChars = 120;

/** A text as a file name, safe on Windows, macOS and Linux: lower case; all but letters, digits and `.@+=_-` becomes `_`. */
export function safeFileName(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9.@+=_-]/g, '_');
  const visible = plain.replace(/^[.-]+/, '_').slice(0, stemChars);
  return visible.replace(deviceName, '_$&');
}

/** A stem for the files of each address, in order, all different: `jane@example.net`. */
export function fileStems(addresses: readonly string[]): readonly string[] {
  const stems = createFileStems();
  return addresses.map(stems);
}

/** Gives a stem for the files of one address after another, all different. */
export function createFileStems(): (address: string) => string {
  /** Each stem that was given, with the number to try next. */
  const given = new Map<string, number>();
  return (address) => {
    const stem = safeFileName(address);
    let count = given.get(stem) ?? 1;
    let distinct = count === 1 ? stem : `${stem}-${count}`;
    for (; given.has(distinct); count++) distinct = `${stem}-${count + 1}`;
    given.set(distinct, 2);
    given.set(stem, count + 1);
    return distinct;
  };
}
