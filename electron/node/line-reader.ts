const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts a stream of bytes into lines and counted runs. A line ends with LF; a CR before it is dropped. Linear in the number of
 * bytes, in chunks of any size: no byte is searched or copied twice.
 */
export class LineReader {
  #chunks: Buffer[] = [];
  /** The number of chunks at the front that are known to hold no LF, and that of their bytes. */
  #searched = 0;
  #searchedBytes = 0;
  #bytes = 0;

  /** The number of bytes that came and were not taken. */
  get waitingBytes(): number {
    return this.#bytes;
  }

  push(chunk: Buffer): void {
    if (chunk.length === 0) return;
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
  }

  /** The next line without its end; `too-long` where it has more bytes than allowed, null where it is incomplete. */
  takeLine(limitBytes: number): Buffer | 'too-long' | null {
    while (this.#searched < this.#chunks.length) {
      const chunk = this.#chunks[this.#searched] as Buffer;
      const end = chunk.indexOf(lineFeed);
      const length = this.#searchedBytes + (end === -1 ? chunk.length : end);
      if (length > limitBytes) return 'too-long';
      if (end !== -1) {
        const line = this.takeBytes(length + 1) as Buffer;
        return line.subarray(0, line[length - 1] === carriageReturn ? length - 1 : length);
      }
      this.#searched += 1;
      this.#searchedBytes = length;
    }
    return null;
  }

  /** Exactly that many bytes; null while there are fewer. */
  takeBytes(count: number): Buffer | null {
    if (this.#bytes < count) return null;
    let wanted = count;
    let whole = 0;
    while (whole < this.#chunks.length && (this.#chunks[whole] as Buffer).length <= wanted) {
      wanted -= (this.#chunks[whole] as Buffer).length;
      whole += 1;
    }
    const taken = this.#chunks.splice(0, whole);
    const split = this.#chunks[0];
    if (wanted > 0 && split !== undefined) {
      taken.push(split.subarray(0, wanted));
      this.#chunks[0] = split.subarray(wanted);
    }
    this.#bytes -= count;
    this.#searched = 0;
    this.#searchedBytes = 0;
    return taken.length === 1 ? (taken[0] as Buffer) : Buffer.concat(taken);
  }
}
