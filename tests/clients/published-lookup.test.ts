import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provideDeltaChatCore } from '../../build/testing/delta-chat-core.mjs';
import type { WishedServer } from '../../electron/core/verify-published/settings-to-verify';
import { ordinaryPassword } from '../servers/sample-plan';
import { type AskedProgram, type LookupDomain, type LookupFinding, lookupDomains } from './lookup-domains';
import type { Marionette } from './marionette';
import { type LookupBed, openLookupBed } from './published-lookup-bed';
import { type DeltaChatCore, type DeltaChatLookup, startDeltaChatCore } from './published-lookup-delta-chat';
import { lookUpInThunderbird, type ThunderbirdLookup } from './published-lookup-thunderbird';
import { withThunderbird } from './thunderbird-program';
import { goOnline } from './thunderbird-sign-in';

const core = await provideDeltaChatCore();
if (core === null) process.stdout.write('The core of Delta Chat cannot be had from the npm registry.\n');

let bed: LookupBed;
beforeAll(async () => {
  bed = await openLookupBed();
});
afterAll(() => bed?.close());

type Found = LookupFinding['finds'];

/** What a program has found, and in its own words where, or what. */
interface Answer {
  readonly finds: Found;
  readonly how: string;
}

/** Expects that a program has found, and told, what the data says, and gives a line about it. */
async function expectFinding(program: AskedProgram, lookedUp: LookupDomain, { finds, how }: Answer): Promise<string> {
  const { name, domain, findings } = lookedUp;
  const { addressToldTo } = findings[program];
  const told = await bed.toldHosts(`${program}@${domain}`);
  expect.soft(finds, name).toBe(findings[program].finds);
  expect.soft(addressToldTo, name).toEqual(expect.arrayContaining([...told]));
  // Thunderbird stops asking others once it has an answer.
  if (finds !== 'right' && finds !== 'wrong') expect.soft(told, name).toHaveLength(addressToldTo.length);
  else expect.soft(told.length > 0, name).toBe(addressToldTo.length > 0);
  return `${finds.padEnd(8)} where ${name}: ${how}${told.length > 0 ? `; told ${told.join(', ')}` : ''}\n`;
}

function isSame(one: WishedServer | undefined, other: WishedServer): boolean {
  return one?.host === other.host && one.port === other.port && one.security === other.security;
}

function printed(servers: readonly WishedServer[]): string {
  return servers.map(({ host, port }) => `${host}:${port}`).join(' ');
}

describe('the real Thunderbird', () => {
  it('finds for each domain what the table says', async () => {
    const profile = join(bed.namespace.folder, 'profile');
    await mkdir(profile);
    const lines: string[] = [];
    await withThunderbird(
      profile,
      async (program) => {
        await goOnline(program, bed.authority.file);
        for (const lookedUp of lookupDomains) {
          lines.push(await expectFinding('thunderbird', lookedUp, await askThunderbird(program, lookedUp)));
        }
      },
      '',
      bed,
    );
    process.stdout.write(`\nThunderbird finds\n${lines.join('')}`);
  });
});

describe.skipIf(core === null)('the real core of Delta Chat', () => {
  const lines: string[] = [];
  let program: DeltaChatCore | undefined;
  beforeAll(async () => {
    program = await startDeltaChatCore(bed.namespace, core ?? '');
  });
  afterAll(async () => {
    await program?.end();
    process.stdout.write(`\nDelta Chat finds\n${lines.join('')}`);
  });

  it.each(lookupDomains.map((lookedUp) => [lookedUp.name, lookedUp] as const))(
    'finds what the table says where %s',
    async (_, lookedUp) => {
      const lookup = await program?.lookUp(`delta-chat@${lookedUp.domain}`, ordinaryPassword);
      if (lookup === undefined) throw new Error('The core was not started');
      const { hasSignedIn, incoming, outgoing } = lookup;
      const how = `${hasSignedIn ? 'signed in' : 'failed'} ${printed([...incoming.slice(0, 1), ...outgoing.slice(0, 1)])}`;
      lines.push(await expectFinding('delta-chat', lookedUp, { finds: findsOf(lookedUp, lookup), how }));
    },
  );
});

/** Thunderbird waits five seconds for a document. A computer that stalls for so long is no finding, so what was not expected is asked again. */
async function askThunderbird(program: Marionette, lookedUp: LookupDomain, tries = 3): Promise<Answer> {
  const answer = answerOf(await lookUpInThunderbird(program, `thunderbird@${lookedUp.domain}`), lookedUp);
  const isExpected = answer.finds === lookedUp.findings.thunderbird.finds;
  return isExpected || tries === 1 ? answer : askThunderbird(program, lookedUp, tries - 1);
}

function answerOf(lookup: ThunderbirdLookup, { right }: LookupDomain): Answer {
  switch (lookup.kind) {
    case 'nothing':
      return { finds: 'nothing', how: '' };
    case 'asks':
      return { finds: 'asks', how: lookup.about };
    case 'found': {
      const { source, incoming, outgoing } = lookup;
      const isRight = isSame(incoming, right[0]) && isSame(outgoing, right[1]);
      return { finds: isRight ? 'right' : 'wrong', how: `${source} ${printed([incoming, outgoing])}` };
    }
  }
}

function findsOf({ right }: LookupDomain, { hasSignedIn, incoming, outgoing }: DeltaChatLookup): Found {
  // A document names one host; usual names are several.
  const isGuessed = [incoming, outgoing].some((tried) => new Set(tried.map(({ host }) => host)).size > 1);
  if (!hasSignedIn) return isGuessed ? 'nothing' : 'wrong';
  const areRight = incoming.some((each) => isSame(each, right[0])) && outgoing.some((each) => isSame(each, right[1]));
  return areRight ? 'right' : 'wrong';
}
