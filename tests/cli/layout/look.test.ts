import { expect, it } from 'vitest';
import { lookOf } from '../../../electron/cli/layout/look';

const terminal = { isTerminal: true, columns: 80, mayColour: true, platform: 'linux', environment: {} };
const coloured = { columns: 80, isColoured: true, hasUnicode: true };

it.each([
  ['a terminal', {}, coloured],
  ['a pipe', { isTerminal: false }, { columns: 0, isColoured: false, hasUnicode: true }],
  ['--no-color', { mayColour: false }, { ...coloured, isColoured: false }],
  ['NO_COLOR', { environment: { NO_COLOR: '1' } }, { ...coloured, isColoured: false }],
  ['an empty NO_COLOR', { environment: { NO_COLOR: '' } }, coloured],
  ['a dumb terminal', { environment: { TERM: 'dumb' } }, { ...coloured, isColoured: false }],
  ['the console of Linux', { environment: { TERM: 'linux' } }, { ...coloured, hasUnicode: false }],
  ['another character set', { environment: { LANG: 'de_DE.ISO-8859-1' } }, { ...coloured, hasUnicode: false }],
  ['UTF-8', { environment: { LC_ALL: 'C.utf8', LANG: 'de_DE.ISO-8859-1' } }, coloured],
  ['the old console of Windows', { platform: 'win32' }, { ...coloured, hasUnicode: false }],
  ['Windows Terminal', { platform: 'win32', environment: { WT_SESSION: 'x' } }, coloured],
])('knows the look of %s', (_, given, look) => {
  expect(lookOf({ ...terminal, ...given })).toEqual(look);
});
