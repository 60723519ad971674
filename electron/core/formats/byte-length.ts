/** The bytes of a text in UTF-8, in which every format is saved. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
