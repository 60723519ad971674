import type { Duplex } from 'node:stream';
import { limits } from '../../core/limits';
import { LineReader } from '../line-reader';

/** The lines that come over a stream. Nothing is read while no line is waited for. */
export class ServerChannel {
  readonly stream: Duplex;
  readonly #received: (bytes: Uint8Array) => void;
  readonly #reader = new LineReader();
  #isEnded = false;
  #wake: () => void = () => undefined;

  /** `received` gets all bytes, lines or not. */
  constructor(stream: Duplex, received: (bytes: Uint8Array) => void) {
    this.stream = stream;
    this.#received = received;
    stream.on('data', this.#take).once('end', this.#end).once('close', this.#end).on('error', this.#end);
    stream.pause();
  }

  /** The next line without its end; null where the stream has ended, or the line is longer than `limits.replyBytes`. */
  async nextLine(): Promise<string | null> {
    for (;;) {
      const line = this.#reader.takeLine(limits.replyBytes);
      if (line === 'too-long') return null;
      if (line !== null) return line.toString('utf8');
      if (this.#isEnded) return null;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        this.stream.resume();
      });
      this.stream.pause();
    }
  }

  /** Stops reading, so that another reader can take the stream; bytes already read are dropped. */
  release(): void {
    this.stream.off('data', this.#take).off('end', this.#end).off('close', this.#end);
  }

  /** Reads and drops everything from now on. */
  hearNothing(): void {
    this.release();
    this.stream.on('data', this.#received).resume();
  }

  readonly #take = (chunk: Buffer): void => {
    this.#received(chunk);
    this.#reader.push(chunk);
    this.#wake();
  };

  readonly #end = (): void => {
    this.#isEnded = true;
    this.#wake();
  };
}
