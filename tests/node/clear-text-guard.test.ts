import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { guardClearText } from '../../electron/node/clear-text-guard';

const serverHello = Buffer.from([0x16, 3, 3, 0, 1, 2]);
const alert = Buffer.from([0x15, 3, 3, 0, 2, 2, 40]);
const certificate = Buffer.from([0x16, 3, 3, 0, 1, 11]);

/** A guarded stream that TLS reads, what TLS and the other side got, and the function that lets TLS begin. */
function guard() {
  let release = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    release = resolve;
  });
  const socket = new PassThrough();
  const heard: Buffer[] = [];
  const read: Buffer[] = [];
  const errors: string[] = [];
  const guarded = guardClearText(socket, ready, (bytes) => heard.push(bytes));
  guarded.on('data', (chunk: Buffer) => read.push(chunk)).on('error', ({ message }) => errors.push(message));
  return { socket, guarded, heard, read, errors, release };
}

describe('guardClearText', () => {
  it('holds the server’s bytes back until it is ready, and then gives them in order', async () => {
    const { socket, heard, read, release } = guard();

    socket.write(serverHello);
    socket.write(certificate);
    await nextTurn();
    expect(read).toEqual([]);

    release();
    await nextTurn();
    expect(Buffer.concat(read)).toEqual(Buffer.concat([serverHello, certificate]));
    expect(heard).toEqual([]);
  });

  it('gives the bytes that came before the connection broke', async () => {
    const { socket, read, errors, release } = guard();

    socket.write(serverHello);
    await nextTurn();
    socket.destroy(new Error('reset'));
    await nextTurn();
    release();
    await nextTurn();
    expect(read).toEqual([serverHello]);
    expect(errors).toEqual(['reset']);
  });

  it('gives the alert that came before the server’s end', async () => {
    const { socket, read, errors, release } = guard();

    socket.write(alert);
    await nextTurn();
    socket.end();
    await nextTurn();
    // A socket of the system notices its end while it is paused.
    socket.read(0);
    await nextTurn();
    release();
    await nextTurn();
    expect(read).toEqual([alert]);
    expect(errors).toEqual([]);
  });

  it('ends without an error where the socket has ended before', async () => {
    const { socket, guarded, errors, release } = guard();
    release();
    socket.end();
    await nextTurn();

    await new Promise((resolve) => guarded.end(resolve));
    expect(errors).toEqual([]);
  });

  it('reports clear text at once', async () => {
    const { socket, heard, read } = guard();

    socket.write('220 mail.example\r\n');
    await nextTurn();
    expect(Buffer.concat(heard).toString()).toBe('220 mail.example\r\n');
    expect(read).toEqual([]);
  });
});
