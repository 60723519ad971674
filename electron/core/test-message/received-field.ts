import { parseIpAddress } from '../../contract/host-name';
import { keptOfTestMessage } from '../../contract/test-message';
import { parseHeaderDate } from './header-date';
import { type FieldPart, splitStructuredField } from './structured-field';
import { tlsOfReceived } from './tls-of-received';

/** The other side of a connection, as the server that took the message describes it. */
export interface ReceivedFrom {
  /** What stands behind `from`: by what the server is, the name by which the other side greeted, or the name of its address. */
  readonly said: string | null;
  /** The name that the server looked up for the address; null where it gives none. */
  readonly lookedUp: string | null;
  /** Whether the server says that the address has no name. */
  readonly isNameless: boolean;
  readonly greetedAs: string | null;
  readonly address: string | null;
}

/** What one `Received` field says. */
export interface ReceivedField {
  /** Null where the field names nobody, as for a message that was handed over within the machine. */
  readonly from: ReceivedFrom | null;
  readonly by: string | null;
  /** In upper case. */
  readonly protocol: string | null;
  readonly isTls: boolean;
  readonly tlsVersion: string | null;
  readonly cipher: string | null;
  /** In milliseconds since 1970. */
  readonly timeMs: number | null;
}

const keywords: ReadonlySet<string> = new Set(['from', 'by', 'via', 'with', 'id', 'for']);

/** The words and comments between a keyword and the next one. */
interface Clause {
  readonly words: string[];
  readonly comments: string[];
}

/**
 * Reads a `Received` field as the common mail servers write it. It never fails: what is missing or not understood is null.
 *
 * @see RFC 5321 §4.4, RFC 3848 (protocol words), RFC 6531 §3.7.3
 */
export function parseReceivedField(value: string): ReceivedField {
  const parts = splitStructuredField(value);
  const dateAt = parts.map(({ kind }) => kind).lastIndexOf('semicolon');
  const clauses = clausesOf(dateAt < 0 ? parts : parts.slice(0, dateAt));
  const date = dateAt < 0 ? [] : parts.slice(dateAt + 1).flatMap((part) => (part.kind === 'word' ? part.text : []));
  const from = clauses.get('from');
  const protocol = protocolOf(clauses.get('with')?.words ?? []);
  const tls = tlsOfReceived(
    [...clauses.values()].flatMap(({ comments }) => comments).filter((comment) => !describesPeer(comment)),
    clauses.get('with')?.words ?? [],
  );
  return {
    from: from === undefined ? null : fromOf(from),
    by: hostIn(clauses.get('by')?.words[0]),
    protocol,
    ...tls,
    isTls: tls.tlsVersion !== null || tls.cipher !== null || tlsWords.test(protocol ?? ''),
    timeMs: parseHeaderDate(date.join(' ')),
  };
}

/** The protocol words that stand for TLS. RFC 3848, RFC 6531 §4.3; `SMTPS` is not registered, and Yahoo’s. */
const tlsWords = /^(?:(?:UTF8)?(?:E?SMTP|LMTP)SA?|HTTPS)$/;

const knownWords = /^(?:(?:utf8)?(?:e?smtp|lmtp)s?a?|https?|mapi|local)$/i;

function clausesOf(parts: readonly FieldPart[]): ReadonlyMap<string, Clause> {
  const clauses = new Map<string, Clause>();
  let clause: Clause = { words: [], comments: [] };
  clauses.set('', clause);
  for (const part of parts) {
    if (part.kind === 'semicolon') continue;
    if (part.kind === 'comment') {
      clause.comments.push(part.text);
      continue;
    }
    const keyword = part.text.toLowerCase();
    if (keywords.has(keyword) && !clauses.has(keyword)) {
      clause = { words: [], comments: [] };
      clauses.set(keyword, clause);
    } else clause.words.push(part.text);
  }
  return clauses;
}

/** `Microsoft SMTP Server` and Cisco’s `ESMTP/TLS/…` are no words of the registry. */
function protocolOf(words: readonly string[]): string | null {
  const names = words.map((word) => word.split('/')[0] ?? '');
  const name = names.find((word) => knownWords.test(word)) ?? names[0] ?? '';
  return isSolid(name, keptOfTestMessage.wordChars) ? name.toUpperCase() : null;
}

const addressInBrackets = /\[(?:IPv6:)?([\da-f.:]{2,45})\]/i;
/** `HELO name` of qmail, `EHLO name` of Yahoo, `helo=name` of Exim. */
const greetingInComment = /(?:^|[\s(])(?:helo|ehlo)[ =]([^\s()]{1,255})/i;

/** Whether a comment is about the other side, which may have chosen some of its words. */
function describesPeer(comment: string): boolean {
  return addressInBrackets.test(comment) || greetingInComment.test(comment);
}

function fromOf({ words, comments }: Clause): ReceivedFrom {
  const said = hostIn(words[0]);
  const named = comments.flatMap((comment) => /^(?:\S{0,64}@)?([^\s[\]()=@]{1,255}) ?\[/.exec(comment)?.[1] ?? [])[0];
  const isNameless = named?.toLowerCase() === 'unknown' || (named === undefined && said === 'unknown');
  const addresses = comments.map(
    (comment) => parseAddress(addressInBrackets.exec(comment)?.[1] ?? '') ?? parseAddress(comment),
  );
  return {
    said: said === 'unknown' ? null : said,
    lookedUp: isNameless ? null : hostIn(named),
    isNameless,
    greetedAs: hostIn(comments.flatMap((comment) => greetingInComment.exec(comment)?.[1] ?? [])[0]),
    address: addresses.find((address) => address !== null) ?? parseAddress(said ?? ''),
  };
}

function parseAddress(text: string): string | null {
  return parseIpAddress(text.replace(/^IPv6:/i, '').replace(/^::ffff:(?=\d+\.)/i, ''));
}

/** A host or IP address without brackets and final dot, in lower case; null where a text cannot be one. */
function hostIn(text: string | undefined): string | null {
  const bare = (text ?? '').replace(/^\[(?:IPv6:)?(.*)\]$/i, '$1').replace(/\.$/, '');
  // qmail writes `by 0` where it does not know its name.
  return isSolid(bare, keptOfTestMessage.hostChars) && !/^\d+$/.test(bare) ? bare.toLowerCase() : null;
}

function isSolid(text: string, maxChars: number): boolean {
  return text !== '' && text.length <= maxChars && /^[!-~]+$/.test(text);
}
