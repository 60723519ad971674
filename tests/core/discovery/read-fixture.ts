import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a document in `tests/fixtures/autoconfig`. */
export function readFixture(name: string): Uint8Array {
  return readFileSync(join(__dirname, '../../fixtures/autoconfig', name));
}
