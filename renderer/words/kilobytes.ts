/** A size in units of 1,000 bytes, with one decimal. */
export function kilobytesOf(bytes: number): number {
  return Number((bytes / 1_000).toFixed(1));
}
