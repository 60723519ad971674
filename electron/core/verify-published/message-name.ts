/** More labels than a name can have; a message whose names point at each other in a circle ends here. */
const labelsAtMost = 128;

/** The name at a place of a message, with its compression undone, and where it ends; null where it is broken. RFC 1035 §4.1.4. */
export function readName(view: DataView, start: number): { readonly name: string; readonly end: number } | null {
  const labels: string[] = [];
  let at = start;
  let end: number | null = null;
  for (let count = 0; count < labelsAtMost; count += 1) {
    if (at >= view.byteLength) return null;
    const length = view.getUint8(at);
    if (length === 0) return { name: labels.join('.').toLowerCase(), end: end ?? at + 1 };
    if (length >= 0xc0) {
      if (at + 1 >= view.byteLength) return null;
      end ??= at + 2;
      at = view.getUint16(at) & 0x3fff;
    } else {
      if (length > 63 || at + 1 + length > view.byteLength) return null;
      labels.push(textAt(view, at + 1, at + 1 + length));
      at += 1 + length;
    }
  }
  return null;
}

/** Bytes as text, each as one character. */
export function textAt(view: DataView, start: number, end: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}
