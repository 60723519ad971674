import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renderZip } from '../../electron/core/formats/zip';
import { writableText } from '../core/formats/writable-text';
import { outputOf } from './installed-program';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-zip-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Reads archives by Python's own library, which also compares the checksums: an object for each, of names to content and mode. */
const readArchives = `
import base64, json, sys, zipfile
def read(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {each.filename: [base64.b64encode(archive.read(each)).decode(), each.external_attr >> 16] for each in archive.infolist()}
print(json.dumps([read(path) for path in sys.argv[1:]]))
`;

/** A name without folders, which every system takes. */
const name = fc.stringMatching(/^[a-zé😀][a-z0-9é😀 _.-]{0,30}$/u).filter((text) => !text.startsWith('__'));
const content = fc.oneof(writableText, fc.uint8Array({ maxLength: 3_000 }));
const mode = fc.constantFrom(0o600, 0o644);

it('archives are read back by Python, with names, bytes and modes', () => {
  const archives = fc.sample(fc.dictionary(name, fc.record({ content, mode }), { maxKeys: 8, noNullPrototype: true }), {
    numRuns: 200,
    seed: 4711,
  });
  const paths = archives.map((entries, index) => {
    const path = join(folder, `${index}.zip`);
    writeFileSync(path, renderZip(entries));
    return path;
  });
  const read = JSON.parse(outputOf('/usr/bin/python3', ['-c', readArchives, ...paths]).toString());
  const written = archives.map((entries) =>
    Object.fromEntries(
      Object.entries(entries).map(([name, { content, mode }]) => [
        name,
        [Buffer.from(content).toString('base64'), 0o100000 + mode],
      ]),
    ),
  );
  expect(read).toEqual(written);
});
