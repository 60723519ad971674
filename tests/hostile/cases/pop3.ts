import {
  type Conduct,
  goesOn,
  goingOnInTheClear,
  type HostileCase,
  injecting,
  type StarttlsServer,
  startingTls,
  starttlsCases,
  stops,
} from '../hostile-case';

const timestamp = '<1896.697170952@mail.example>';
const refusal = '-ERR Unknown command';
const withoutTls = ['TOP', 'USER', 'SASL PLAIN LOGIN', 'UIDL'];
const withTls = [...withoutTls, 'STLS', 'RESP-CODES', 'EXPIRE 60', 'LOGIN-DELAY 900'];
const manyMechanisms =
  'SASL ANONYMOUS APOP CRAM-MD5 DIGEST-MD5 EXTERNAL GSSAPI LOGIN NTLM OAUTHBEARER OTP PLAIN POP3AUTH=LOGIN XOAUTH2';

const greetingStop = stops('unexpected-reply', 'greeting');
const starttlsStop = stops('unexpected-reply', 'starttls');
const notOffered = stops('starttls-not-offered');

function cases(safe: Conduct, servers: Readonly<Record<string, StarttlsServer>>): readonly HostileCase[] {
  return starttlsCases('pop3', safe, servers);
}

/** Servers that prevent TLS (O of the paper), and those that put bytes before it (B). */
const attacks: readonly HostileCase[] = [
  ...cases(notOffered, {
    'O_1: offers no STLS': { clear: { capabilities: withoutTls, hidden: ['STLS'] } },
    'O_3: knows neither CAPA nor STLS': { clear: { hidden: ['CAPA', 'STLS'] } },
    'O_4: offers APOP and PLAIN instead of STLS': {
      greeting: `+OK ready ${timestamp}`,
      clear: { capabilities: withoutTls, hidden: ['STLS'] },
    },
  }),
  ...cases(starttlsStop, { 'O_2: refuses STLS': { clear: { capabilities: withTls, hidden: ['STLS'] } } }),
  ...cases(stops('injected-bytes'), {
    'B_1: puts a reply behind that to STLS': {
      clear: { replies: { STLS: injecting('+OK Begin', '+OK\r\nSASL INJECTED\r\n.\r\n') } },
    },
    'B_2: puts junk behind the reply to STLS': {
      clear: { replies: { STLS: injecting('+OK Begin', '\0\x01\xff junk') } },
    },
  }),
];

/** The ends of greetings: texts that a client might show. */
const greetingTexts = {
  'plain text': 'ready',
  'control characters': 'ready \x1b[31mred\x1b[0m',
  '[SYS/PERM]': '[SYS/PERM] Call 555 0100',
  '[SYS/TEMP]': '[SYS/TEMP] Call 555 0100',
  'a time stamp': `ready ${timestamp}`,
};

const greetings: readonly HostileCase[] = [
  ...Object.entries(greetingTexts).flatMap(([name, text]) => [
    ...cases(greetingStop, { [`greets with -ERR and ${name}`]: { greeting: `-ERR ${text}` } }),
    ...cases(goesOn, { [`greets with +OK and ${name}`]: { greeting: `+OK ${text}` } }),
  ]),
  ...cases(goesOn, { 'greets with +OK and lists much': { greeting: '+OK ready', clear: { capabilities: withTls } } }),
  ...cases(greetingStop, {
    'greets with -ERR and lists much': { greeting: '-ERR ready', clear: { capabilities: withTls } },
  }),
  ...cases(goesOn, { 'greets with [IN-USE]': { greeting: '+OK [IN-USE] ready' } }),
  ...cases(greetingStop, {
    'greets with + alone': { greeting: '+Do you even care?', clear: { replies: { CAPA: '+Like that\nSTLS\n.' } } },
  }),
];

