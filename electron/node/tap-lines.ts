import type { Duplex } from 'node:stream';
import { limits } from '../core/limits';
import { LineReader } from './line-reader';

/** Listens on a socket that another reader reads. */
export interface LineTap {
  /** The number of bytes that came after the last line. */
  readonly waitingBytes: () => number;
  /** Stops listening. */
  readonly stop: () => void;
}

/**
 * Calls `heard` with each line of a server on a socket that another reader reads, before that reader gets it.
 *
 * @param bytesAfter - How many bytes after a line are no lines, such as a message in IMAP; they are left out. None where left out.
 */
export function tapLines(
  socket: Duplex,
  heard: (line: string) => void,
  bytesAfter: (line: string) => number = () => 0,
): LineTap {
  const reader = new LineReader();
  let isStopped = false;
  let leftOut = 0;
  const take = (chunk: Buffer) => {
    reader.push(chunk);
    while (!isStopped) {
      leftOut -= reader.takeBytes(Math.min(leftOut, reader.waitingBytes))?.length ?? 0;
      if (leftOut > 0) return;
      const line = reader.takeLine(limits.lineBytes);
      if (line === null) return;
      if (line === 'too-long') return stop();
      const text = line.toString('utf8');
      leftOut = bytesAfter(text);
      heard(text);
    }
  };
  const stop = () => {
    isStopped = true;
    socket.off('data', take);
  };
  // Before the reader's own listener, so that the line is reported before the reader's answer to it.
  socket.prependListener('data', take);
  return { waitingBytes: () => reader.waitingBytes, stop };
}
