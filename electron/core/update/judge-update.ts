import { failed, ok, type Result } from '../../contract/result';
import type { UpdateDocument } from '../../contract/update-document';

/** What an update document is compared with. */
export interface UpdateStanding {
  /** The version of this Mailwright. */
  readonly version: string;
  /** The edition of the provider list in use. */
  readonly edition: number;
  /** When the newest document that was believed had been signed (ISO 8601 in UTC); null before the first. */
  readonly newestSigned: string | null;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/** What is newer than what this computer has; null where nothing is. */
export interface UpdateNews {
  readonly version: string | null;
  readonly edition: number | null;
}

/** Why a document with the right signature is not believed. */
export type UpdateRefusal = 'expired' | 'not-yet-signed' | 'replayed' | 'older-than-own';

/** How far a clock may be behind that of the publisher: wrong time zones are set by hand. */
const clockToleranceMs = 86_400_000;

/** What a document says that is new, or why it is not believed. Its signature has been verified before. */
export function judgeUpdate(document: UpdateDocument, standing: UpdateStanding): Result<UpdateNews, UpdateRefusal> {
  const { version, edition, newestSigned, nowMs } = standing;
  if (newestSigned !== null && document.signed < newestSigned) return failed('replayed');
  if (Date.parse(document.expires) <= nowMs) return failed('expired');
  if (Date.parse(document.signed) > nowMs + clockToleranceMs) return failed('not-yet-signed');
  const age = compareVersions(document.version, version);
  if (age < 0) return failed('older-than-own');
  const { list } = document;
  return ok({
    version: age > 0 ? document.version : null,
    edition: list !== null && list.edition > edition ? list.edition : null,
  });
}

/** Below zero where the first version is older, such as `0.9.0` beside `0.10.0`; what follows the three numbers does not count. */
function compareVersions(first: string, second: string): number {
  const [a, b] = [numbersOf(first), numbersOf(second)];
  const place = a.findIndex((part, index) => part !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  const [, ...parts] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  if (parts.length === 0) throw new Error('A version without three numbers');
  return parts.map(Number);
}
