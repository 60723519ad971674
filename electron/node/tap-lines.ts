import type { Duplex } from 'node:stream';
import { limits } from '../core/limits';
import { LineReader } from './line-reader';

/** An ear at a socket that somebody else reads. */
export interface LineTap {
  /** Bytes that have come behind the line that was heard last. */
  readonly waitingBytes: () => number;
  /** Stops listening. */
  readonly stop: () => void;
}

/** Listens in on what a server says over a socket that somebody else reads; hears each line before its reader does. */
export function tapLines(socket: Duplex, heard: (line: string) => void): LineTap {
  const reader = new LineReader();
  let isStopped = false;
  const take = (chunk: Buffer) => {
    reader.push(chunk);
    while (!isStopped) {
      const line = reader.takeLine(limits.lineBytes);
      if (line === null) return;
      if (line === 'too-long') return stop();
      heard(line.toString('utf8'));
    }
  };
  const stop = () => {
    isStopped = true;
    socket.off('data', take);
  };
  // Before the reader, whose answer must not be told first.
  socket.prependListener('data', take);
  return { waitingBytes: () => reader.waitingBytes, stop };
}
