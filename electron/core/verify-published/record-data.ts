import { readName, textAt } from './message-name';
import type { RecordType } from './record-type';

/** The data of a record as a zone file has it, without final dots; null where it is broken. RFC 1035 §3.3, RFC 3596, RFC 2782. */
export function recordData(view: DataView, type: RecordType, start: number, end: number): string | null {
  switch (type) {
    case 'A':
      return end - start === 4 ? [0, 1, 2, 3].map((index) => view.getUint8(start + index)).join('.') : null;
    case 'AAAA':
      return end - start === 16 ? addressText(view, start) : null;
    case 'NS':
    case 'CNAME':
      return nameAt(view, start, end);
    case 'MX':
      return withNumbers(view, start, end, 1);
    case 'SRV':
      return withNumbers(view, start, end, 3);
    case 'SOA':
      return startOfAuthority(view, start, end);
    case 'TXT':
      return joinedStrings(view, start, end);
  }
}

/** An IPv6 address in its shortest form. RFC 5952. */
function addressText(view: DataView, start: number): string {
  const groups = [0, 2, 4, 6, 8, 10, 12, 14].map((offset) => view.getUint16(start + offset).toString(16));
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

function nameAt(view: DataView, start: number, end: number): string | null {
  const read = readName(view, start);
  return read === null || read.end > end ? null : read.name;
}

/** Numbers of two bytes, then a name; the root as `.`. */
function withNumbers(view: DataView, start: number, end: number, count: number): string | null {
  const nameStart = start + 2 * count;
  if (nameStart >= end) return null;
  const name = nameAt(view, nameStart, end);
  if (name === null) return null;
  const numbers = Array.from({ length: count }, (_, index) => view.getUint16(start + 2 * index));
  return [...numbers, name === '' ? '.' : name].join(' ');
}

/** Only the serial number, by which copies of a zone are compared. */
function startOfAuthority(view: DataView, start: number, end: number): string | null {
  const primary = readName(view, start);
  const mailbox = primary === null ? null : readName(view, primary.end);
  return mailbox === null || mailbox.end + 20 > end ? null : String(view.getUint32(mailbox.end));
}

function joinedStrings(view: DataView, start: number, end: number): string | null {
  let text = '';
  for (let at = start; at < end; ) {
    const length = view.getUint8(at);
    if (at + 1 + length > end) return null;
    text += textAt(view, at + 1, at + 1 + length);
    at += 1 + length;
  }
  return text;
}
