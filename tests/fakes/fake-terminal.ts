import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';

/** A terminal without a screen: a test presses keys and reads what was written. */
export interface FakeTerminal {
  readonly input: ReadStream;
  readonly output: WriteStream;
  /** Presses keys once the reader is ready. */
  readonly press: (keys: string) => void;
  /** Everything written so far, with its control sequences. */
  readonly written: () => string;
  /** Resolves once these words were written. */
  readonly untilWritten: (words: string) => Promise<void>;
  readonly isRaw: () => boolean;
}

/** Opens a terminal of that many columns. */
export function openFakeTerminal(columns = 80): FakeTerminal {
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    isRaw: false,
    setRawMode(isRaw: boolean) {
      this.isRaw = isRaw;
      return this;
    },
  });
  let text = '';
  const output = Object.assign(new PassThrough(), { isTTY: true, columns, rows: 40 });
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return {
    // Everything that the prompters use of a terminal is there; the rest of its interface is not.
    input: input as unknown as ReadStream,
    output: output as unknown as WriteStream,
    press: (keys) => setImmediate(() => input.write(keys)),
    written: () => text,
    untilWritten: async (words) => {
      while (!text.includes(words)) await once(output, 'data');
    },
    isRaw: () => input.isRaw,
  };
}
