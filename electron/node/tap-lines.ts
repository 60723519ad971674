import type { Duplex } from 'node:stream';
import { limits } from '../core/limits';
import { LineReader } from './line-reader';

/** Listens in on what a server says over a socket that somebody else reads; gives the function that stops it. */
export function tapLines(socket: Duplex, heard: (line: string, restBytes: number) => void): () => void {
  const reader = new LineReader();
  let isStopped = false;
  const take = (chunk: Buffer) => {
    reader.push(chunk);
    while (!isStopped) {
      const line = reader.takeLine(limits.lineBytes);
      if (line === null) return;
      if (line === 'too-long') return stop();
      heard(line.toString('utf8'), reader.waitingBytes);
    }
  };
  const stop = () => {
    isStopped = true;
    socket.off('data', take);
  };
  // Before the reader, whose answer must not be told first.
  socket.prependListener('data', take);
  return stop;
}
