import { javascriptComment, javascriptLiteral } from '../../formats/javascript';
import type { ProbePlan } from './probe-plan';

/** A probe for Node without any package. All that comes from the network is compared and never printed. */
export function renderNodeProbe({ comments, ...plan }: ProbePlan): string {
  const literal = javascriptLiteral({ ...plan, ports: plan.ports.map((port) => ({ ...port })) });
  return `${comments.map((comment) => `${javascriptComment(comment)}\n`).join('')}${requiring('connect, isIP', 'node:net')}${requiring('connect: connectTls', 'node:tls')}
const plan = ${literal};
${body}`;
}

/** A line of the probe, which is no import of this file. */
function requiring(names: string, module: string): string {
  return `const { ${names} } = require(${javascriptLiteral(module)});\n`;
}

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

function isReady(reply) {
  return reply !== null && reply.startsWith('220');
}

function ask(stream, line) {
  stream.write(line + '\r\n');
  return readReply(stream);
}

function outcomeOf(socket, { startsWithTls }) {
  return once(socket, 'connect').then((connected) => {
    if (connected === null) return 'closed';
    return startsWithTls ? outcomeOverTls(socket) : outcomeByStarttls(socket);
  });
}

function outcomeOverTls(socket) {
  return startTls(socket).then((stream) => {
    if (stream === null) return 'notVerified';
    return readReply(stream).then((greeting) => (isReady(greeting) ? 'works' : 'silent'));
  });
}

function outcomeByStarttls(socket) {
  return readReply(socket).then((greeting) => {
    if (!isReady(greeting)) return 'silent';
    return ask(socket, 'EHLO [127.0.0.1]').then((offer) => {
      if (offer === null || !/^250[ -]STARTTLS\s*$/im.test(offer)) return 'noStarttls';
      return ask(socket, 'STARTTLS').then((goAhead) => {
        if (!isReady(goAhead)) return 'noStarttls';
        return startTls(socket).then((stream) => (stream === null ? 'notVerified' : 'works'));
      });
    });
  });
}

function tryPort(port) {
  const socket = connect({ host: plan.host, port: port.port });
  // An error after the outcome is known changes nothing.
  socket.on('error', () => undefined);
  return outcomeOf(socket, port).then((outcome) => {
    socket.destroy();
    return port[outcome];
  });
}

Promise.all(plan.ports.map(tryPort)).then((lines) => {
  console.log([plan.title, '', ...lines, '', plan.end].join('\n'));
});
`;
