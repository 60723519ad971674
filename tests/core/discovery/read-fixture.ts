import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a document in `tests/fixtures`, one of a format's folder. */
export function readFixture(name: string, format: 'autoconfig' | 'autodiscover' | 'pacc' = 'autoconfig'): Uint8Array {
  return readFileSync(join(__dirname, '../../fixtures', format, name));
}
