/**
 * Tells the lines of a list of folders from all others. A name may be a literal of several lines, and none of these is an answer of the
 * server. RFC 9051 §4.3.
 */
export class FolderLines {
  #literalBytes = 0;
  #listedBytes = 0;

  /** Whether a line, without its line break, belongs to the list. */
  takes(line: string): boolean {
    const isInLiteral = this.#literalBytes > 0;
    if (!isInLiteral && !/^\* X?LIST\b/i.test(line)) return false;
    const bytes = Buffer.byteLength(line);
    this.#listedBytes += bytes;
    const isWithin = isInLiteral && this.#literalBytes > bytes;
    // CR and LF belong to the literal too.
    this.#literalBytes = isWithin ? this.#literalBytes - bytes - 2 : Number(/\{(\d{1,9})\+?\}$/.exec(line)?.[1] ?? 0);
    return true;
  }

  /** The bytes of the list so far. */
  get listedBytes(): number {
    return this.#listedBytes;
  }
}
