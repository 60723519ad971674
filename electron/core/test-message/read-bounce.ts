import { parseHostName } from '../../contract/host-name';
import { cleanText } from '../clean-text';
import { limits } from '../limits';
import type { ComposedMessage } from './compose';
import { type HeaderField, readHeaderFields } from './header-fields';

/** What a report of non-delivery says of the test message. */
export interface Bounce {
  /** Whether the server has given up; otherwise it keeps trying. */
  readonly isFinal: boolean;
  /** What the refusing server said, one readable line; else the status code, and empty where neither is there. */
  readonly said: string;
  /** Such as `5.1.1`; null where there is none. RFC 3463. */
  readonly status: string | null;
  /** The server that refused it, else the one that reports it; null where neither is named. */
  readonly host: string | null;
}

/**
 * Reads a report of non-delivery; null where it is none, or is about another message. qmail's reports, which have a form of their own,
 * are read too.
 *
 * @param bytes - A message from the mailbox, or its beginning.
 * @see RFC 3464 §2 (delivery status), https://cr.yp.to/proto/qsbmf.txt (qmail)
 */
export function readBounce(bytes: Uint8Array, { messageId, token }: ComposedMessage): Bounce | null {
  const text = new TextDecoder().decode(bytes.subarray(0, limits.bounceBytes)).replace(/\r\n/g, '\n');
  if (!text.includes(messageId) && !text.includes(token)) return null;
  return readStatus(text) ?? readQmail(text);
}

/** The groups of fields of the part `message/delivery-status`: one for the message, then one for each recipient. */
function readStatus(text: string): Bounce | null {
  const start = text.search(/^(?:Reporting-MTA|Original-Envelope-Id|Final-Recipient|Original-Recipient):/im);
  if (start < 0) return null;
  const groups = text
    .slice(start)
    .split('\n\n', 8)
    .map((group) => readHeaderFields(new TextEncoder().encode(group)));
  const recipient = groups.find((fields) => fieldOf(fields, 'action') !== null);
  const action = recipient === undefined ? null : fieldOf(recipient, 'action')?.toLowerCase();
  if (recipient === undefined || (action !== 'failed' && action !== 'delayed')) return null;
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fieldOf(recipient, 'status') ?? '')?.[0] ?? null;
  const said = fieldOf(recipient, 'diagnostic-code')?.replace(/^[\w.-]{1,40}\s*;\s*/, '') ?? status ?? '';
  const host = hostOf(fieldOf(recipient, 'remote-mta')) ?? hostOf(fieldOf(groups[0] ?? [], 'reporting-mta'));
  return { isFinal: action === 'failed', said: cleanText(said), status, host };
}

function fieldOf(fields: readonly HeaderField[], wanted: string): string | null {
  return fields.find(({ name }) => name === wanted)?.value ?? null;
}

/** The name behind `dns;`, without a comment. RFC 3464 §2.2.2. */
function hostOf(value: string | null): string | null {
  const name = /^dns\s*;\s*([^\s(]+)/i.exec(value ?? '')?.[1] ?? '';
  const host = parseHostName(name);
  return host.ok ? host.value : null;
}

/** A paragraph of thanks, then one for each recipient: its address in a line, and what was said of it. */
function readQmail(text: string): Bounce | null {
  const paragraphs = text.split('\n\n');
  const start = paragraphs.findIndex((paragraph) => /^Hi\. This is the /.test(paragraph));
  if (start < 0) return null;
  const lines = paragraphs
    .slice(start + 1)
    .find((paragraph) => /^<[^\s<>]{1,320}>:\n/.test(paragraph))
    ?.split('\n')
    .slice(1);
  if (lines === undefined) return null;
  const paragraph = cleanText(lines.join(' '));
  const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(paragraph)?.[0] ?? null;
  return { isFinal: true, said: /Remote host said: (.+)/i.exec(paragraph)?.[1] ?? paragraph, status, host: null };
}
