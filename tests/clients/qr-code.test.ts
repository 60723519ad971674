import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderPart } from '../../electron/core/formats/html';
import { qrBytesAtMost, qrCode } from '../../electron/core/formats/qr-code';
import { renderCard } from '../../electron/core/programs/cards/card-sheet';
import type { ExportAccount } from '../../electron/core/programs/export-account';
import { settingsCard } from '../../electron/core/programs/settings-card';
import { thunderbirdAndroid } from '../../electron/core/programs/thunderbird-android/thunderbird-android';
import { sayIn } from '../../electron/words/format-message';
import { writableText } from '../core/formats/writable-text';
import { account, canonicalAccounts, requestFor } from '../core/programs/canonical-accounts';
import { outputOf } from './installed-program';

/** The pictures of the sheet for these accounts, as PNG files of a screen. */
function picturesFor(...accounts: readonly ExportAccount[]): readonly Uint8Array[] {
  const rendered = thunderbirdAndroid.write(requestFor(...accounts));
  if (!rendered.ok) throw new Error(rendered.failure.reason.id);
  const sheet = String(rendered.value.files.find(({ name }) => name.endsWith('.qr.html'))?.content);
  const drawings = [...sheet.matchAll(/<svg .*?<\/svg>/gs)].map(([svg]) => svg);
  return drawings.map((svg) => new Resvg(svg, { fitTo: { mode: 'width', value: 480 } }).render().asPng());
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-qr-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What zbar reads in a picture, byte for byte. */
function scan(picture: Uint8Array): Buffer {
  const path = join(folder, 'code.png');
  writeFileSync(path, picture);
  return outputOf('zbarimg', ['--quiet', '--raw', '-Sbinary', path]);
}

/** What zbar reads in many pictures, one after the other. */
function scanAll(pictures: readonly Uint8Array[]): string {
  const paths = pictures.map((picture, index) => {
    const path = join(folder, `${index}.png`);
    writeFileSync(path, picture);
    return path;
  });
  return outputOf('zbarimg', ['--quiet', '--raw', '-Sbinary', ...paths]).toString('utf8');
}

describe('a code', () => {
  it('says any text to zbar, byte for byte', () => {
    const longest = ['a', 'ë', '😀', '0'].map((unit) => unit.repeat(qrBytesAtMost / Buffer.byteLength(unit)));
    const texts = [
      ...fc.sample(
        writableText.filter((text) => text !== ''),
        { numRuns: 200, seed: 4711 },
      ),
      ...longest,
    ];
    const pictures = texts.map((text) => {
      const svg = renderPart(qrCode(text, 'test'));
      return new Resvg(svg, { fitTo: { mode: 'width', value: 480 } }).render().asPng();
    });
    expect(scanAll(pictures)).toBe(texts.join(''));
  });
});

describe('the code on the printed card', () => {
  it.each(Object.entries(canonicalAccounts))(
    'says the account "%s" to zbar as the code to scan does',
    (_, exported) => {
      const [incoming, outgoing] = [exported.incoming[0] ?? null, exported.outgoing[0] ?? null];
      const card = settingsCard({ ...exported, incoming, outgoing, alternatives: [] }, null);
      if (card === null) throw new Error('There is no card');
      const [sheet] = picturesFor(exported);
      const [svg] = [...renderCard(card, exported.address, sayIn('en')).matchAll(/<svg .*?<\/svg>/gs)].map(
        ([text]) => text,
      );
      if (svg === undefined || sheet === undefined) return expect(card.code).toBeNull();
      // At 300 dots an inch, 38 mm of paper.
      const printed = new Resvg(svg, { fitTo: { mode: 'width', value: 449 } }).render().asPng();
      expect(scan(printed)).toEqual(scan(sheet));
    },
  );
});

describe('the code that Thunderbird for Android scans', () => {
  it.each(Object.entries(canonicalAccounts))('says the account "%s" to zbar', (_, exported) => {
    const [picture] = picturesFor(exported);
    if (picture === undefined) throw new Error('The sheet has no code');

    const [version, sequence, incoming, groups, ...more] = JSON.parse(scan(picture).toString('utf8'));

    const [receiving] = exported.incoming;
    const [sending] = exported.outgoing;
    expect([version, sequence, more]).toEqual([1, [1, 1], []]);
    expect(incoming.slice(1, 3)).toEqual([receiving?.host, receiving?.port]);
    expect(incoming[5]).toBe(receiving?.login);
    expect(groups).toEqual([[expect.any(Array), [exported.address, exported.name ?? '']]]);
    expect(groups[0][0].slice(0, 3)).toEqual([0, sending?.host, sending?.port]);
    expect(groups[0][0][5]).toBe(sending?.login);
  });

  it('is the same to the byte as the one of the desktop program, without its two optional values', () => {
    const [picture] = picturesFor(account());
    if (picture === undefined) throw new Error('The sheet has no code');

    expect(scan(picture).toString('utf8')).toBe(
      `[1,[1,1],[0,"imap.example.net",993,3,1,"jane.doe@example.net"],[[[0,"smtp.example.net",587,2,1,"jane.doe@example.net"],["jane.doe@example.net","Jane Doë <&'\\""]]]]`,
    );
  });

  it('is one code for each account', () => {
    const others = ['john@example.net', 'mary@example.org'].map((address) => account({ address }));
    const addresses = picturesFor(...others).map((picture) => JSON.parse(scan(picture).toString('utf8'))[3][0][1][0]);
    expect(addresses).toEqual(['john@example.net', 'mary@example.org']);
  });
});
