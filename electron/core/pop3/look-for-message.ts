import { ok } from '../../contract/result';
import { type Dialog, type DialogStep, unexpected } from '../dialog';
import { limits } from '../limits';
import type { Pop3Reply } from './pop3-reply';
import { type Pop3SignIn, signIn } from './sign-in';

/** What is looked for in a mailbox. */
interface Pop3Search {
  /** What a header section has to do with it; the content of a report is read too. */
  readonly trace: (header: string) => 'message' | 'report' | null;
  /** Whether the content of a report names it. */
  readonly isNamedIn: (report: Uint8Array) => boolean;
  /** Unique ids of messages that an earlier look has seen, and that are not asked for again. */
  readonly known: ReadonlySet<string>;
  /** Called before a message is asked for, with its unique id where the server has one. */
  readonly asks: (id: string | null) => void;
}

/** What one look has seen. */
interface Pop3Look {
  /** The header section of the message; null where it is not there. */
  readonly header: Uint8Array | null;
  /** The beginning of a report that names it; null where there is none. */
  readonly report: Uint8Array | null;
  /** The unique ids of all that is known by now; RFC 1939 §7 makes them stable. */
  readonly known: ReadonlySet<string>;
}

/** The lines of a report that are read after its header section where the whole stays within `limits.replyBytes`. */
const reportLines = 300;
/** The longest line that a message may have, with its end. RFC 5322 §2.1.1. */
const lineBytes = 1_000;

const encoder = new TextEncoder();

/**
 * Signs in and takes the unique ids of the newest messages, of which nothing is read. Empty where the server has none.
 *
 * @see RFC 1939 §7 (UIDL)
 */
export function* listNewest(account: Pop3SignIn): Dialog<ReadonlySet<string>, Pop3Reply> {
  const signedIn = yield* signIn(account);
  if (!signedIn.ok) return signedIn;
  const count = yield* countMessages();
  if (!count.ok) return count;
  const ids = new Set<string>();
  for (const number of newest(count.value)) {
    const id = yield* uniqueIdOf(number);
    // Without ids the next number would have none either.
    if (id === null) break;
    ids.add(id);
  }
  return ok(ids);
}

/**
 * Signs in and looks for one message among the newest of a mailbox, newest first. POP3 shows only what was there at the sign-in, so a
 * later look is a new session. Only header sections are read, by TOP; where a server has none, small messages whole.
 *
 * @returns The failure of the sign-in, or an `unexpected-reply` at `mailbox` where the mailbox cannot be read.
 * @see RFC 1939 §5 (STAT, LIST, RETR), §7 (TOP, UIDL)
 */
export function* lookForMessage(account: Pop3SignIn, search: Pop3Search): Dialog<Pop3Look, Pop3Reply> {
  const signedIn = yield* signIn(account);
  if (!signedIn.ok) return signedIn;
  const count = yield* countMessages();
  if (!count.ok) return count;
  const known = new Set(search.known);
  let report: Uint8Array | null = null;
  for (const number of newest(count.value)) {
    const id = yield* uniqueIdOf(number);
    if (id !== null && known.has(id)) continue;
    search.asks(id);
    const header = yield* readBeginning(number, 0);
    const trace = header === null ? null : search.trace(header);
    if (header !== null && trace === 'message') return ok({ header: encoder.encode(header), report, known });
    const content = encoder.encode((trace === 'report' ? yield* readReport(number, header ?? '') : null) ?? '');
    if (search.isNamedIn(content)) report ??= content;
    // A report is read again, so that each look tells of it.
    else if (id !== null) known.add(id);
  }
  return ok({ header: null, report, known });
}

/**
 * Signs in and marks the message of that search as deleted; the server removes it at the farewell. RFC 1939 §6.
 *
 * @returns False where it is not there any more.
 */
export function* deleteMessage(account: Pop3SignIn, { trace }: Pick<Pop3Search, 'trace'>): Dialog<boolean, Pop3Reply> {
  const signedIn = yield* signIn(account);
  if (!signedIn.ok) return signedIn;
  const count = yield* countMessages();
  if (!count.ok) return count;
  for (const number of newest(count.value)) {
    const header = yield* readBeginning(number, 0);
    if (header === null || trace(header) !== 'message') continue;
    const deleted = yield say(`DELE ${number}`);
    return deleted.status === 'ok' ? ok(true) : unexpected('mailbox', deleted.verbatim);
  }
  return ok(false);
}

function* countMessages(): Dialog<number, Pop3Reply> {
  const reply = yield say('STAT');
  const [, count] = /^(\d{1,9}) /.exec(reply.text) ?? [];
  return reply.status === 'ok' && count !== undefined ? ok(Number(count)) : unexpected('mailbox', reply.verbatim);
}

/** The numbers of the newest messages, newest first. */
function newest(count: number): readonly number[] {
  return Array.from({ length: Math.min(count, limits.newMessagesByPop3) }, (_, index) => count - index);
}

function* uniqueIdOf(number: number): Generator<DialogStep, string | null, Pop3Reply> {
  const reply = yield say(`UIDL ${number}`);
  const [, id = null] = /^\d+ (\S+)/.exec(reply.text) ?? [];
  return reply.status === 'ok' ? id : null;
}

/** The beginning of a report; of a large one so few lines that even the longest stay within one reply. */
function* readReport(number: number, header: string): Generator<DialogStep, string | null, Pop3Reply> {
  const bytes = yield* sizeOf(number);
  const isSmall = bytes !== null && bytes < limits.replyBytes / 2;
  const fewLines = Math.max(0, Math.floor((limits.replyBytes - header.length) / lineBytes) - 1);
  return yield* readBeginning(number, isSmall ? reportLines : fewLines);
}

/** How large a message is; null where the server does not say. */
function* sizeOf(number: number): Generator<DialogStep, number | null, Pop3Reply> {
  const size = yield say(`LIST ${number}`);
  const [, bytes] = /^\d+ (\d+)/.exec(size.text) ?? [];
  return size.status === 'ok' && bytes !== undefined ? Number(bytes) : null;
}

/** The header section and some lines of the body; null where the server does not give them, or only a message that is large. */
function* readBeginning(number: number, bodyLines: number): Generator<DialogStep, string | null, Pop3Reply> {
  const top = yield say(`TOP ${number} ${bodyLines}`, true);
  if (top.status === 'ok') return top.lines.join('\r\n');
  const bytes = yield* sizeOf(number);
  if (bytes === null || bytes > limits.replyBytes / 2) return null;
  const whole = yield say(`RETR ${number}`, true);
  if (whole.status !== 'ok') return null;
  const end = bodyLines === 0 ? whole.lines.indexOf('') : -1;
  return (end === -1 ? whole.lines : whole.lines.slice(0, end)).join('\r\n');
}

function say(line: string, multiline = false): DialogStep {
  return { kind: 'say', line, phase: 'mailbox', stage: 'mailbox', multiline, isMail: multiline };
}
