import { spawnSync } from 'node:child_process';
import { lchownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeTemporaryFolder } from '../../../build/testing/temporary-folder.mjs';

const isRoot = process.getuid?.() === 0;
const ended = spawnSync(process.execPath, ['--version']).pid;

describe('makeTemporaryFolder', () => {
  let parent: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'mailwright-temporary-'));
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  });

  /** What is left in the parent folder, apart from the folder that is made. */
  function leftAfterMaking(): readonly string[] {
    const made = makeTemporaryFolder('run-', parent);
    return readdirSync(parent).filter((name) => name !== basename(made));
  }

  it('makes a folder that is named after this process', () => {
    expect(makeTemporaryFolder('run-', parent).startsWith(join(parent, `run-${process.pid}-`))).toBe(true);
  });

  it.runIf(process.getuid)('removes what a killed process has left', () => {
    mkdirSync(join(parent, `run-${ended}-abc`));
    writeFileSync(join(parent, `run-${ended}-abc`, 'program'), '');
    expect(leftAfterMaking()).toEqual([]);
  });

  it.each([
    ['the folder of a process that runs', `run-${process.pid}-abc`],
    ['a folder with another prefix', `other-${ended}-abc`],
    ['a folder that names no process', 'run-abc'],
  ])('leaves %s', (_, name) => {
    mkdirSync(join(parent, name));
    expect(leftAfterMaking()).toEqual([name]);
  });

  it('leaves what is no folder', () => {
    symlinkSync(tmpdir(), join(parent, `run-${ended}-abc`));
    expect(leftAfterMaking()).toEqual([`run-${ended}-abc`]);
  });

  it.runIf(isRoot)('leaves the folder of another user', () => {
    mkdirSync(join(parent, `run-${ended}-abc`));
    lchownSync(join(parent, `run-${ended}-abc`), 65_534, 65_534);
    expect(leftAfterMaking()).toEqual([`run-${ended}-abc`]);
  });
});
