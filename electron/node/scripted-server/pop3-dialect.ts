import { pop3MailboxCommands } from './pop3-mailbox-commands';
import { type SaslCarrier, signInBySasl } from './sasl-exchange';
import type { State } from './server-description';
import { type Dialect, type Exchange, type HeardCommand, parseCommand, type Scene } from './session';

/** POP3: CAPA, STLS, USER and PASS, AUTH, and the inbox. RFC 1939, RFC 2449, RFC 2595, RFC 5034. */
export const pop3Dialect: Dialect = {
  greeting: (host) => `+OK ${host} POP3 ready`,
  parse: parseCommand,
  capabilities,
  unknown: '-ERR Unknown command',
  welcome: '+OK Signed in',
  refusal: '-ERR [AUTH] User name or password not accepted',
  answers: {
    CAPA: (_command, { capabilities }) => ['+OK', ...capabilities, '.'].join('\n'),
    NOOP: () => '+OK',
    STLS: (_command, { mayStartTls }) =>
      mayStartTls ? [{ kind: 'say', text: '+OK Begin' }, { kind: 'start-tls' }] : '-ERR Not now',
    USER: signInByUser,
    AUTH: ({ rest }, scene) => signInBySasl(rest, scene, carrier),
    ...pop3MailboxCommands,
    QUIT: () => [{ kind: 'say', text: '+OK Bye' }, { kind: 'close' }],
  },
};

function capabilities(state: State, mayStartTls: boolean): readonly string[] {
  const always = ['RESP-CODES', 'UIDL', 'TOP'];
  if (mayStartTls) return [...always, 'STLS'];
  return state === 'secure' ? [...always, 'USER', 'SASL PLAIN'] : always;
}

const carrier: SaslCarrier = {
  challenge: (challenge) => `+ ${challenge}`,
  tooOpen: '-ERR Encryption required',
  malformed: '-ERR Cannot read that',
  unknownMechanism: '-ERR No such mechanism',
};

function* signInByUser({ rest: login }: HeardCommand, { isTooOpen, signIn }: Scene): Exchange {
  if (isTooOpen) return carrier.tooOpen;
  const { line } = yield [{ kind: 'say', text: '+OK Go on' }];
  const password = /^PASS (.*)$/i.exec(line)?.[1];
  return password === undefined ? '-ERR PASS expected' : signIn(login, password);
}
