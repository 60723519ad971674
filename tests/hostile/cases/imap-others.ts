import { goesOn, type HostileCase, startingTls, starttlsCases, stops } from '../hostile-case';

/** Every mechanism that real servers were seen to offer, and some that no server offers. */
const manyMechanisms = [
  ...['ANONYMOUS', 'CRAM-MD5', 'CRAM-SHA256', 'CRAM=SHA1', 'DIGEST-MD5', 'EXTERNAL', 'GSS-SPNEGO', 'GSSAPI', 'LOGIN'],
  ...['NTLM', 'OAUTHBEARER', 'OTP', 'PLAIN', 'PLAIN-CLIENTTOKEN', 'SCRAM-SHA-1', 'SCRAM-SHA-256-PLUS', 'XOAUTH2'],
].map((mechanism) => `AUTH=${mechanism}`);

const injectedList = '* CAPABILITY IMAP4rev1 AUTH=INJECTED';

/** Greetings, orders of replies and capabilities that are hard on a client's parser. */
export const imapOtherCases: readonly HostileCase[] = [
  ...starttlsCases('imap', stops('starttls-not-offered'), {
    'X_1: offers every mechanism and no STARTTLS': {
      clear: { capabilities: ['IMAP4rev1', ...manyMechanisms], hidden: ['STARTTLS'] },
    },
    'exploit: strips STARTTLS to read drafts': {
      greeting: '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN] ready',
      clear: {
        capabilities: ['IMAP4rev1', 'AUTH=PLAIN', 'AUTH=LOGIN'],
        replies: { STARTTLS: '{tag} BAD Unknown', APPEND: '+ Go on' },
      },
    },
  }),
  ...starttlsCases('imap', goesOn, {
    'exploit: lists a mailbox that wants to be clicked': {
      greeting: '* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready\n* LIST () "/" "Click me! INJECTED"',
    },
    'offers IMAPSIEVE': {
      clear: { capabilities: ['IMAP4rev1', 'STARTTLS', 'LOGINDISABLED', 'IMAPSIEVE=sieve://{decoy}'] },
      secure: { capabilities: ['IMAP4rev1', 'AUTH=PLAIN', 'IMAPSIEVE=sieve://{decoy}'] },
    },
    'takes UTF-8 only, before TLS': { clear: { capabilities: ['IMAP4rev1', 'UTF8=ONLY', 'ENABLE', 'STARTTLS'] } },
    'takes UTF-8 only, over TLS too': {
      clear: { capabilities: ['IMAP4rev1', 'UTF8=ONLY', 'ENABLE', 'STARTTLS'] },
      secure: { capabilities: ['IMAP4rev1', 'UTF8=ONLY', 'ENABLE', 'STARTTLS', 'AUTH=PLAIN'] },
    },
    'lists capabilities after the greeting, unasked': { greeting: `* OK ready\n${injectedList}` },
    'lists capabilities before the reply to STARTTLS, unasked': {
      clear: { replies: { STARTTLS: startingTls(`${injectedList}\n{tag} OK Begin`) } },
    },
    'greets with OK': { greeting: '* OK' },
  }),
  ...starttlsCases('imap', stops('unexpected-reply', 'greeting'), {
    'greets with nonsense': { greeting: 'wbaDMYq5 2ox2EFkf' },
    'greets with nonsense, then OK': { greeting: 'wbaDMYq5 2ox2EFkf\n* OK ready' },
    'greets with nonsense twice, then OK': { greeting: 'wbaDMYq5 2ox2EFkf\nPPV3lCiJ zOp8wpIo\n* OK ready' },
    'greets with a tag': { greeting: 'a1 OK ready' },
    'greets with NO': { greeting: '* NO Not today' },
    'greets with BAD': { greeting: '* BAD What?' },
    'greets with PREAUTH and no more': { greeting: '* PREAUTH' },
    'greets with BYE': { greeting: [{ kind: 'say', text: '* BYE Too many connections' }, { kind: 'close' }] },
  }),
  ...starttlsCases(
    'imap',
    stops('unexpected-reply', 'capabilities'),
    {
      'answers STARTTLS before it was asked': {
        clear: {
          replies: {
            CAPABILITY: 'a2 OK Begin\n* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\n{tag} OK Done',
            STARTTLS: [],
          },
        },
      },
    },
    { safeLibrary: stops('unasked-reply', 'capabilities') },
  ),
  ...starttlsCases('imap', stops('unexpected-reply', 'capabilities'), {
    'does not know CAPABILITY': { clear: { hidden: ['CAPABILITY'] }, secure: { hidden: ['CAPABILITY'] } },
  }),
];
