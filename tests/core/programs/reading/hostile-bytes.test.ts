import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsReaders } from '../../../../electron/core/programs/readers';
import type { SettingsFile, SettingsReader } from '../../../../electron/core/reading/settings-reader';
import { settingsText } from '../../../../electron/core/reading/settings-text';
import { isThorough } from '../../../fakes/thoroughness';
import { samplesOf } from './samples';

/** 22 readers read this in 80 ways. */
const noiseBytes = isThorough ? 1_000_000 : 125_000;
const runs = { numRuns: isThorough ? 100 : 30 };

/** What opens, continues or ends something in one of the formats. */
const repeated = [
  ...['\0', ' ', '\n', '\t', '\\', '"', "'", '`', '#', ';', '$(', '${', '%(', '(', '{', '[', '<', '<a>', '<!--', '&'],
  ...['"""', '=', ':', ',', '/*', '//', '\\\n', '\r\n ', 'a', '=?utf-8?q?', '\x30\x80', '[a]\n', 'a=b\n', 'a: b\n'],
  ...['include ~/a\n', 'source a\n', '<?php ', 'user_pref("', '- '],
];

describe('a reader of settings', () => {
  it('gets a text from any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (content) => typeof settingsText(content) === 'string'));
  });

  for (const reader of settingsReaders) {
    const samples = samplesOf(reader.program).flatMap(({ files }) => files);

    it(`reads random bytes: ${reader.program}`, () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (content, path) =>
          readsAny(reader, { path, content }),
        ),
        runs,
      );
    });

    it(`reads any beginning of its samples, and any of them with other bytes inside: ${reader.program}`, () => {
      if (samples.length === 0) return;
      const part = fc.record({
        file: fc.constantFrom(...samples.map(({ path, content }) => ({ path, content: content.subarray(0, 60_000) }))),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        noise: fc.uint8Array({ maxLength: 12 }),
        goesOn: fc.boolean(),
      });
      fc.assert(
        fc.property(part, ({ file: { path, content }, share, noise, goesOn }) => {
          const at = Math.floor(content.length * share);
          const rest = goesOn ? content.subarray(at) : new Uint8Array();
          readsAny(reader, { path, content: Buffer.concat([content.subarray(0, at), noise, rest]) });
        }),
        runs,
      );
    });

    it(`reads much of anything in a time that grows with its size: ${reader.program}`, {
      timeout: 300_000,
    }, () => {
      const [sample] = samples;
      const path = sample?.path ?? 'settings';
      const start = sample === undefined ? '' : settingsText(sample.content).slice(0, 300);
      for (const text of repeated) {
        const noise = text.repeat(noiseBytes / text.length);
        readsAny(reader, { path, content: Buffer.from(noise) });
        readsAny(reader, { path, content: Buffer.from(start + noise) });
      }
      readsAny(reader, { path, content: pseudoRandom(noiseBytes) });
    });
  }
});

/** Every file is read, also one that the reader would not take for its own. */
function readsAny(reader: SettingsReader, file: SettingsFile): void {
  reader.mayOwn(file.path);
  reader.recognises(file);
  const read = reader.read([file], { at: () => null });
  expect(read.accounts.every(({ program }) => program === reader.program)).toBe(true);
}

/** The same bytes in every run. */
function pseudoRandom(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >> 16;
  });
}
