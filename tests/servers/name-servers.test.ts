import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunEvent } from '../../electron/contract/run-event';
import { eventsOf, mailwright, reportOf } from './mailwright-command';
import { startNameServer } from './name-server';
import { createNetworkNamespace, type NetworkNamespace } from './network-namespace';

const usual = '127.0.0.1';
const overIpv6 = '2620:4f:8000::53';
const silent = '192.31.196.77';
/** An address where nothing listens. */
const deserted = '192.31.196.78';

/** A question that ends within this time has waited for no time-out, even on a busy machine. */
const promptlyMs = 3_000;

let namespace: NetworkNamespace;
beforeAll(async () => {
  namespace = await createNetworkNamespace([overIpv6, silent, deserted]);
  const rule = `table ip silence {\nchain input {\ntype filter hook input priority 0\nip daddr ${silent} drop\n}\n}\n`;
  await namespace.run('nft', ['-f', '-'], { input: rule });
  const padding = Array.from({ length: 12 }, (_, index) => `${index} ${'ip4:192.0.2.1 '.repeat(14)}`);
  await startNameServer(
    namespace,
    {
      addresses: { 'long.example': ['192.31.196.80'], 'conf.long.example': ['192.31.196.80'] },
      txt: { 'long.example': [...padding, 'mailconf=https://conf.long.example/config.xml'] },
    },
    [usual, overIpv6],
  );
});
afterAll(() => namespace?.remove());

async function detect(address: string, nameServers: readonly string[]): Promise<readonly RunEvent[]> {
  const lines = nameServers.map((server) => `nameserver ${server}\n`);
  await writeFile(`/etc/netns/${namespace.name}/resolv.conf`, `${lines.join('')}options rotate timeout:3 attempts:4\n`);
  const run = await mailwright({ namespace }, ['detect', address, '--json']);
  expect(reportOf(run).outcome).toBe('nothing-found');
  return eventsOf(run);
}

describe('the name servers of this computer', () => {
  it.each([
    ['the first of two is silent', [silent, usual]],
    ['the second of two is silent', [usual, silent]],
    ['nobody is at the first address', [deserted, usual]],
    ['the first of three is silent and the second out of reach', [silent, '203.0.113.53', usual]],
    ['the only one is reached over IPv6', [overIpv6]],
  ])('answer without a time-out that a domain does not exist where %s', async (_, nameServers) => {
    const events = await detect('jane@nowhere.example', nameServers);

    const last = events.at(-1);
    expect(last?.atMs).toBeLessThan(promptlyMs);
    expect(last?.kind === 'finished' && last.report.findings.map(({ id }) => id)).toContain('host-not-found');
  });

  it('answer over TCP where a UDP answer is too small', async () => {
    const events = await detect('jane@long.example', [usual]);

    const told = events.filter((event) => event.kind === 'disclosed').map(({ to }) => to);
    expect(told).toContain('conf.long.example');
  });
});
