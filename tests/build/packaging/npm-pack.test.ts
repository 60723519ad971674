import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { npmPack } from '../../../build/packaging/npm-pack.mjs';

it('gives the package of this version beside one of an older version', async () => {
  const own = mkdtempSync(join(tmpdir(), 'mailwright-pack-'));
  onTestFinished(() => rmSync(own, { recursive: true, force: true }));
  const [folder, target] = [join(own, 'folder'), join(own, 'packages')];
  mkdirSync(folder);
  mkdirSync(target);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'tool', version: '0.2.0' }));
  writeFileSync(join(target, 'tool-0.1.0.tgz'), 'the older one');

  expect(await npmPack(folder, target)).toBe(join(target, 'tool-0.2.0.tgz'));
});
