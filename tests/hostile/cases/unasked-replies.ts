import type { Protocol } from '../../../electron/contract/candidate';
import type {
  MailServerDescription,
  Reaction,
  StateDescription,
} from '../../../electron/node/scripted-server/server-description';
import { passwordCredentials } from '../../fakes/sign-in-ways';
import { type Conduct, goesOn, type HostileCase, stops } from '../hostile-case';

const { login, secret: password } = passwordCredentials();

/** The texts of a protocol that these cases need. */
interface Spoken {
  /** The list of capabilities over TLS, followed by an acceptance without a question. By security, because IMAP's tags differ. */
  readonly accepting: Readonly<Record<'tls' | 'starttls', StateDescription>>;
  /** An acceptance, followed by a refusal. */
  readonly refusingAfterwards: string;
  readonly honest: Partial<MailServerDescription>;
}

const imapAccepting = (tag: number): StateDescription => ({
  replies: { CAPABILITY: `* CAPABILITY IMAP4rev1 AUTH=PLAIN\n{tag} OK Done\n${tag} OK Welcome` },
});
const smtpAccepting: StateDescription = {
  replies: { EHLO: '250-mail.example\n250 AUTH PLAIN LOGIN\n235 2.7.0 Welcome' },
};
const pop3Accepting: StateDescription = { replies: { CAPA: '+OK\nUSER\nSASL PLAIN\n.\n+ \n+OK Welcome' } };
const drip = (bytes: string): Reaction => [{ kind: 'drip', bytes, everyMs: 1 }];

const spokenIn: Readonly<Record<Protocol, Spoken>> = {
  smtp: {
    accepting: { tls: smtpAccepting, starttls: smtpAccepting },
    refusingAfterwards: '235 2.7.0 Welcome\n535 5.7.8 Not you',
    honest: {
      greeting: '220-mail.example\n220-is glad\n220 to see you',
      states: { secure: { replies: { EHLO: drip('250-mail.example\r\n250 AUTH PLAIN LOGIN\r\n') } } },
    },
  },
  imap: {
    // imapflow counts its tags from 1; with STARTTLS it uses two more before this list.
    accepting: { tls: imapAccepting(2), starttls: imapAccepting(4) },
    refusingAfterwards: '{tag} OK Welcome\n{tag} NO Not you',
    honest: {
      greeting: '* OK ready\n* OK [ALERT] Down on Sunday',
      states: {
        secure: {
          replies: {
            CAPABILITY: [
              { kind: 'say', text: '* OK hm' },
              { kind: 'wait', delayMs: 5 },
              { kind: 'say', text: '* CAPABILITY IMAP4rev1 AUTH=PLAIN\n{tag} OK Done\n* OK hm' },
            ],
          },
        },
      },
    },
  },
  pop3: {
    accepting: { tls: pop3Accepting, starttls: pop3Accepting },
    refusingAfterwards: '+OK Welcome\n-ERR Not you',
    honest: { states: { secure: { replies: { CAPA: drip('+OK\r\nUSER\r\nSASL PLAIN\r\n.\r\n') } } } },
  },
};

/** Bytes after the greeting that look like a list of capabilities; IMAP servers may send such lines. */
const behindGreeting: Readonly<Partial<Record<Protocol, string>>> = {
  smtp: '220 mail.example ready\n250-mail.example\n250 AUTH PLAIN LOGIN INJECTED',
  pop3: '+OK ready\n+OK\nSASL PLAIN INJECTED\n.',
};

/** Servers that answer before a question, and honest ones that send more than they must. */
export function unaskedReplyCases(protocol: Protocol): readonly HostileCase[] {
  const { accepting, refusingAfterwards, honest } = spokenIn[protocol];
  const greeting = behindGreeting[protocol];
  // Our dialogs of SMTP and IMAP ask nothing after the list.
  const signingIn = (safe: Conduct) => (protocol === 'pop3' ? { safe } : { safe: goesOn, safeLibrary: safe });
  return [
    ...(['tls', 'starttls'] as const).map((security) => ({
      name: `takes a sign-in before it was made (${security})`,
      protocol,
      security,
      server: { states: { secure: accepting[security] } },
      ...signingIn(stops('unasked-reply', 'login')),
    })),
    {
      name: 'takes a sign-in and refuses it in the same breath',
      protocol,
      security: 'tls',
      server: { signIn: { logins: [login], password: password.reveal(), welcome: refusingAfterwards } },
      ...signingIn({ kind: 'takes-the-refusal' }),
    },
    { name: 'says much, and nothing wrong', protocol, security: 'tls', server: honest, safe: goesOn },
    ...(greeting === undefined
      ? []
      : (['tls', 'starttls'] as const).map((security) => ({
          name: `lists its abilities behind its greeting (${security})`,
          protocol,
          security,
          server: { greeting },
          safe: stops('unasked-reply', 'capabilities'),
        }))),
  ];
}
