// A POP3 server over TLS that takes a password only by the sign-ins that it is told to offer, and writes to a file by which one it got what. Its
// arguments: the address, the files of certificate and key, the file for the sign-ins, and its capabilities, such as `USER` or `SASL PLAIN`.
import { appendFileSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createServer } from 'node:tls';

const [address, certificate = '', key = '', file = '', ...capabilities] = process.argv.slice(2);

const refusal = '-ERR not offered';

/** One connection. */
class Session {
  /** @type {string} */
  #user = '';
  #isAskedForPlain = false;

  /** @param {string} line */
  answer(line) {
    if (this.#isAskedForPlain) return this.#takePlain(line);
    const [command = '', first = '', second] = line.split(' ');
    switch (command.toUpperCase()) {
      case 'CAPA':
        return ['+OK', 'UIDL', 'TOP', ...capabilities, '.'].join('\r\n');
      case 'USER':
        this.#user = line.slice('USER '.length);
        return capabilities.includes('USER') ? '+OK go on' : refusal;
      case 'PASS':
        return capabilities.includes('USER') ? signedIn('USER', this.#user, line.slice('PASS '.length)) : refusal;
      case 'AUTH':
        if (!capabilities.includes(`SASL ${first.toUpperCase()}`)) return refusal;
        if (second !== undefined) return this.#takePlain(second);
        this.#isAskedForPlain = true;
        return '+ ';
      case 'STAT':
        return '+OK 0 0';
      case 'LIST':
      case 'UIDL':
        return first === '' ? '+OK\r\n.' : '-ERR no such message';
      default:
        return '+OK';
    }
  }

  /** @param {string} response */
  #takePlain(response) {
    this.#isAskedForPlain = false;
    const [, user = '', password] = Buffer.from(response, 'base64').toString().split('\0');
    return password === undefined ? '-ERR cancelled' : signedIn('PLAIN', user, password);
  }
}

/**
 * @param {string} mechanism
 * @param {string} user
 * @param {string} password
 */
function signedIn(mechanism, user, password) {
  appendFileSync(file, `${mechanism} ${user} ${password}\n`);
  return '+OK signed in';
}

createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (socket) => {
  const session = new Session();
  socket.on('error', () => undefined).write('+OK ready\r\n');
  const lines = createInterface({ input: socket });
  // The socket's errors are told here too, and would end the server.
  lines.on('error', () => undefined);
  lines.on('line', (line) => {
    socket.write(`${session.answer(line)}\r\n`);
    if (line.toUpperCase() === 'QUIT') socket.end();
  });
})
  .on('tlsClientError', () => undefined)
  .listen(995, address);
