import {
  goesOn,
  goingOnInTheClear,
  type HostileCase,
  injecting,
  startingTls,
  starttlsCases,
  stops,
} from '../hostile-case';

const withoutTls = ['IMAP4rev1', 'AUTH=PLAIN', 'AUTH=LOGIN'];
const unknown = '{tag} BAD Unknown command';
const referral = '{tag} NO [REFERRAL imap://;AUTH=*@{decoy}/INBOX] Your mailbox is elsewhere';

/** Servers that prevent TLS, take a password in the clear, or refer the client to another server: O, D, P, L and M of the paper. */
export const imapNegotiationCases: readonly HostileCase[] = [
  ...starttlsCases('imap', stops('starttls-not-offered'), {
    'O_1: offers no STARTTLS': { clear: { capabilities: withoutTls, hidden: ['STARTTLS'] } },
    'D_2: greets with IMAP4 alone': {
      greeting: '* OK [CAPABILITY IMAP4] ready',
      clear: { capabilities: ['IMAP4'], hidden: ['STARTTLS'] },
    },
    'D_3: lists IMAP4 alone': { clear: { capabilities: ['IMAP4'], hidden: ['STARTTLS'] } },
    'L_1_B: refers to another server in the clear': {
      clear: {
        capabilities: [...withoutTls, 'LOGIN-REFERRALS'],
        hidden: ['STARTTLS'],
        replies: { LOGIN: referral, AUTHENTICATE: referral },
      },
    },
  }),
  ...starttlsCases('imap', stops('unexpected-reply', 'starttls'), {
    'O_2: answers STARTTLS with NO': { clear: { replies: { STARTTLS: '{tag} NO Not now' } } },
    'O_3: answers STARTTLS with BAD': { clear: { replies: { STARTTLS: unknown } } },
  }),
  ...starttlsCases(
    'imap',
    stops('unexpected-reply', 'starttls'),
    { 'O_4: answers STARTTLS with a continuation': { clear: { replies: { STARTTLS: '+ Go on' } } } },
    { safeLibrary: stops('timed-out', 'starttls'), isSlow: true },
  ),
  ...starttlsCases('imap', stops('unexpected-reply', 'capabilities'), {
    'D_1: knows neither CAPABILITY nor STARTTLS': { clear: { hidden: ['CAPABILITY', 'STARTTLS'] } },
  }),
  ...starttlsCases('imap', stops('unexpected-reply', 'greeting'), {
    'P: greets with PREAUTH': { greeting: '* PREAUTH ready' },
    'P_1: greets with PREAUTH and IMAP4rev1': { greeting: '* PREAUTH [CAPABILITY IMAP4rev1] ready' },
    'P_2: greets with PREAUTH and STARTTLS': { greeting: '* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] ready' },
    'P_3: greets with PREAUTH, STARTTLS and LOGINDISABLED': {
      greeting: '* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready',
    },
    'P_4: greets with PREAUTH and mechanisms': {
      greeting: '* PREAUTH [CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN] ready',
      clear: { capabilities: withoutTls },
    },
    'P_5: greets with PREAUTH, STARTTLS and mechanisms': {
      greeting: '* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN AUTH=LOGIN] ready',
      clear: { capabilities: [...withoutTls, 'STARTTLS'] },
    },
    'M_1_A: greets with PREAUTH and refers on SELECT': {
      greeting: '* PREAUTH [CAPABILITY IMAP4rev1 MAILBOX-REFERRALS] ready',
      clear: { replies: { SELECT: referral } },
    },
    'M_1_B: greets with PREAUTH and refers on LIST': {
      greeting: '* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS MAILBOX-REFERRALS] ready',
      clear: { replies: { LIST: referral, NAMESPACE: referral } },
    },
  }),
  ...starttlsCases(
    'imap',
    goesOn,
    {
      'L_1_A: refers to another server when it is signed in to': {
        secure: { capabilities: [...withoutTls, 'LOGIN-REFERRALS'] },
        refusal: referral,
      },
    },
    { safeLibrary: { kind: 'takes-the-refusal' } },
  ),
  ...starttlsCases('imap', goesOn, {
    'M_2_A: refers to another server on SELECT': {
      clear: { capabilities: ['IMAP4rev1', 'STARTTLS', 'MAILBOX-REFERRALS'] },
      signedIn: { capabilities: ['IMAP4rev1', 'MAILBOX-REFERRALS'], replies: { SELECT: referral } },
    },
    'M_2_B: refers to another server on LIST': {
      clear: { capabilities: ['IMAP4rev1', 'STARTTLS', 'MAILBOX-REFERRALS'] },
      signedIn: { capabilities: ['IMAP4rev1', 'MAILBOX-REFERRALS'], replies: { LIST: referral, NAMESPACE: referral } },
    },
  }),
];

/** Servers, or attackers in between, that put bytes between the reply to STARTTLS and TLS: B of the paper. */
export const imapBufferingCases: readonly HostileCase[] = starttlsCases('imap', stops('injected-bytes'), {
  'B_1: puts capabilities behind the reply to STARTTLS': {
    clear: {
      replies: {
        STARTTLS: injecting('{tag} OK Begin', '* CAPABILITY IMAP4rev1 AUTH=INJECTED\r\n{tag} OK Done\r\n'),
      },
    },
    secure: { replies: { CAPABILITY: [] } },
  },
  'B_2: puts alerts around the reply to STARTTLS': {
    clear: {
      replies: {
        STARTTLS: injecting('* OK [ALERT] Call 555 first\n{tag} OK Begin', '* OK [ALERT] Call 555 after it\r\n'),
      },
    },
  },
  'B_3: puts BYE behind the reply to STARTTLS': {
    clear: { replies: { STARTTLS: injecting('{tag} OK Begin', '* BYE Go away\r\n') } },
  },
});

/** Servers that do nothing wrong and differ in what they offer. */
export const imapWellBehavedCases: readonly HostileCase[] = [
  ...starttlsCases('imap', goesOn, {
    'setup: is as it should be': { clear: { replies: { STARTTLS: startingTls('{tag} OK Begin') } } },
    'setup: offers compression': { signedIn: { capabilities: ['IMAP4rev1', 'COMPRESS=DEFLATE'] } },
    'setup: would take a password in the clear': { clear: { capabilities: [...withoutTls, 'STARTTLS'] } },
    'setup: lists what an oracle needs': {
      greeting: '* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN AUTH=LOGIN IDLE] ready',
      clear: { capabilities: [...withoutTls, 'STARTTLS', 'IDLE'] },
    },
  }),
  { name: 'setup: speaks TLS from the first byte', protocol: 'imap', security: 'tls', server: {}, safe: goesOn },
];

/** IMAP servers that the paper does not have. */
export const furtherImapCases = starttlsCases('imap', stops('injected-bytes'), {
  'goes on in the clear after the reply to STARTTLS': {
    clear: { replies: { STARTTLS: goingOnInTheClear('{tag} OK Begin', '* CAPABILITY IMAP4rev1\r\n') } },
  },
});
