import { goesOn, type HostileCase, startingTls, starttlsCases, stops } from '../hostile-case';

/** Mailbox data that no server sends before a sign-in. */
const untagged = {
  LIST: '* LIST (\\Noselect) "/" INJECTED',
  LSUB: '* LSUB () "." INJECTED',
  'STATUS of counts': '* STATUS INJECTED (MESSAGES 231 UNSEEN 7)',
  'STATUS of identifiers': '* STATUS INJECTED (UIDNEXT 44292 UIDVALIDITY 1)',
  SEARCH: '* SEARCH 2 84 882',
  FLAGS: '* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)',
  EXISTS: '* 23 EXISTS',
  RECENT: '* 5 RECENT',
  EXPUNGE: '* 44 EXPUNGE',
  FETCH: '* 23 FETCH (FLAGS (\\Seen) BODY[TEXT] {8}\nINJECTED)',
};

/** Untagged data before TLS, which a client must forget. */
export const imapTamperingCases: readonly HostileCase[] = [
  ...Object.entries(untagged).flatMap(([name, line]) =>
    starttlsCases('imap', goesOn, {
      [`tampering: sends ${name} after the greeting`]: { greeting: `* OK ready\n${line}` },
      [`tampering: sends ${name} before the reply to STARTTLS`]: {
        clear: { replies: { STARTTLS: startingTls(`${line}\n{tag} OK Begin`) } },
      },
    }),
  ),
  ...starttlsCases('imap', goesOn, {
    'tampering: refers to another server after the greeting': {
      greeting: '* OK ready\n* OK [REFERRAL imap://{decoy}/] Go elsewhere',
    },
  }),
];

const lure = 'Call 555 0100 or see https://evil.example/';

/** Texts before TLS that are meant to be shown to the user. */
export const imapSpoofingCases: readonly HostileCase[] = [
  ...['ALERT', 'BADCHARSET', 'PARSE'].flatMap((code) => [
    ...starttlsCases('imap', stops('unexpected-reply', 'greeting'), {
      [`spoofing: refuses with [${code}] in its greeting`]: { greeting: `* NO [${code}] ${lure}` },
    }),
    ...starttlsCases('imap', goesOn, {
      [`spoofing: greets with [${code}]`]: { greeting: `* OK [${code}] ${lure}` },
    }),
  ]),
  ...starttlsCases('imap', goesOn, {
    'spoofing: says [ALERT] in the reply to STARTTLS': {
      clear: { replies: { STARTTLS: startingTls(`{tag} OK [ALERT] ${lure}`) } },
    },
  }),
];
