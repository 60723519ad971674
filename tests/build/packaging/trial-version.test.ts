import { expect, it } from 'vitest';
import { packageFile } from '../../../build/package-file.mjs';
import { isForTestsOnly, isTrial, versionForLinux } from '../../../build/packaging/trial-version.mjs';

it('a package for tests only is known by its version', () => {
  expect(versionForLinux(false)).toBe(packageFile.version);
  expect(isTrial(versionForLinux(true))).toBe(true);
  expect(isTrial(versionForLinux(false))).toBe(false);
  expect(isTrial('')).toBe(false);
});

it.each([
  ['official', false],
  ['fallback', true],
  ['override', true],
] as const)('a package with the Electron of origin %s is for tests only: %s', (origin, expected) => {
  expect(isForTestsOnly({ origin })).toBe(expected);
});
