import type { Protocol } from '../../../electron/contract/candidate';
import type { MailServerDescription, Reaction } from '../../../electron/node/scripted-server/server-description';
import { passwordCredentials } from '../../fakes/sign-in-ways';
import { type Conduct, goesOn, type HostileCase, stops } from '../hostile-case';

const { login, secret: password } = passwordCredentials();
const secret = password.reveal();

/** How a server of a protocol sends a text. */
interface Spoken {
  readonly greeting: (text: string) => string;
  readonly capabilities: (text: string) => MailServerDescription['states'];
  readonly refusal: (text: string) => string;
}

const spokenIn: Readonly<Record<Protocol, Spoken>> = {
  smtp: {
    greeting: (text) => `220 ${text}`,
    capabilities: (text) => ({ secure: { replies: { EHLO: `250-${text}\n250 AUTH PLAIN` } } }),
    refusal: (text) => `535 5.7.8 ${text}`,
  },
  imap: {
    greeting: (text) => `* OK ${text}`,
    capabilities: (text) => ({ secure: { replies: { CAPABILITY: `* OK ${text}\n* CAPABILITY IMAP4rev1\n{tag} OK` } } }),
    refusal: (text) => `{tag} NO ${text}`,
  },
  pop3: {
    greeting: (text) => `+OK ${text}`,
    capabilities: (text) => ({ secure: { replies: { CAPA: `+OK\nUSER\nX-${text}\n.` } } }),
    refusal: (text) => `-ERR ${text}`,
  },
};

const middle = Math.floor(secret.length / 2);
const parted = (by: string) => secret.slice(0, middle) + by + secret.slice(middle);

/** The forms in which a server sends the password. */
const written: Readonly<Record<string, string>> = {
  'as it is': secret,
  'with a control sequence inside': parted('\x1b[0m'),
  'with control characters inside': parted('\0\x07\x7f'),
  'with a control sequence of C1 inside': parted('\u009b31m'),
  'with characters of no width inside': parted('\u200b\u00ad\u2060'),
  'in another case': secret.toUpperCase(),
  'in base64': Buffer.from(secret, 'utf8').toString('base64'),
  'in SASL PLAIN': Buffer.from(`\0${login}\0${secret}`, 'utf8').toString('base64'),
  'in URL encoding': encodeURIComponent(secret),
  'in hex': Buffer.from(secret, 'utf8').toString('hex'),
  'in escapes of JSON': JSON.stringify(secret).replace(/[^ -~]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  }),
};

/** Servers that send the password: in the greeting, in a list over TLS, or when they refuse it. */
export function passwordEchoCases(protocol: Protocol): readonly HostileCase[] {
  const { greeting, capabilities, refusal } = spokenIn[protocol];
  // Our dialogs of SMTP and IMAP have no password.
  const refused: Conduct = { kind: 'takes-the-refusal' };
  const ofRefusal = protocol === 'pop3' ? { safe: refused } : { safe: goesOn, safeLibrary: refused };
  const refusing = (name: string, reaction: Reaction): HostileCase => ({
    name: `refuses the password and repeats it ${name}`,
    protocol,
    security: 'tls',
    server: { signIn: { logins: [], password: null, refusal: reaction } },
    ...ofRefusal,
  });
  const base = { protocol, safe: goesOn } as const;
  return [
    ...Object.entries(written).map(([name, text]) => refusing(name, refusal(`bad ${text} here`))),
    {
      ...base,
      name: 'knows the password and greets with it',
      security: 'tls',
      server: { greeting: greeting(`${secret} is known`) },
    },
    {
      ...base,
      name: 'knows the password and greets with it before TLS, control characters inside',
      security: 'starttls',
      server: { greeting: greeting(`${parted('\x1b[1m\0')} is known`) },
    },
    {
      ...base,
      name: 'knows the password and lists it over TLS, in base64',
      security: 'starttls',
      server: { states: capabilities(Buffer.from(`x${secret}`, 'utf8').toString('base64')) ?? {} },
    },
    {
      ...base,
      name: 'knows the password and refuses everybody with it',
      security: 'starttls',
      server: { greeting: greetingRefusal(protocol, parted('\u200b')) },
      safe: stops('unexpected-reply', 'greeting'),
    },
  ];
}

function greetingRefusal(protocol: Protocol, text: string): string {
  const refusals = { smtp: `554 ${text}`, imap: `* BYE ${text}`, pop3: `-ERR ${text}` };
  return refusals[protocol];
}
