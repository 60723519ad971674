import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provideDeltaChatCore } from '../../build/testing/delta-chat-core.mjs';
import type { WishedServer } from '../../electron/core/verify-published/settings-to-verify';
import { ordinaryPassword } from '../servers/sample-plan';
import { type AskedProgram, type LookupDomain, type LookupFinding, lookupDomains } from './lookup-domains';
import type { Marionette } from './marionette';
import { type LookupBed, openLookupBed } from './published-lookup-bed';
import { type DeltaChatCore, startDeltaChatCore } from './published-lookup-delta-chat';
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

/** Prints a row for each domain, and expects what the data says. */
async function compare(program: AskedProgram, found: ReadonlyMap<LookupDomain, Answer>) {
  const rows: string[] = [];
  for (const [{ name, domain, findings }, { finds, how }] of found) {
    const told = await bed.toldHosts(`${program}@${domain}`);
    rows.push(`${name.padEnd(75)} ${finds.padEnd(8)} ${how.padEnd(60)} ${told.join(' ')}\n`);
    expect.soft(finds, name).toBe(findings[program].finds);
    const { addressToldTo } = findings[program];
    expect.soft(addressToldTo, name).toEqual(expect.arrayContaining([...told]));
    // Thunderbird stops asking others once it has an answer.
    if (finds !== 'right' && finds !== 'wrong') expect.soft(told, name).toHaveLength(addressToldTo.length);
    else expect.soft(told.length > 0, name).toBe(addressToldTo.length > 0);
  }
  process.stdout.write(`\n${program}\n${rows.join('')}`);
}

function isSame(one: WishedServer | undefined, other: WishedServer): boolean {
  return one?.host === other.host && one.port === other.port && one.security === other.security;
}

function printed(servers: readonly WishedServer[]): string {
  return servers.map(({ host, port }) => `${host}:${port}`).join(' ');
}

describe('published settings', () => {
  it('are found by the real Thunderbird as the table says', async () => {
    const profile = join(bed.namespace.folder, 'profile');
    await mkdir(profile);
    const found = new Map<LookupDomain, Answer>();
    await withThunderbird(
      profile,
      async (program) => {
        await goOnline(program, bed.authority.file);
        for (const lookedUp of lookupDomains) found.set(lookedUp, await askThunderbird(program, lookedUp));
      },
      '',
      bed,
    );
    await compare('thunderbird', found);
  });

  it.skipIf(core === null)('are found by the real core of Delta Chat as the table says', async () => {
    const program: DeltaChatCore = await startDeltaChatCore(bed.namespace, core ?? '');
    const found = new Map<LookupDomain, Answer>();
    for (const lookedUp of lookupDomains) {
      const { hasSignedIn, incoming, outgoing } = await program.lookUp(
        `delta-chat@${lookedUp.domain}`,
        ordinaryPassword,
      );
      const how = `${hasSignedIn ? 'signed in' : 'failed'} ${printed([...incoming.slice(0, 1), ...outgoing.slice(0, 1)])}`;
      found.set(lookedUp, { finds: findsOf(lookedUp, hasSignedIn, incoming, outgoing), how });
    }
    await program.end();
    await compare('delta-chat', found);
  });
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

function findsOf(
  { right }: LookupDomain,
  hasSignedIn: boolean,
  incoming: readonly WishedServer[],
  outgoing: readonly WishedServer[],
): Found {
  // A document names one host; usual names are several.
  const isGuessed = [incoming, outgoing].some((tried) => new Set(tried.map(({ host }) => host)).size > 1);
  if (!hasSignedIn) return isGuessed ? 'nothing' : 'wrong';
  const areRight = incoming.some((each) => isSame(each, right[0])) && outgoing.some((each) => isSame(each, right[1]));
  return areRight ? 'right' : 'wrong';
}
