import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { devDependencies, testedOn } from '../../package.json';

/** The first number of a version or of a range. */
function majorOf(version: string): string {
  return /\d+/.exec(version)?.[0] ?? '';
}

it('tests on the line of Node that the Electron of the releases has', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const electron = packages['node_modules/electron'];
  expect(electron.version).toBe(devDependencies.electron);
  expect(majorOf(testedOn.node)).toBe(majorOf(electron.dependencies['@types/node']));
});

it('says in the README what the tests run on', () => {
  const readme = readFileSync('README.md', 'utf8');
  const tested = /## What was tested on what\n(?<text>[\s\S]*?)\n## /.exec(readme)?.groups?.['text'] ?? '';
  expect(tested).toContain(`Electron ${devDependencies.electron}`);
  expect(tested).toContain(`Electron ${testedOn.electron}`);
  expect(tested).toContain(`Node.js ${testedOn.node}`);
  expect(tested).toContain(`Chromium ${testedOn.chromium}`);
});
