/** A printed answer without what differs from run to run: the times it took, the days of certificates, and the breaks of lines. */
export function withoutFigures(printed: string): string {
  return printed
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\b\d+(?:\.\d+)? m?s\b/g, 'TIME')
    .replaceAll(
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d+, \d{4}/g,
      'DAY',
    )
    .trim();
}
