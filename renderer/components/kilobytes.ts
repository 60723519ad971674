/** The size of files together in units of 1,000 bytes, with one decimal. */
export function kilobytesOf(...files: readonly { readonly sizeBytes: number }[]): number {
  const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return Number((bytes / 1_000).toFixed(1));
}
