import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailwright } from '../servers/mailwright-command';
import { expectAtMost } from './expect-at-most';
import { aggressiveFilters, stockFilters } from './filters';
import { type MannersBed, type Observed, openMannersBed } from './manners-bed';
import { password, type Situation, situations, wrongPassword } from './manners-plan';
import { mostLines, renderTallies, type Tally, tallyAll } from './tally';

/** What one run may do to each server. `otherLogin` is for situations in which no source says the login name. */
const limits = {
  detect: { stock: 0, aggressive: 2 },
  'check right': { stock: 0 },
  'check wrong': { stock: { saidLogin: 2, otherLogin: 4 } },
  connections: { usual: 5, manyNames: 8 },
} as const;

/** A run of the command line, and the exit code with which it has to end. */
interface Command {
  readonly name: 'detect' | 'check right' | 'check wrong';
  readonly command: 'detect' | 'check';
  readonly password: string;
  readonly exitCode: number;
}

const commands: readonly Command[] = [
  { name: 'detect', command: 'detect', password, exitCode: 0 },
  { name: 'check right', command: 'check', password, exitCode: 0 },
  { name: 'check wrong', command: 'check', password: wrongPassword, exitCode: 1 },
];

let bed: MannersBed;
let tallies: readonly Tally[] = [];
beforeAll(async () => {
  bed = await openMannersBed();
  const observed: Observed[] = [];
  for (const situation of situations) {
    for (const command of commands) {
      observed.push(await bed.observe(situation, command.name, (keyFile) => run(situation, command, keyFile)));
    }
  }
  tallies = await tallyAll(bed, observed);
  process.stdout.write(renderTallies('one run', tallies));
});
afterAll(() => bed?.close());

async function run({ address }: Situation, { command, exitCode, ...typed }: Command, keyFile: string): Promise<void> {
  const { namespace, authority } = bed.bed;
  const surroundings = { namespace, authorityFile: authority.file, keyFile, password: typed.password };
  const ended = await mailwright(surroundings, [command, address]);
  expect(ended.exitCode, ended.stderr).toBe(exitCode);
}

function tallyOf(situation: string, name: string): Tally {
  const tally = tallies.find((one) => one.situation === situation && one.name === name);
  if (tally === undefined) throw new Error(`${situation}, ${name} was not observed`);
  return tally;
}

describe.each(situations)('servers of $name', ({ name: situation, saysLogin }) => {
  it('the filters see a refused password, and the strict ones a look', () => {
    expect(mostLines(tallyOf(situation, 'check wrong'), stockFilters)).not.toEqual([]);
    expect(mostLines(tallyOf(situation, 'detect'), aggressiveFilters)).not.toEqual([]);
  });

  it.each(['detect', 'check right'] as const)('%s leaves no line that a stock filter counts', (name) => {
    expectAtMost(limits[name].stock, mostLines(tallyOf(situation, name), stockFilters));
  });

  it('a look leaves at most two lines that an aggressive filter counts', () => {
    expectAtMost(limits.detect.aggressive, mostLines(tallyOf(situation, 'detect'), aggressiveFilters));
  });

  it('a check with a wrong password stays far from a ban', () => {
    const limit = limits['check wrong'].stock[saysLogin ? 'saidLogin' : 'otherLogin'];
    expectAtMost(limit, mostLines(tallyOf(situation, 'check wrong'), stockFilters));
  });

  it.each(commands)('$name ends every TLS connection with close_notify', ({ name }) => {
    expect(tallyOf(situation, name).overTls).toBeGreaterThan(0);
    expect(tallyOf(situation, name).lackCloseNotify).toEqual([]);
  });

  it.each(commands)('$name says QUIT or LOGOUT after every greeting', ({ name }) => {
    expect(tallyOf(situation, name).lackFarewell).toEqual([]);
  });
});

describe('a look that finds IMAP on 993', () => {
  it.each(situations.filter(({ host }) => host.fetching.includes(993)))(
    'opens few connections to $name',
    (situation) => {
      const limit = situation.host.otherNames === undefined ? limits.connections.usual : limits.connections.manyNames;
      expect(tallyOf(situation.name, 'detect').connections).toBeLessThanOrEqual(limit);
    },
  );
});
