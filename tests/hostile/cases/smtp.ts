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

const withoutTls = ['8BITMIME', 'AUTH PLAIN LOGIN'];
const manyMechanisms =
  'AUTH ANONYMOUS CRAM-MD5 CRAM_MD5 DIGEST-MD5 DPLAIN EXTERNAL GSSAPI LOGIN LOGIN1 NTLM OTP PLAIN PLAIN2 SCRAM-SHA-1 XOAUTH2';

const greetingStop = stops('unexpected-reply', 'greeting');
const helloStop = stops('unexpected-reply', 'capabilities');
const starttlsStop = stops('unexpected-reply', 'starttls');
const notOffered = stops('starttls-not-offered');

function cases(
  safe: Conduct,
  servers: Readonly<Record<string, StarttlsServer>>,
  rest: Pick<HostileCase, 'safeLibrary'> = {},
): readonly HostileCase[] {
  return starttlsCases('smtp', safe, servers, rest);
}

/** One case for each code that a server may send at one stage. */
function casesByCode(
  codes: readonly number[],
  safe: Conduct,
  describe: (code: number) => readonly [name: string, server: StarttlsServer],
): readonly HostileCase[] {
  return cases(safe, Object.fromEntries(codes.map(describe)));
}

const attacks: readonly HostileCase[] = [
  ...cases(helloStop, {
    'D_1: knows neither EHLO nor STARTTLS': { clear: { hidden: ['EHLO', 'STARTTLS'] } },
  }),
  ...cases(notOffered, { 'O_1: offers no STARTTLS': { clear: { capabilities: withoutTls, hidden: ['STARTTLS'] } } }),
  ...cases(starttlsStop, {
    'O_2: answers STARTTLS with 502': { clear: { replies: { STARTTLS: '502 5.5.1 Not here' } } },
    'O_3: answers STARTTLS with 454': { clear: { replies: { STARTTLS: '454 4.7.0 TLS not available' } } },
    'O_4: answers STARTTLS with 354': { clear: { replies: { STARTTLS: '354 End with a dot' } } },
  }),
  ...cases(stops('injected-bytes'), {
    'B_1: puts a reply to EHLO behind that to STARTTLS': {
      clear: { replies: { STARTTLS: injecting('220 Go ahead', '250-mail.example\r\n250 AUTH INJECTED\r\n') } },
    },
  }),
];

/** Every reply code at every stage, as in the paper: greeting, EHLO, HELO, RSET, QUIT and STARTTLS. */
const repliesInPlaces: readonly HostileCase[] = [
  ...casesByCode([220], goesOn, (code) => [`greets with ${code}`, { greeting: `${code} mail.example` }]),
  // nodemailer gives no stage, and goes on after any code that begins with 2 as after a good greeting.
  ...cases(
    greetingStop,
    { 'greets with 221': { greeting: '221 mail.example' } },
    { safeLibrary: stops('unexpected-reply', 'capabilities') },
  ),
  ...casesByCode([354, 421, 500, 501, 530, 554], greetingStop, (code) => [
    `greets with ${code}`,
    { greeting: `${code} mail.example` },
  ]),
  // nodemailer accepts every code that begins with 2 as the one that it waits for.
  ...cases(
    helloStop,
    {
      'answers EHLO with 220': { clear: { replies: { EHLO: '220 mail.example' } } },
      'answers EHLO with 221': { clear: { replies: { EHLO: '221 mail.example' } } },
    },
    { safeLibrary: notOffered },
  ),
  ...casesByCode([354, 421, 500, 501, 502, 504, 530, 550], helloStop, (code) => [
    `answers EHLO with ${code}`,
    { clear: { replies: { EHLO: `${code} mail.example` } } },
  ]),
  ...cases(goesOn, {
    'answers EHLO with everything': {
      clear: {
        capabilities: ['PIPELINING', 'SIZE 1000', '8BITMIME', 'DSN', 'ENHANCEDSTATUSCODES', 'STARTTLS', 'CHUNKING'],
      },
    },
  }),
  ...cases(notOffered, { 'answers EHLO with nothing': { clear: { replies: { EHLO: '250 mail.example' } } } }),
  ...casesByCode([220, 221, 250, 354, 421, 500, 501, 530], helloStop, (code) => [
    `does not know EHLO and answers HELO with ${code}`,
    { clear: { replies: { EHLO: '500 Unknown', HELO: `${code} mail.example` } } },
  ]),
  ...casesByCode([220, 221, 354, 421, 500, 501, 530], helloStop, (code) => [
    `does not know EHLO and answers RSET with ${code}`,
    { clear: { replies: { EHLO: '500 Unknown', HELO: '500 Unknown', RSET: `${code} mail.example` } } },
  ]),
  ...casesByCode([220, 221, 354, 421, 500, 501, 530], greetingStop, (code) => [
    `greets with 500 and answers QUIT with ${code}`,
    { greeting: '500 mail.example', clear: { replies: { QUIT: `${code} mail.example` } } },
  ]),
  ...cases(goesOn, { 'answers STARTTLS with 220': { clear: { replies: { STARTTLS: startingTls('220 Go ahead') } } } }),
  ...cases(
    starttlsStop,
    {
      'answers STARTTLS with 221': {
        clear: { replies: { STARTTLS: [{ kind: 'say', text: '221 mail.example' }, { kind: 'close' }] } },
      },
    },
    { safeLibrary: stops('closed', 'tls') },
  ),
  ...casesByCode([354, 421, 454, 500, 501, 530], starttlsStop, (code) => [
    `answers STARTTLS with ${code}`,
    { clear: { replies: { STARTTLS: `${code} mail.example` } } },
  ]),
];

/** The paper's cases for clients of SMTP. */
export const smtpCases: readonly HostileCase[] = [
  ...attacks,
  ...cases(notOffered, {
    'X_1: offers every mechanism and no STARTTLS': {
      clear: { capabilities: [manyMechanisms], hidden: ['STARTTLS'] },
    },
  }),
  ...repliesInPlaces,
  ...cases(goesOn, {
    'setup: is as it should be': {},
    'setup: would take a password in the clear': { clear: { capabilities: [...withoutTls, 'STARTTLS'] } },
  }),
];

/** SMTP servers that the paper does not have. */
export const furtherSmtpCases: readonly HostileCase[] = [
  ...cases(notOffered, {
    'masks STARTTLS': { clear: { capabilities: ['AUTH PLAIN', 'XXXXXXXA'], hidden: ['STARTTLS'] } },
  }),
  ...cases(stops('injected-bytes'), {
    'puts half a reply behind that to STARTTLS': {
      clear: { replies: { STARTTLS: injecting('220 Go ahead', '250-mail') } },
    },
    'goes on in the clear after the reply to STARTTLS': {
      clear: { replies: { STARTTLS: goingOnInTheClear('220 Go ahead', '250 AUTH LOGIN\r\n') } },
    },
  }),
];
