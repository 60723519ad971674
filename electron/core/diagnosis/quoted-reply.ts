import type { Protocol } from '../../contract/candidate';

/** A server's reply that somebody quotes. */
export interface QuotedReply {
  /** Null where only the words before it tell that a server said it. */
  readonly protocol: Protocol | null;
  /** Verbatim, without the words of the program around it. */
  readonly reply: string;
}

/** The SMTP codes that refuse, without those that are also usual ports or HTTP statuses. RFC 5321 §4.2.3, RFC 4954 §6, RFC 7504. */
const smtpCode = '(?:421|43[02]|45[0-58]|471|50[1-4]|510|511|512|517|521|523|525|530|53[4-58]|541|55[0-6]|571)';
/** RFC 3463. A second number above 7 is not in use, so that few version numbers look like one. */
const enhancedCode = '[45]\\.[0-7]\\.\\d{1,3}';
const beforeCode = '(?<![\\p{L}\\p{N}.:/_-])';

/** How a server's reply begins, the surest first. */
const beginnings: readonly { readonly protocol: Protocol; readonly pattern: RegExp }[] = [
  {
    protocol: 'smtp',
    pattern: new RegExp(`${beforeCode}${smtpCode}[ -]+#?${enhancedCode}(?![\\d.])`, 'u'),
  },
  { protocol: 'pop3', pattern: /(?<![\p{L}\p{N}])-ERR\b/u },
  { protocol: 'pop3', pattern: /[[(](?:AUTH|IN-USE|SYS\/TEMP|SYS\/PERM|LOGIN-DELAY)[\])]/u },
  {
    protocol: 'imap',
    pattern: /(?<![\p{L}\p{N}])(?:[A-Za-z]{0,6}\d{1,6} |\* )(?:NO|BAD|BYE)\b(?= ?[[\p{L}])/u,
  },
  {
    protocol: 'imap',
    pattern:
      /\[(?:AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|UNAVAILABLE|EXPIRED|PRIVACYREQUIRED|CONTACTADMIN|NOPERM|INUSE|ALERT|LIMIT|OVERQUOTA|WEBALERT|TRYCREATE|SERVERBUG|CLIENTBUG|CANNOT)\b/iu,
  },
  { protocol: 'imap', pattern: /(?<![\p{L}\p{N}])(?:NO|BAD|BYE) \[[A-Z]/u },
  // K-9's list of what stands in a response: #3# [NO, [ALERT], Please log in …].
  { protocol: 'imap', pattern: /(?<=#\d{1,4}# \[)(?:NO|BAD|BYE), ?/iu },
  { protocol: 'smtp', pattern: new RegExp(`${beforeCode}${smtpCode}[ -]+(?=[\\p{L}<("\\[])`, 'u') },
  // Python's tuple: 535, b'5.7.8 …'. An error's number: (535): Authentication failed.
  { protocol: 'smtp', pattern: new RegExp(`${beforeCode}${smtpCode}(?=, ?b?['"]|\\)?: )`, 'u') },
  {
    protocol: 'smtp',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.:/_-]|(?:ios|android|version|macos|windows|exim|os|v) )${enhancedCode}(?![\\d.])`,
      'iu',
    ),
  },
];
/** Words with which programs introduce what a server said. */
const introduction =
  /(?:responded(?: with)?|response (?:was|is)|server (?:said|says|reported|message|error)|following message|response from (?:the )?(?:mail )?server(?: [\w.-]{1,80})?|antwortete|serverantwort war|folgende meldung|a répondu|réponse du serveur|message suivant|respondió|siguiente mensaje|respuesta del servidor|risposto|seguente messaggio|risposta del server|antwoordde|reageerde|volgende bericht|odpowiedział|respondeu|responde|ответил)(?:\s{0,2}:[\s:]{1,4}|\.?\s{1,3}(?=[[(])|(?<=responded)\s{1,3}(?!with|that|to|in|by)(?=\p{L})|(?<=responded)\.\s{1,3})(?=\S)/iu;
/** What programs add behind a server's reply. */
const tail =
  /\.?\s{1,3}(?:please (?:check|verify|ensure)|bitte (?:überprüfen|prüfen)|veuillez vérifier|verifique|compruebe|verificare|controleer)\b/iu;
const replyChars = 512;

/** The server's reply that a text quotes; null where it quotes none. */
export function quotedReply(text: string): QuotedReply | null {
  const start = startOfReply(text);
  if (start === null) return null;
  const rest = text.slice(start.at, start.at + replyChars);
  const end = endOfReply(rest);
  const reply = rest
    .slice(0, end)
    .replace(/^(\d{3})(?:, ?b?['"]|\)?: )\s{0,3}/u, '$1 ')
    .replace(/(?<!\[[A-Z/-]{2,30})[\s"'”’“„»«)}\],]+$/u, '')
    .trim();
  return reply.length < 3 ? null : { protocol: start.protocol, reply };
}

function startOfReply(text: string): { readonly at: number; readonly protocol: Protocol | null } | null {
  for (const { protocol, pattern } of beginnings) {
    const at = text.search(pattern);
    if (at >= 0) return { at, protocol };
  }
  const introduced = introduction.exec(text);
  return introduced === null ? null : { at: introduced.index + introduced[0].length, protocol: null };
}

/** A reply ends with its paragraph, with a closing quotation mark, or where the program goes on. */
function endOfReply(rest: string): number {
  const ends = [rest.search(/\n\s{0,8}\n/), rest.search(/["”»](?=[\s.,)]|$)/u), rest.search(tail), lineEnd(rest)];
  return Math.min(rest.length, ...ends.filter((end) => end > 0));
}

/** The end of the last line that still belongs to the reply: a sentence may be wrapped, and a reply of several lines repeats its code. */
function lineEnd(rest: string): number {
  const code = /^\d{3}/.exec(rest)?.[0];
  let end = rest.indexOf('\n');
  while (end >= 0) {
    const next = rest.slice(end + 1).trimStart();
    const goesOn =
      (code !== undefined && next.startsWith(code)) ||
      /[\p{L}\p{N},;:-]\s{0,8}$/u.test(rest.slice(Math.max(0, end - 9), end));
    if (!goesOn) return end;
    end = rest.indexOf('\n', end + 1);
  }
  return rest.length;
}
