import { imapMailboxCommands } from './imap-mailbox-commands';
import { type SaslCarrier, signInBySasl } from './sasl-exchange';
import type { Reaction, State } from './server-description';
import { type Dialect, type Exchange, type HeardCommand, parseCommand, type Scene } from './session';

/** IMAP: the commands that clients send to sign in, to look for mail and to delete it. RFC 9051. */
export const imapDialect: Dialect = {
  greeting: (host) => `* OK ${host} IMAP4rev1 ready`,
  parse: (line) => {
    const [tag = '', ...command] = line.split(' ');
    return { ...parseCommand(command.join(' ')), tag };
  },
  capabilities,
  unknown: '{tag} BAD Unknown command',
  welcome: '{tag} OK Signed in',
  refusal: '{tag} NO [AUTHENTICATIONFAILED] User name or password not accepted',
  answers: {
    CAPABILITY: (_command, { capabilities }) => `* CAPABILITY ${capabilities.join(' ')}\n{tag} OK Done`,
    NOOP: () => '{tag} OK Done',
    ID: () => '* ID ("name" "Mailwright scripted server")\n{tag} OK Done',
    STARTTLS: (_command, { mayStartTls }) =>
      mayStartTls ? [{ kind: 'say', text: '{tag} OK Begin' }, { kind: 'start-tls' }] : '{tag} BAD Not now',
    LOGIN: signInByLogin,
    AUTHENTICATE: ({ rest }, scene) => signInBySasl(rest, scene, carrier),
    NAMESPACE: signedIn('* NAMESPACE (("" "/")) NIL NIL\n{tag} OK Done'),
    ...imapMailboxCommands,
    LOGOUT: () => [{ kind: 'say', text: '* BYE Leaving\n{tag} OK Bye' }, { kind: 'close' }],
  },
};

function capabilities(state: State, mayStartTls: boolean): readonly string[] {
  const always = ['IMAP4rev1', 'ID', 'NAMESPACE'];
  if (mayStartTls) return [...always, 'STARTTLS', 'LOGINDISABLED'];
  if (state === 'signed-in') return [...always, 'UIDPLUS'];
  return state === 'secure' ? [...always, 'SASL-IR', 'AUTH=PLAIN', 'AUTH=LOGIN'] : always;
}

function signedIn(reaction: Reaction): (command: HeardCommand, scene: Scene) => Reaction {
  return (_command, { state }) => (state === 'signed-in' ? reaction : '{tag} NO Sign in first');
}

const carrier: SaslCarrier = {
  challenge: (challenge) => `+ ${challenge}`,
  tooOpen: '{tag} NO [PRIVACYREQUIRED] Encryption required',
  malformed: '{tag} BAD Cannot read that',
  unknownMechanism: '{tag} NO No such mechanism',
};

function* signInByLogin({ rest }: HeardCommand, { isTooOpen, signIn }: Scene): Exchange {
  if (isTooOpen) return carrier.tooOpen;
  const words: string[] = [];
  let text = rest;
  for (;;) {
    const literal = /\{(\d+)\}$/.exec(text);
    words.push(...wordsOf(literal === null ? text : text.slice(0, literal.index)));
    if (literal === null) break;
    const { line } = yield [{ kind: 'say', text: '+ Go on' }];
    const bytes = Buffer.from(line, 'utf8');
    words.push(bytes.toString('utf8', 0, Number(literal[1])));
    text = bytes.toString('utf8', Number(literal[1]));
  }
  const [login, password] = words;
  return login === undefined || password === undefined ? carrier.malformed : signIn(login, password);
}

/** The atoms and quoted strings of a text. RFC 9051 §4.3. */
function wordsOf(text: string): readonly string[] {
  const words = text.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g);
  return [...words].map(([, quoted, atom = '']) => quoted?.replaceAll(/\\(.)/g, '$1') ?? atom);
}
