import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../build/project-path.mjs';
import type { Click, ClickOutcome, Clicks } from './clicks';
import { expectAtMost } from './expect-at-most';
import { aggressiveFilters, stockFilters } from './filters';
import { type MannersBed, type Observed, openMannersBed } from './manners-bed';
import { password, type Situation, situations, wrongPassword } from './manners-plan';
import { mostLines, renderTallies, type Tally, tallyAll } from './tally';

const clickProgram = projectPath('dist', 'click-program', 'click-program.js');

/** fail2ban bans at this line, unless an administrator chooses another limit. */
const ban = 5;

/** Two looks, a test and two sign-ins, in orders that a window allows: a look comes first. */
const orders: readonly (readonly Click[])[] = [
  ['look', 'look', 'test', 'sign-in-wrong', 'sign-in-right'],
  ['look', 'sign-in-wrong', 'sign-in-right', 'test', 'look'],
  ['look', 'test', 'sign-in-right', 'sign-in-wrong', 'look'],
  ['look', 'sign-in-right', 'look', 'sign-in-wrong', 'test'],
  ['look', 'sign-in-wrong', 'look', 'test', 'sign-in-right'],
];

/** A refused sign-in takes seconds, so only two situations, with and without a known login name, meet every order. */
const cases = situations.flatMap((situation, index) =>
  orders.flatMap((clicks, order) => {
    const meetsAll = ['published', 'guessed'].includes(situation.name);
    return meetsAll || order === index % orders.length ? [{ situation, name: nameOf(clicks), clicks }] : [];
  }),
);

let bed: MannersBed;
let tallies: readonly Tally[] = [];
beforeAll(async () => {
  bed = await openMannersBed();
  const observed: Observed[] = [];
  for (const { situation, name, clicks } of cases) {
    observed.push(await bed.observe(situation, name, (keyFile) => click(situation, clicks, keyFile)));
  }
  tallies = await tallyAll(bed, observed);
  process.stdout.write(renderTallies('five clicks in one window', tallies));
});
afterAll(() => bed?.close());

/** Clicks in a window of its own, and expects that only the wrong password fails. */
async function click(situation: Situation, clicks: readonly Click[], keyFile: string): Promise<void> {
  const { address } = situation;
  const plan: Clicks = { address, password, wrongPassword, clicks, authorityFile: bed.bed.authority.file };
  const printed = await bed.runNode([clickProgram], keyFile, JSON.stringify(plan));
  const outcomes: readonly ClickOutcome[] = JSON.parse(printed);
  expect(outcomes).toEqual(clicks.map((one) => ({ click: one, worked: one !== 'sign-in-wrong' })));
}

/** A letter for each click: look, test, wrong, right. */
function nameOf(clicks: readonly Click[]): string {
  return clicks.map((one) => one.replace('sign-in-', '').slice(0, 1)).join('');
}

function tallyOf(situation: Situation, name: string): Tally {
  const tally = tallies.find((one) => one.situation === situation.name && one.name === name);
  if (tally === undefined) throw new Error(`${situation.name}, ${name} was not observed`);
  return tally;
}

describe.each(cases)('five clicks at $situation.name in the order $name', ({ situation, name }) => {
  it('stay below a ban', () => {
    const filters = situation.saysLogin ? [...stockFilters, ...aggressiveFilters] : stockFilters;
    expectAtMost(ban - 1, mostLines(tallyOf(situation, name), filters));
  });

  it('end every TLS connection with close_notify', () => {
    expect(tallyOf(situation, name).lackCloseNotify).toEqual([]);
  });

  it('say QUIT or LOGOUT after every greeting', () => {
    expect(tallyOf(situation, name).lackFarewell).toEqual([]);
  });
});
