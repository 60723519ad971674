import type { ServerIdentity } from './certificates';
import type { Reaction, ServerScript } from './recording-server';

/** Reactions by command, in capitals; `{tag}` is the tag of the IMAP command. */
export type Answers = Readonly<Record<string, Reaction>>;

/** One way in which a protocol is served. */
export interface MailBehaviour {
  readonly greeting?: Reaction;
  readonly clear?: Answers;
  readonly secure?: Answers;
}

/** The name and password of every account on the tests' servers. */
export const account = { login: 'jane@mail.example', password: 'pa55"w\\örd' };

/** Makes an SMTP server that takes any sign-in, in the clear too; `changes` make it worse. */
export function smtpScript(identity: ServerIdentity, changes: MailBehaviour = {}): ServerScript {
  const common: Answers = {
    '': { send: '334 ' },
    AUTH: { send: '235 2.7.0 signed in' },
    QUIT: { send: '221 bye' },
  };
  const clear: Answers = {
    ...common,
    EHLO: { send: '250-mail.example\n250-AUTH PLAIN LOGIN\n250 STARTTLS' },
    STARTTLS: { startTls: '220 go ahead' },
    ...changes.clear,
  };
  const secure: Answers = { ...common, EHLO: { send: '250-mail.example\n250 AUTH PLAIN LOGIN' }, ...changes.secure };
  return {
    identity,
    greeting: changes.greeting ?? { send: '220 mail.example ready' },
    react: (line, isSecure) => (isSecure ? secure : clear)[verbOf(line)] ?? { send: '500 unknown' },
  };
}

/** Makes an IMAP server that takes any sign-in, in the clear too; `changes` make it worse. */
export function imapScript(identity: ServerIdentity, changes: MailBehaviour = {}): ServerScript {
  const done = { send: '{tag} OK done' };
  const common: Answers = {
    LOGIN: done,
    AUTHENTICATE: { send: '+ ' },
    LOGOUT: { send: '* BYE leaving\n{tag} OK bye' },
    NAMESPACE: { send: '* NAMESPACE (("" "/")) NIL NIL\n{tag} OK done' },
    ID: { send: '* ID NIL\n{tag} OK done' },
  };
  const clear: Answers = {
    ...common,
    CAPABILITY: { send: '* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\n{tag} OK done' },
    STARTTLS: { startTls: '{tag} OK begin' },
    ...changes.clear,
  };
  const secure: Answers = {
    ...common,
    CAPABILITY: { send: '* CAPABILITY IMAP4rev1 AUTH=PLAIN\n{tag} OK done' },
    ...changes.secure,
  };
  let tag = '';
  return {
    identity,
    greeting: changes.greeting ?? { send: '* OK ready' },
    react: (line, isSecure) => {
      // The line after a continuation is the response, which has no tag.
      const [first = '', verb] = line.split(' ');
      if (verb !== undefined) tag = first;
      const answers = isSecure ? secure : clear;
      return withTag(answers[(verb ?? 'LOGIN').toUpperCase()] ?? { send: '{tag} BAD unknown' }, tag);
    },
  };
}

/** Makes a POP3 server that takes any sign-in, in the clear too; `changes` make it worse. */
export function pop3Script(identity: ServerIdentity, changes: MailBehaviour = {}): ServerScript {
  const fine = { send: '+OK' };
  const common: Answers = { USER: fine, PASS: fine, QUIT: fine };
  const clear: Answers = {
    ...common,
    CAPA: { send: '+OK\nUSER\nSTLS\n.' },
    STLS: { startTls: '+OK begin' },
    ...changes.clear,
  };
  const secure: Answers = { ...common, CAPA: { send: '+OK\nUSER\n.' }, ...changes.secure };
  return {
    identity,
    greeting: changes.greeting ?? { send: '+OK ready' },
    react: (line, isSecure) => (isSecure ? secure : clear)[verbOf(line)] ?? { send: '-ERR unknown' },
  };
}

/** The script of each protocol. */
export const mailScripts = { smtp: smtpScript, imap: imapScript, pop3: pop3Script } as const;

function verbOf(line: string): string {
  return (line.split(' ', 1)[0] ?? '').toUpperCase();
}

function withTag(reaction: Reaction, tag: string): Reaction {
  if ('send' in reaction) return { send: reaction.send.replaceAll('{tag}', tag) };
  if ('startTls' in reaction) {
    const inject = reaction.inject?.replaceAll('{tag}', tag);
    return { ...reaction, startTls: reaction.startTls.replaceAll('{tag}', tag), ...(inject ? { inject } : {}) };
  }
  return reaction;
}
