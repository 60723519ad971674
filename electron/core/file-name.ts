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
  const stems: string[] = [];
  for (const address of addresses) {
    const stem = safeFileName(address);
    let distinct = stem;
    for (let count = 2; stems.includes(distinct); count++) distinct = `${stem}-${count}`;
    stems.push(distinct);
  }
  return stems;
}
