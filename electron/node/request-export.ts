import { createHash } from 'node:crypto';
import { dayOf } from '../contract/day';
import type { ExportableSettings } from '../contract/exportable-settings';
import type { Message } from '../contract/message';
import type { Result } from '../contract/result';
import { type ExportDecisions, type ExportRequest, exportRequestFrom } from '../core/programs/export-request';

/** Mailwright's own name space: 16 random bytes that never change, or every profile would be installed a second time. */
const nameSpace = Buffer.from('5d0b3e8f9a5c4c1e8f6b2a7d41c90e37', 'hex');

/** The UUID of a name, version 5: the same name gives the same UUID on every computer. RFC 9562 §5.5. */
export function stableUuid(name: string): string {
  const bytes = createHash('sha1').update(nameSpace).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The SHA-256 of bytes, or of a text as UTF-8, in Base64. */
export function sha256InBase64(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

/** The request for these accounts, in order, as one of today; fails with the first reason why one cannot be written as decided. */
export function requestExport(
  settings: readonly ExportableSettings[],
  decisions: ExportDecisions,
  say: ExportRequest['say'],
): Result<ExportRequest, Message> {
  const today = dayOf(new Date());
  return exportRequestFrom(settings, decisions, {
    say,
    uuid: stableUuid,
    sha256: sha256InBase64,
    today,
    testedOn: today,
  });
}
