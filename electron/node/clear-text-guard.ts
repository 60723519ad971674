import { Duplex } from 'node:stream';

/**
 * A stream for TLS to run on, over an open socket. It looks at the first bytes from the server. Where they are not a TLS record,
 * `heard` gets them and TLS does not: the TLS library would only say "wrong version number" and lose the text. So clear text is found in
 * the same way over OpenSSL and BoringSSL.
 *
 * @param ready - Until it resolves, TLS gets no bytes of the server.
 */
export function guardClearText(socket: Duplex, ready: Promise<void>, heard: (bytes: Buffer) => void): Duplex {
  // The server's end ends only its own direction: our close_notify has still to go.
  socket.allowHalfOpen = true;
  let isFirst = true;
  let isHeld = false;
  const guarded = new Duplex({
    read: () => {
      if (!isHeld) socket.resume();
    },
    write: (chunk, _encoding, done) => {
      socket.write(chunk, done);
    },
    final: (done) => {
      if (socket.writableEnded) done();
      else socket.end(() => done());
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
    if (isFirst) {
      isFirst = false;
      isHeld = true;
      socket.pause();
      void ready.then(() => {
        isHeld = false;
        if (guarded.push(chunk)) socket.resume();
      });
      return;
    }
    if (!guarded.push(chunk)) socket.pause();
  });
  // An error or end that comes while bytes are held is passed on after them: they may be the alert that says why.
  socket.once('end', () => void ready.then(() => guarded.push(null)));
  socket.once('error', (error) => void ready.then(() => guarded.destroy(error)));
  socket.once('close', () => {
    if (!socket.readableEnded) void ready.then(() => guarded.destroy());
  });
  return guarded;
}

/** A server's first record is a handshake or an alert, and its version begins with 3. RFC 8446 §5.1. */
function isTlsRecord([type, major = 3]: Buffer): boolean {
  return (type === 0x16 || type === 0x15) && major === 3;
}
