import { Duplex } from 'node:stream';

/**
 * A stream over an open socket for TLS to run on, which looks at the first bytes that come: where they are no TLS
 * record, `heard` gets them and TLS never does. The TLS library alone would say "wrong version number" and keep the text.
 */
export function guardClearText(socket: Duplex, heard: (bytes: Buffer) => void): Duplex {
  let isFirst = true;
  const guarded = new Duplex({
    read: () => {
      socket.resume();
    },
    write: (chunk, _encoding, done) => {
      socket.write(chunk, done);
    },
    final: (done) => {
      socket.end(done);
    },
    destroy: (error, done) => {
      socket.destroy();
      done(error);
    },
  });
  socket.on('data', (chunk: Buffer) => {
    if (isFirst && !isTlsRecord(chunk)) {
      socket.pause();
      heard(chunk);
      return;
    }
    isFirst = false;
    if (!guarded.push(chunk)) socket.pause();
  });
  socket.once('end', () => guarded.push(null));
  socket.once('error', (error) => guarded.destroy(error));
  socket.once('close', () => {
    if (!socket.readableEnded) guarded.destroy();
  });
  return guarded;
}

/** A server's first record is a handshake or an alert, and its version begins with 3. RFC 8446 §5.1. */
function isTlsRecord([type, major = 3]: Buffer): boolean {
  return (type === 0x16 || type === 0x15) && major === 3;
}
