import type { Protocol } from '../../electron/contract/candidate';
import type { FailureCode } from '../../electron/contract/failure';
import type { MailBehaviour } from './mail-scripts';

/** A server that offers no safe channel but would take a password in the clear. */
export interface StrippedCase {
  readonly name: string;
  readonly protocol: Protocol;
  readonly behaviour: MailBehaviour;
  /** What a safe client says of it. */
  readonly code: FailureCode;
  /** The server says nothing more: waiting for it ends by a limit. */
  readonly isMute?: boolean;
}

const smtpCases: Readonly<Record<string, MailBehaviour>> = {
  'does not advertise STARTTLS': {
    clear: { EHLO: { send: '250-mail.example\n250 AUTH PLAIN LOGIN' }, STARTTLS: { send: '502 not implemented' } },
  },
  'refuses STARTTLS with 454': { clear: { STARTTLS: { send: '454 not now' } } },
  'refuses STARTTLS with 502': { clear: { STARTTLS: { send: '502 not implemented' } } },
  'answers STARTTLS with 354': { clear: { STARTTLS: { send: '354 go on' } } },
  'hides EHLO and STARTTLS': {
    clear: { EHLO: { send: '500 unknown' }, STARTTLS: { send: '500 unknown' }, HELO: { send: '250 hi' } },
  },
  'masks STARTTLS': {
    clear: { EHLO: { send: '250-mail.example\n250-AUTH PLAIN\n250 XXXXXXXA' }, STARTTLS: { send: '500 unknown' } },
  },
  'injects replies after STARTTLS': {
    clear: { STARTTLS: { startTls: '220 go ahead', inject: '250-mail.example\r\n250 AUTH LOGIN\r\n' } },
  },
  'injects half a reply after STARTTLS': { clear: { STARTTLS: { startTls: '220 go ahead', inject: '250-mail' } } },
  'goes on in the clear after STARTTLS': {
    clear: { STARTTLS: { startTls: '220 go ahead', inject: '250 AUTH LOGIN\r\n', segment: 'own' } },
  },
};

const imapCases: Readonly<Record<string, MailBehaviour>> = {
  'does not advertise STARTTLS': {
    clear: {
      CAPABILITY: { send: '* CAPABILITY IMAP4rev1 AUTH=PLAIN\n{tag} OK done' },
      STARTTLS: { send: '{tag} BAD unknown' },
    },
  },
  'refuses STARTTLS with NO': { clear: { STARTTLS: { send: '{tag} NO not now' } } },
  'refuses STARTTLS with BAD': { clear: { STARTTLS: { send: '{tag} BAD unknown' } } },
  'hides CAPABILITY and STARTTLS': {
    clear: { CAPABILITY: { send: '{tag} BAD unknown' }, STARTTLS: { send: '{tag} BAD unknown' } },
  },
  'greets with PREAUTH': { greeting: { send: '* PREAUTH signed in' } },
  'greets with PREAUTH and no STARTTLS': {
    greeting: { send: '* PREAUTH [CAPABILITY IMAP4rev1 AUTH=PLAIN] signed in' },
    clear: { CAPABILITY: { send: '* CAPABILITY IMAP4rev1 AUTH=PLAIN\n{tag} OK done' } },
  },
  'injects capabilities after STARTTLS': {
    clear: {
      STARTTLS: { startTls: '{tag} OK begin', inject: '* CAPABILITY IMAP4rev1 AUTH=LOGIN\r\n{tag} OK done\r\n' },
    },
  },
  'injects BYE after STARTTLS': { clear: { STARTTLS: { startTls: '{tag} OK begin', inject: '* BYE go away\r\n' } } },
  'goes on in the clear after STARTTLS': {
    clear: { STARTTLS: { startTls: '{tag} OK begin', inject: '* CAPABILITY IMAP4rev1\r\n', segment: 'own' } },
  },
};

const pop3Cases: Readonly<Record<string, MailBehaviour>> = {
  'does not advertise STLS': { clear: { CAPA: { send: '+OK\nUSER\nSASL PLAIN\n.' }, STLS: { send: '-ERR unknown' } } },
  'refuses STLS': { clear: { STLS: { send: '-ERR not now' } } },
  'hides CAPA and refuses STLS': { clear: { CAPA: { send: '-ERR unknown' }, STLS: { send: '-ERR unknown' } } },
  'answers STLS with a continuation': { clear: { STLS: { send: '+ go on' } } },
  'offers APOP instead of STLS': {
    greeting: { send: '+OK <1896.697170952@mail.example>' },
    clear: { CAPA: { send: '+OK\nUSER\n.' }, STLS: { send: '-ERR unknown' } },
  },
  'injects a reply after STLS': { clear: { STLS: { startTls: '+OK begin', inject: '+OK\r\nUSER\r\n.\r\n' } } },
  'injects junk after STLS': { clear: { STLS: { startTls: '+OK begin', inject: '\0\x01junk' } } },
  'goes on in the clear after STLS': { clear: { STLS: { startTls: '+OK begin', inject: '+OK\r\n', segment: 'own' } } },
};

const muteCase: StrippedCase = {
  name: 'answers STARTTLS with a continuation',
  protocol: 'imap',
  behaviour: { clear: { STARTTLS: { send: '+ go on' } } },
  code: 'timed-out',
  isMute: true,
};

/** Every way to strip STARTTLS, from "Why TLS is better without STARTTLS" (USENIX Security 2021). */
export const strippedCases: readonly StrippedCase[] = [
  ...casesOf('smtp', smtpCases),
  ...casesOf('imap', imapCases),
  muteCase,
  ...casesOf('pop3', pop3Cases),
];

function casesOf(protocol: Protocol, behaviours: Readonly<Record<string, MailBehaviour>>): readonly StrippedCase[] {
  return Object.entries(behaviours).map(([name, behaviour]) => ({ name, protocol, behaviour, code: codeOf(name) }));
}

function codeOf(name: string): FailureCode {
  if (/^(?:injects|goes on)/.test(name)) return 'injected-bytes';
  return /^(?:refuses|answers|greets|hides EHLO|hides CAPABILITY)/.test(name)
    ? 'unexpected-reply'
    : 'starttls-not-offered';
}
