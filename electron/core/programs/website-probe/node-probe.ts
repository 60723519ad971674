import { javascriptComment, javascriptLiteral } from '../../formats/javascript';
import type { ProbePlan } from './probe-plan';

/** A probe for Node without any package. All that comes from the network is compared and never printed. */
export function renderNodeProbe({ comments, ...plan }: ProbePlan): string {
  const literal = javascriptLiteral({ ...plan, ports: plan.ports.map((port) => ({ ...port })) });
  return `${comments.map((comment) => `${javascriptComment(comment)}\n`).join('')}${imports}
const plan = ${literal};
${body}`;
}

const imports = `import { connect, isIP } from 'node:net';
import { connect as connectTls } from 'node:tls';
`;

const body = String.raw`
const patienceMs = 6_000;

/** Settles with the stream once the event comes; with null after an error, the end, or too long a wait. */
function once(stream, event) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patienceMs);
    const settle = (value) => {
      clearTimeout(timer);
      resolve(value);
    };
    stream.once(event, () => settle(stream)).once('error', () => settle(null)).once('close', () => settle(null));
  });
}

/** The next whole reply; null where none comes. */
function readReply(stream) {
  return new Promise((resolve) => {
    let text = '';
    const timer = setTimeout(() => settle(null), patienceMs);
    const settle = (value) => {
      clearTimeout(timer);
      stream.off('data', read).off('error', stop).off('close', stop);
      resolve(value);
    };
    const stop = () => settle(null);
    const read = (bytes) => {
      text += bytes.toString('latin1');
      if (/^\d{3}( .*)?\r?\n/m.test(text)) settle(text);
      else if (text.length > 100_000 || !/^\d{0,3}$|^\d{3}[ \r-]/.test(text)) settle(null);
    };
    stream.on('data', read).on('error', stop).on('close', stop);
  });
}

function startTls(socket) {
  const servername = isIP(plan.host) === 0 ? plan.host : undefined;
  return once(connectTls({ socket, host: plan.host, servername, rejectUnauthorized: true }), 'secureConnect');
}

async function outcomeOf(socket, { startsWithTls }) {
  if ((await once(socket, 'connect')) === null) return 'closed';
  if (startsWithTls) {
    const stream = await startTls(socket);
    if (stream === null) return 'notVerified';
    return (await readReply(stream))?.startsWith('220') ? 'works' : 'silent';
  }
  if (!(await readReply(socket))?.startsWith('220')) return 'silent';
  socket.write('EHLO [127.0.0.1]\r\n');
  const offer = await readReply(socket);
  if (offer === null || !/^250[ -]STARTTLS\s*$/im.test(offer)) return 'noStarttls';
  socket.write('STARTTLS\r\n');
  if (!(await readReply(socket))?.startsWith('220')) return 'noStarttls';
  return (await startTls(socket)) === null ? 'notVerified' : 'works';
}

async function tryPort(port) {
  const socket = connect({ host: plan.host, port: port.port });
  // An error after the outcome is known changes nothing.
  socket.on('error', () => undefined);
  try {
    return port[await outcomeOf(socket, port)];
  } finally {
    socket.destroy();
  }
}

console.log(plan.title + '\n');
for (const line of await Promise.all(plan.ports.map(tryPort))) console.log(line);
console.log('\n' + plan.end);
`;
