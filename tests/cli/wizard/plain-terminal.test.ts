import { expect, it } from 'vitest';
import { isPlainTerminal } from '../../../electron/cli/wizard/plain-terminal';

const usual = { isColoured: true, columns: 80, environment: { TERM: 'xterm-256color' } };

it.each([
  [{ ...usual }, false],
  [{ ...usual, isColoured: false }, true],
  [{ ...usual, columns: 0 }, true],
  [{ ...usual, environment: { NO_COLOR: '1' } }, true],
  [{ ...usual, environment: { NO_COLOR: '' } }, false],
  [{ ...usual, environment: { ACCESSIBLE: '1' } }, true],
  [{ ...usual, environment: { TERM: 'dumb' } }, true],
])('says whether %j is plain: %s', (wishes, isPlain) => {
  expect(isPlainTerminal(wishes)).toBe(isPlain);
});
