import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provideDeltaChatCore } from '../../build/testing/delta-chat-core.mjs';
import { ordinaryPassword } from '../servers/sample-plan';
import {
  type AskedProgram,
  type LookupDomain,
  type LookupFinding,
  type LookupServer,
  lookupDomains,
} from './lookup-domains';
import { type LookupBed, openLookupBed } from './published-lookup-bed';
import { type DeltaChatCore, startDeltaChatCore } from './published-lookup-delta-chat';
import { lookUpInThunderbird } from './published-lookup-thunderbird';
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

/** Prints a row for each domain, and expects what the data says. */
async function compare(program: AskedProgram, found: ReadonlyMap<LookupDomain, { finds: Found; how: string }>) {
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

function isSame(one: LookupServer | undefined, other: LookupServer): boolean {
  return one?.host === other.host && one.port === other.port && one.security === other.security;
}

function printed(servers: readonly LookupServer[]): string {
  return servers.map(({ host, port }) => `${host}:${port}`).join(' ');
}

describe('published settings', () => {
  it('are found by the real Thunderbird as the table says', async () => {
    const profile = join(bed.namespace.folder, 'profile');
    await mkdir(profile);
    const found = new Map<LookupDomain, { finds: Found; how: string }>();
    await withThunderbird(
      profile,
      async (program) => {
        await goOnline(program, bed.authority.file);
        for (const lookedUp of lookupDomains) {
          const { domain, right } = lookedUp;
          const lookup = await lookUpInThunderbird(program, `thunderbird@${domain}`);
          if (lookup.kind !== 'found') {
            found.set(lookedUp, { finds: lookup.kind, how: lookup.kind === 'asks' ? lookup.about : '' });
            continue;
          }
          const isRight = isSame(lookup.incoming, right[0]) && isSame(lookup.outgoing, right[1]);
          const how = `${lookup.source} ${printed([lookup.incoming, lookup.outgoing])}`;
          found.set(lookedUp, { finds: isRight ? 'right' : 'wrong', how });
        }
      },
      '',
      bed,
    );
    await compare('thunderbird', found);
  });

  it.skipIf(core === null)('are found by the real core of Delta Chat as the table says', async () => {
    const program: DeltaChatCore = await startDeltaChatCore(bed.namespace, core ?? '');
    const found = new Map<LookupDomain, { finds: Found; how: string }>();
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

function findsOf(
  { right }: LookupDomain,
  hasSignedIn: boolean,
  incoming: readonly LookupServer[],
  outgoing: readonly LookupServer[],
): Found {
  // A document names one host; usual names are several.
  const isGuessed = [incoming, outgoing].some((tried) => new Set(tried.map(({ host }) => host)).size > 1);
  if (!hasSignedIn) return isGuessed ? 'nothing' : 'wrong';
  const areRight = incoming.some((each) => isSame(each, right[0])) && outgoing.some((each) => isSame(each, right[1]));
  return areRight ? 'right' : 'wrong';
}