const capabilities: readonly HostileCase[] = [
  ...cases(notOffered, {
    'refuses CAPA': { clear: { hidden: ['CAPA'] } },
    'refuses CAPA with [SYS/PERM]': { clear: { replies: { CAPA: '-ERR [SYS/PERM] No such thing' } } },
    'lists no capability': { clear: { capabilities: [] } },
    'lists mechanisms and no STLS': { clear: { capabilities: ['SASL PLAIN'] } },
    'X_1: offers every mechanism and no STLS': { clear: { capabilities: [manyMechanisms], hidden: ['STLS'] } },
    'refuses CAPA and AUTH': { clear: { hidden: ['CAPA', 'AUTH'] } },
    'refuses CAPA and lists mechanisms after AUTH': {
      clear: { hidden: ['CAPA'], replies: { AUTH: '+OK\nPLAIN\nLOGIN\nCRAM-MD5\n.' } },
    },
    'refuses CAPA and lists nothing after AUTH': { clear: { hidden: ['CAPA'], replies: { AUTH: '+OK\n.' } } },
    'refuses CAPA, and QUIT with [SYS/PERM]': {
      clear: { hidden: ['CAPA'], replies: { QUIT: '-ERR [SYS/PERM] Call 555 0100' } },
    },
    'refuses CAPA and says [SYS/PERM] on QUIT': {
      clear: { hidden: ['CAPA'], replies: { QUIT: '+OK [SYS/PERM] Call 555 0100' } },
    },
  }),
  ...cases(stops('unasked-reply', 'capabilities'), {
    'lists messages that nobody asked for': { greeting: '+OK ready\n+OK 2 messages\n1 120\n2 200\n.' },
  }),
  ...cases(goesOn, { 'lists every capability': { clear: { capabilities: withTls } } }),
];

const refusesStls: StarttlsServer = { clear: { capabilities: withTls, replies: { STLS: refusal } } };

const starttls: readonly HostileCase[] = [
  ...cases(starttlsStop, {
    'P_1: offers APOP and STLS, and refuses STLS': {
      greeting: `+OK ready ${timestamp}`,
      clear: { capabilities: ['STLS', 'USER', 'SASL CRAM-MD5 KERBEROS_V4'], replies: { STLS: refusal } },
    },
    'refuses STLS with -ERR': refusesStls,
    'refuses STLS with [SYS/PERM]': { clear: { replies: { STLS: '-ERR [SYS/PERM] Call 555 0100' } } },
    'refuses STLS and then QUIT': { clear: { capabilities: withTls, replies: { STLS: refusal, QUIT: refusal } } },
    'refuses STLS and takes QUIT': { clear: { capabilities: withTls, replies: { STLS: refusal, QUIT: '+OK Bye' } } },
  }),
  ...cases(goesOn, {
    'takes STLS': { clear: { replies: { STLS: startingTls('+OK Begin') } } },
    'takes STLS and says [SYS/PERM]': { clear: { replies: { STLS: startingTls('+OK [SYS/PERM] Call 555 0100') } } },
  }),
  ...cases(greetingStop, {
    'refuses everybody, and QUIT too': { greeting: '-ERR No', clear: { replies: { QUIT: refusal } } },
    'refuses everybody and takes QUIT': { greeting: '-ERR No', clear: { replies: { QUIT: '+OK Bye' } } },
  }),
];

const wellBehaved: readonly HostileCase[] = cases(goesOn, {
  'setup: is as it should be': {},
  'setup: would take a password in the clear': { clear: { capabilities: withTls } },
});

/** The paper's cases for clients of POP3. */
export const pop3Cases: readonly HostileCase[] = [
  ...attacks,
  ...greetings,
  ...capabilities,
  ...starttls,
  ...wellBehaved,
];

/** POP3 servers that the paper does not have. */
export const furtherPop3Cases: readonly HostileCase[] = [
  ...cases(starttlsStop, { 'answers STLS with a continuation': { clear: { replies: { STLS: '+ Go on' } } } }),
  ...cases(stops('injected-bytes'), {
    'goes on in the clear after the reply to STLS': {
      clear: { replies: { STLS: goingOnInTheClear('+OK Begin', '+OK\r\n') } },
    },
  }),
];
