import { expect, it } from 'vitest';
import { programs } from '../../electron/core/programs/programs';
import { expectedLevels, reportedLevel, wasLeftOut } from './levels';

// This file runs after all others: see the sequencer in build/vitest.clients.config.mjs.

it('every program has its level', () => {
  const rows = Object.keys(expectedLevels).map((row) => row.replace(/ \(.*\)$/, ''));
  expect([...new Set(rows)].sort()).toEqual(programs.map(({ id }) => id).sort());
});

it('real programs go exactly as far with our files as the table says', () => {
  const reached = Object.fromEntries(
    Object.entries(expectedLevels).map(([row, level]) => [row, wasLeftOut(row) ? level : reportedLevel(row)]),
  );
  const table = Object.entries(reached).map(
    ([row, level]) => `${row.padEnd(50)}${wasLeftOut(row) ? 'left out' : level}\n`,
  );
  process.stdout.write(`\n${table.join('')}\n`);
  expect(reached).toEqual(expectedLevels);
});
