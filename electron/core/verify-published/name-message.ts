import { failed, ok, type Result } from '../../contract/result';
import { readName } from './message-name';
import { recordData } from './record-data';
import { type RecordType, recordTypes } from './record-type';

/** What one name server is asked: the records of one kind that a name has. */
export interface NameQuestion {
  /** ASCII and lower case, without a final dot. */
  readonly name: string;
  readonly type: RecordType;
}

/** A record of an answer. */
export interface NameRecord {
  /** ASCII and lower case, without a final dot. */
  readonly name: string;
  readonly type: RecordType;
  readonly ttlSeconds: number;
  /** As a zone file has it, lower case and without final dots, a TXT as one string: `0 1 993 imap.example.net`. */
  readonly data: string;
}

/** What one name server answers. */
export interface NameReply {
  readonly status: 'ok' | 'no-name' | 'refused' | 'failed';
  /** Whether the server says that the zone is its own. */
  readonly isAuthoritative: boolean;
  /** Whether the answer was too long for UDP. */
  readonly isCutShort: boolean;
  readonly records: readonly NameRecord[];
  /** For how long a resolver may repeat that there is nothing; null where the answer does not say. RFC 2308 §5. */
  readonly nothingForSeconds: number | null;
}

/** Bytes that are no answer to the question. */
type UnreadableReply = 'unreadable';

const headerBytes = 12;
const internet = 1;

/**
 * A question as a message.
 *
 * @param id - From 0 to 65535; the answer repeats it.
 * @param isRecursive - Whether the server may ask others. An authoritative server is asked for what it has itself.
 * @see RFC 1035 §4.1
 */
export function renderQuestion({ name, type }: NameQuestion, id: number, isRecursive: boolean): Uint8Array {
  const labels = name.split('.').flatMap((label) => [label.length, ...new TextEncoder().encode(label)]);
  return Uint8Array.of(
    ...[id >> 8, id & 0xff, isRecursive ? 1 : 0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    ...labels,
    ...[0, 0, recordTypes[type], 0, internet],
  );
}

/** Reads the answer to a question. Records of other kinds, and what follows a broken record, are left out. */
export function parseReply(
  message: Uint8Array,
  { name, type }: NameQuestion,
  id: number,
): Result<NameReply, UnreadableReply> {
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  if (message.length < headerBytes || view.getUint16(0) !== id || (view.getUint8(2) & 0x80) === 0)
    return failed('unreadable');
  const flags = view.getUint16(2);
  const asked = readName(view, headerBytes);
  if (view.getUint16(4) !== 1) return unasked(flags);
  if (asked === null || asked.name !== name || asked.end + 4 > message.length) return failed('unreadable');
  if (view.getUint16(asked.end) !== recordTypes[type]) return failed('unreadable');
  const answers = readRecords(view, asked.end + 4, view.getUint16(6));
  const authority = answers.end === null ? [] : readRecords(view, answers.end, view.getUint16(8)).records;
  return ok({
    ...flagsOf(flags),
    records: answers.records.map(({ record }) => record),
    nothingForSeconds: authority.find(({ record }) => record.type === 'SOA')?.negativeSeconds ?? null,
  });
}

/** Some servers refuse without repeating the question. */
function unasked(flags: number): Result<NameReply, UnreadableReply> {
  const facts = flagsOf(flags);
  return facts.status === 'ok' ? failed('unreadable') : ok({ ...facts, records: [], nothingForSeconds: null });
}

function flagsOf(flags: number): Pick<NameReply, 'status' | 'isAuthoritative' | 'isCutShort'> {
  return {
    status: statusNames.get(flags & 0xf) ?? 'failed',
    isAuthoritative: (flags & 0x0400) !== 0,
    isCutShort: (flags & 0x0200) !== 0,
  };
}

const statusNames: ReadonlyMap<number, NameReply['status']> = new Map([
  [0, 'ok'],
  [3, 'no-name'],
  [5, 'refused'],
]);

interface ReadRecords {
  readonly records: readonly { readonly record: NameRecord; readonly negativeSeconds: number | null }[];
  /** Where the section ends; null where it is broken. */
  readonly end: number | null;
}

function readRecords(view: DataView, start: number, count: number): ReadRecords {
  const records: ReadRecords['records'][number][] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const owner = readName(view, at);
    if (owner === null || owner.end + 10 > view.byteLength) return { records, end: null };
    const { name, end } = owner;
    const type = typeNames.get(view.getUint16(end));
    const ttlSeconds = view.getUint32(end + 4);
    const dataStart = end + 10;
    const dataEnd = dataStart + view.getUint16(end + 8);
    if (dataEnd > view.byteLength) return { records, end: null };
    const isKnown = type !== undefined && view.getUint16(end + 2) === internet;
    const data = isKnown ? recordData(view, type, dataStart, dataEnd) : null;
    if (isKnown && data !== null) {
      const negativeSeconds = type === 'SOA' ? Math.min(ttlSeconds, view.getUint32(dataEnd - 4)) : null;
      records.push({ record: { name, type, ttlSeconds, data }, negativeSeconds });
    }
    at = dataEnd;
  }
  return { records, end: at };
}

const typeNames: ReadonlyMap<number, RecordType> = new Map(
  Object.entries(recordTypes).map(([name, number]) => [number, name as RecordType]),
);
