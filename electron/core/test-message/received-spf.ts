import type { AuthResult } from '../../contract/test-message';
import { authResultOf } from './authentication-results';
import { splitStructuredField } from './structured-field';

/** What one `Received-SPF` field says. */
interface ReceivedSpf {
  readonly result: AuthResult;
  /** The server that checked it; null where the field does not say it. */
  readonly receiver: string | null;
  /** The address or domain of the envelope; null where the field does not say it. */
  readonly sender: string | null;
}

/** Reads a `Received-SPF` field; null where it begins with no result. RFC 7208 §9.1. */
export function parseReceivedSpf(value: string): ReceivedSpf | null {
  const parts = splitStructuredField(value);
  const [first] = parts;
  if (first?.kind !== 'word') return null;
  const result = authResultOf(first.text);
  if (result === 'unknown') return null;
  const pairs = new Map(
    parts.flatMap((part) => {
      const [, key, text] = part.kind === 'word' ? (/^([a-z-]+)=(.+)$/i.exec(part.text) ?? []) : [];
      return key === undefined || text === undefined ? [] : [[key.toLowerCase(), text] as const];
    }),
  );
  // `(mx.example: domain of jane@jane.example …)`, which the RFC gives as an example and most servers write.
  const comment = parts.flatMap((part) => (part.kind === 'comment' ? part.text : []))[0] ?? '';
  const receiver = /^([\w.-]{1,253}): /.exec(comment)?.[1] ?? pairs.get('receiver');
  const sender = /\b(?:domain of|SPF record at) (\S{1,320})/.exec(comment)?.[1];
  return {
    result,
    receiver: receiver?.toLowerCase() ?? null,
    sender: pairs.get('envelope-from') ?? sender ?? pairs.get('helo') ?? null,
  };
}
