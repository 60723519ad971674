// Tries which ports of a mail server this computer reaches. Written by Mailwright.
// It holds no password and changes nothing. Delete it after use.
const { connect, isIP } = require("node:net");
const { connect: connectTls } = require("node:tls");

const plan = {
  "host": "smtp.example.net",
  "title": "What this computer reaches of smtp.example.net:",
  "end": "Use a port that works. Then delete this file.",
  "ports": [
    {
      "port": 2525,
      "startsWithTls": false,
      "works": "Port 2525 works, with STARTTLS and a valid certificate.",
      "closed": "Port 2525 cannot be reached: this host blocks it, or the mail server does not have it.",
      "silent": "Port 2525 is open, but no mail server answers as it should.",
      "noStarttls": "Port 2525 answers without STARTTLS. Do not use it: the password would be sent in clear.",
      "notVerified": "Port 2525 answers, but not with a valid certificate for this server. Do not use it."
    },
    {
      "port": 465,
      "startsWithTls": true,
      "works": "Port 465 works, with TLS and a valid certificate.",
      "closed": "Port 465 cannot be reached: this host blocks it, or the mail server does not have it.",
      "silent": "Port 465 is open, but no mail server answers as it should.",
      "noStarttls": "Port 465 answers without STARTTLS. Do not use it: the password would be sent in clear.",
      "notVerified": "Port 465 answers, but not with a valid certificate for this server. Do not use it."
    },
    {
      "port": 587,
      "startsWithTls": false,
      "works": "Port 587 works, with STARTTLS and a valid certificate.",
      "closed": "Port 587 cannot be reached: this host blocks it, or the mail server does not have it.",
      "silent": "Port 587 is open, but no mail server answers as it should.",
      "noStarttls": "Port 587 answers without STARTTLS. Do not use it: the password would be sent in clear.",
      "notVerified": "Port 587 answers, but not with a valid certificate for this server. Do not use it."
    }
  ]
};

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
