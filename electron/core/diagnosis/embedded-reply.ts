import type { Protocol } from '../../contract/candidate';

/** A server's reply that somebody quotes. */
interface EmbeddedReply {
  readonly protocol: Protocol;
  readonly reply: string;
}

/** Refusals by code. Others, such as 587 and 465, are ports or counts in what people write. */
const codes = '(?:421|43[1-5]|44[0-9]|45[0-9]|47[1-4]|50[0-5]|51[0-9]|52[0-9]|53[0-9]|54[0-6]|55[0-9]|57[1-4])';

/** Ways in which programs and people quote a reply; the last group is what follows the code. */
const smtpQuotes: readonly RegExp[] = [
  // Python's tuple: (535, b'5.7.8 …').
  new RegExp(`\\((${codes}), ?b?['"](.{3,})`, 'i'),
  // With its enhanced status a reply is one wherever it stands.
  new RegExp(`(?:^|[\\s"'(:=>\\[])(${codes})[- :]{1,3}(#?[45]\\.\\d{1,2}\\.\\d{1,3}\\b.{0,})`),
  // SMTP Error (535): …, error code 550: …
  new RegExp(`\\b(?:error|code|status)\\b[ :(#"]{1,4}(${codes})\\b[)"]{0,2}[ :,-]{1,3}(\\D.{2,})`, 'i'),
  // Behind a quotation mark or a colon: Invalid login: 535 Incorrect …
  new RegExp(`["'“«:>] ?(${codes})[ -]{1,3}([\\p{L}<#].{2,})`, 'u'),
];

const pop3Quote = /(-ERR\b.{0,}|[[(](?:AUTH|SYS\/TEMP|SYS\/PERM|IN-USE|LOGIN-DELAY)[\])].{0,})/;
const imapQuote =
  /(\[(?:AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|UNAVAILABLE|ALERT|LIMIT|INUSE|NOPERM|EXPIRED|PRIVACYREQUIRED|CONTACTADMIN|SERVERBUG|CANNOT|CLIENTBUG|OVERQUOTA|WEBALERT[^\]]{0,200})\].{0,})|(?:^|[\s"'(:\]])((?:\w{1,10} )?(?:NO|BAD) (?=[A-Z[(#]).{3,}|\* BYE .{3,})/;

/** The server's reply that one line of text quotes, with all that follows it; null where it quotes none. */
export function embeddedReply(line: string): EmbeddedReply | null {
  const pop3 = pop3Quote.exec(line)?.[1];
  if (pop3 !== undefined) return { protocol: 'pop3', reply: pop3 };
  const [, byCode, byStatus] = imapQuote.exec(line) ?? [];
  const imap = byCode ?? byStatus;
  if (imap !== undefined) return { protocol: 'imap', reply: imap };
  for (const quote of smtpQuotes) {
    const [, code, said] = quote.exec(line) ?? [];
    if (code !== undefined && said !== undefined) return { protocol: 'smtp', reply: `${code} ${said}` };
  }
  return null;
}
