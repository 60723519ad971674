// A mail server on a network where somebody has taken STARTTLS out: it speaks IMAP, POP3 and SMTP in clear, takes every password, and
// writes each line that it gets to a file. Its arguments: the address, and the file.
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const [address, file] = process.argv.slice(2);

/** Answers to a line, by port. */
const dialects = {
  143: { greeting: '* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN] ready', answer: answerImap },
  110: { greeting: '+OK ready', answer: answerPop3 },
  587: { greeting: '220 smtp.stripped.example ESMTP', answer: answerSmtp },
};

/** @param {string} line */
function answerImap(line) {
  const [tag = '', command = ''] = line.split(' ');
  switch (command.toUpperCase()) {
    case 'CAPABILITY':
      return `* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN\r\n${tag} OK done`;
    case 'STARTTLS':
      return `${tag} BAD unknown command`;
    case 'AUTHENTICATE':
      return line.split(' ').length > 3 ? `${tag} OK signed in` : '+ ';
    case '':
      return 'A1 OK signed in';
    default:
      return `${tag} OK done`;
  }
}

/** @param {string} line */
function answerPop3(line) {
  switch (line.toUpperCase().split(' ')[0]) {
    case 'CAPA':
      return '+OK\r\nUSER\r\nSASL PLAIN LOGIN\r\n.';
    case 'STLS':
      return '-ERR unknown command';
    case 'AUTH':
      return line.split(' ').length > 2 ? '+OK' : '+ ';
    case 'STAT':
      return '+OK 0 0';
    default:
      return '+OK';
  }
}

/** @param {string} line */
function answerSmtp(line) {
  switch (line.toUpperCase().split(' ')[0]) {
    case 'EHLO':
      return '250-smtp.stripped.example\r\n250 AUTH PLAIN LOGIN';
    case 'STARTTLS':
      return '500 unknown command';
    case 'AUTH':
      return line.split(' ').length > 2 ? '235 signed in' : '334 ';
    default:
      return '250 done';
  }
}

for (const [port, { greeting, answer }] of Object.entries(dialects)) {
  createServer((socket) => {
    socket.on('error', () => undefined).on('close', () => appendFileSync(file, '-- closed\n'));
    socket.write(`${greeting}\r\n`);
    const lines = createInterface({ input: socket });
    // The socket's errors are told here too, and would end the server.
    lines.on('error', () => undefined);
    lines.on('line', (line) => {
      appendFileSync(file, `${line}\n`);
      socket.write(`${answer(line)}\r\n`);
    });
  }).listen(Number(port), address);
}
