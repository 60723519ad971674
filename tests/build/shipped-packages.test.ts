import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAllowed, noticesOf, packageFolderOf, readPackages } from '../../build/shipped-packages.mjs';

describe('packageFolderOf', () => {
  it.each([
    ['/a/node_modules/fflate/esm/index.mjs', '/a/node_modules/fflate'],
    ['/a/node_modules/@peculiar/x509/build/index.js', '/a/node_modules/@peculiar/x509'],
    ['/a/node_modules/tsyringe/node_modules/tslib/tslib.js', '/a/node_modules/tsyringe/node_modules/tslib'],
    ['\0/a/node_modules/plist/index.js?commonjs', '/a/node_modules/plist'],
    ['/a/electron/core/limits.ts', null],
    ['\0rolldown/runtime.js', null],
  ])('of %s is %s', (id, folder) => {
    expect(packageFolderOf(id)).toBe(folder);
  });
});

describe('isAllowed', () => {
  it.each(['MIT', 'Apache-2.0', '(MIT OR EUPL-1.1+)', 'GPL-3.0 OR ISC'])('%s is', (license) => {
    expect(isAllowed(license)).toBe(true);
  });

  it.each(['GPL-3.0', 'MIT AND GPL-3.0', 'UNLICENSED', undefined, { type: 'MIT' }])('%s is not', (license) => {
    expect(isAllowed(license)).toBe(false);
  });
});

describe('readPackages', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mailwright-shipped-'));
    plant('b', 'MIT', 'The words of MIT.');
    plant('a', 'ISC', 'The words of ISC.');
    plant('c', 'GPL-3.0', null);
    plant('d', 'MIT', null);
    plant('@nodable/entities', 'MIT', null);
    plant('other/@nodable/entities', 'ISC', null, '@nodable/entities');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function plant(path: string, license: string, text: string | null, name = path): void {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
    if (text !== null) writeFileSync(join(folder, path, 'LICENSE.md'), `${text}\n`);
  }

  const foldersOf = (...names: readonly string[]) => names.map((name) => join(folder, name));

  it('gives the licence of each package, and its text', () => {
    const packages = readPackages(foldersOf('b', 'a'));
    expect(packages.map(({ name, license }) => `${name} ${license}`)).toEqual(['a ISC', 'b MIT']);
    const notices = noticesOf(packages);
    expect(notices).toContain('b 1.0.0, MIT\n\nThe words of MIT.\n');
    expect(notices).toContain('a 1.0.0, ISC\n\nThe words of ISC.\n');
  });

  it('throws for a licence that is not on the list', () => {
    expect(() => readPackages(foldersOf('a', 'c'))).toThrow('c is under GPL-3.0, which is not on the list');
  });

  it('throws where a package has no text of its licence', () => {
    expect(() => readPackages(foldersOf('d'))).toThrow('d is under MIT, and has no file with the text of its licence');
  });

  it('gives the text of the one known package that lacks it, while it stays under that licence', () => {
    const notices = noticesOf(readPackages(foldersOf('@nodable/entities')));
    expect(notices).toContain(
      '@nodable/entities 1.0.0, MIT\n\nCopyright (c) Amit Gupta\n\nPermission is hereby granted',
    );
    expect(() => readPackages(foldersOf('other/@nodable/entities'))).toThrow('is under ISC, and has no file');
  });
});
