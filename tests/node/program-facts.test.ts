import { expect, it } from 'vitest';
import { isMaintainedElectron } from '../../electron/node/program-facts';

it.each([
  ['45.4.1', true],
  ['45.0.0-beta.1', true],
  ['46.0.0', true],
  ['43.0.0', true],
  ['42.9.9', false],
  ['25.1.1', false],
  ['9.4.0', false],
  ['', false],
  ['nightly', false],
])('takes Electron %s for maintained: %s, where 45 is the newest', (version, expected) => {
  expect(isMaintainedElectron(version, '45.4.1')).toBe(expected);
});
