import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createRuntimeDoubt } from '../../electron/main/runtime-doubt';

const old = '25.1.1';
const overNetwork = () => false;

it('doubts a runtime that its makers no longer maintain, until the person uses it anyway', () => {
  const doubt = createRuntimeDoubt({ version: old, isDemo: overNetwork });
  expect(doubt.isMaintained).toBe(false);
  expect(doubt.doubted()).toBe('Electron 25.1.1');
  doubt.useAnyway();
  expect(doubt.doubted()).toBeNull();
  expect(doubt.isMaintained).toBe(false);
});

it('does not doubt a runtime in the demo, and doubts it again on the network', () => {
  let isDemo = true;
  const doubt = createRuntimeDoubt({ version: old, isDemo: () => isDemo });
  expect(doubt.doubted()).toBeNull();
  isDemo = false;
  expect(doubt.doubted()).toBe('Electron 25.1.1');
});

it('does not doubt the runtime that Mailwright is made for', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly devDependencies: { readonly electron: string };
  };
  const doubt = createRuntimeDoubt({ version: devDependencies.electron, isDemo: overNetwork });
  expect([doubt.isMaintained, doubt.doubted()]).toEqual([true, null]);
});
