import { type SaslCarrier, signInBySasl } from './sasl-exchange';
import { mailboxLimits } from './scripted-mailbox';
import type { State } from './server-description';
import { type Dialect, type Exchange, type HeardCommand, parseCommand, type Scene } from './session';

/** Submission by SMTP: EHLO, STARTTLS, AUTH, and messages, which go to a mailbox or are thrown away. RFC 6409. */
export const smtpDialect: Dialect = {
  greeting: (host) => `220 ${host} ESMTP ready`,
  parse: parseCommand,
  capabilities,
  unknown: '500 5.5.1 Unknown command',
  welcome: '235 2.7.0 Signed in',
  refusal: '535 5.7.8 User name or password not accepted',
  answers: {
    EHLO: (_command, scene) => renderCapabilities(scene),
    HELO: (_command, { description }) => `250 ${description.host}`,
    NOOP: () => '250 2.0.0 Fine',
    RSET: () => '250 2.0.0 Forgotten',
    STARTTLS: (_command, { mayStartTls }) =>
      mayStartTls ? [{ kind: 'say', text: '220 2.0.0 Go ahead' }, { kind: 'start-tls' }] : '503 5.5.1 Not now',
    AUTH: ({ rest }, scene) => signInBySasl(rest, scene, carrier),
    MAIL: (_command, { state }) => (state === 'signed-in' ? '250 2.1.0 Sender taken' : '530 5.7.0 Sign in first'),
    RCPT: (_command, { state }) => (state === 'signed-in' ? '250 2.1.5 Recipient taken' : '530 5.7.0 Sign in first'),
    DATA: takeMessage,
    QUIT: () => [{ kind: 'say', text: '221 2.0.0 Bye' }, { kind: 'close' }],
  },
};

function capabilities(state: State, mayStartTls: boolean): readonly string[] {
  const always = ['PIPELINING', 'SIZE 52428800', '8BITMIME'];
  if (mayStartTls) return [...always, 'STARTTLS'];
  return state === 'secure' ? [...always, 'AUTH PLAIN LOGIN'] : always;
}

function renderCapabilities({ description, capabilities }: Scene): string {
  const lines = [description.host, ...capabilities];
  return lines.map((line, index) => `250${index === lines.length - 1 ? ' ' : '-'}${line}`).join('\n');
}

const carrier: SaslCarrier = {
  challenge: (challenge) => `334 ${challenge}`,
  tooOpen: '538 5.7.11 Encryption required',
  malformed: '501 5.5.2 Cannot read that',
  unknownMechanism: '504 5.5.4 No such mechanism',
};

function* takeMessage(_command: HeardCommand, { state, description }: Scene): Exchange {
  if (state !== 'signed-in') return '530 5.7.0 Sign in first';
  const lines: string[] = [];
  let bytes = 0;
  let heard = yield [{ kind: 'say', text: '354 End with a dot' }];
  while (heard.line !== '.') {
    bytes += heard.line.length;
    // A line that begins with a dot came with one more. RFC 5321 §4.5.2.
    if (bytes <= mailboxLimits.messageBytes) lines.push(heard.line.replace(/^\./, ''));
    heard = yield [];
  }
  if (bytes > mailboxLimits.messageBytes) return '552 5.3.4 Message too big';
  const { delivery } = description;
  if (delivery !== undefined && delivery.folder !== null)
    delivery.mailbox.deliver(delivery.folder, [...delivery.trace(new Date()), ...lines, ''].join('\r\n'));
  return '250 2.0.0 Message taken';
}
