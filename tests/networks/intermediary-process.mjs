// Stands between a network and a server: its argument is JSON, see intermediary.ts.
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { connect as connectTls, createServer as createTlsServer } from 'node:tls';

const { kind, server, port, listensAt, listensOn, certificate } = JSON.parse(process.argv[2]);

/** Forwards in both directions, and ends both sides with the first that ends. */
function join(near, far, alter = (bytes) => bytes) {
  near.on('data', (bytes) => far.write(bytes));
  far.on('data', (bytes) => near.write(alter(bytes)));
  for (const [one, other] of [
    [near, far],
    [far, near],
  ]) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

/** Replaces a piece of what the server says. */
function altering(change) {
  return (near) =>
    join(near, connect(port, server), (bytes) => Buffer.from(change(bytes.toString('latin1')), 'latin1'));
}

const deeds = {
  'opens-tls': (near) => join(near, connectTls({ port, host: server, rejectUnauthorized: false })),
  'strips-starttls': altering((text) => text.replace(/^250-STARTTLS\r\n/m, '')),
  masks: altering((text) => text.replace(/^220 .*/, `220 ${'*'.repeat(40)}`).replace('STARTTLS', 'XXXXXXXA')),
  holds: (near) => near.on('error', () => undefined),
  portal: (near) => {
    near.on('error', () => undefined);
    near.once('data', () =>
      near.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<h1>Welcome to the hotel</h1>'),
    );
  },
};

const files = certificate && { cert: readFileSync(certificate.certificate), key: readFileSync(certificate.key) };
const listener = files ? createTlsServer(files, deeds[kind]) : createServer(deeds[kind]);
listener.on('tlsClientError', () => undefined).listen(listensOn, listensAt);
