import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
import { websiteProbe } from '../../electron/core/programs/website-probe/website-probe';
import { account, requestFor } from '../core/programs/canonical-accounts';
import { type ClientBed, misnamedHost, openClientBed, servers } from './client-bed';
import { provesLevel } from './levels';

provesLevel('website-probe', 'loads');

let bed: ClientBed;
beforeAll(async () => {
  bed = await openClientBed();
});
afterAll(() => bed?.close());

/** How each probe is run, in the order of the files. */
const runners = [
  { kind: 'PHP', command: 'php' },
  { kind: 'Node', command: process.execPath },
  { kind: 'curl', command: 'sh' },
] as const;

describe.each(runners)('the probe for $kind', ({ kind, command }) => {
  /** What the probe prints about each port, in a network where these ports are silent. */
  async function linesFor(server: Candidate, silentPorts: readonly number[] = []): Promise<readonly string[]> {
    const rendered = websiteProbe.write(requestFor(account({ outgoing: [server] })));
    const file = rendered.ok ? rendered.value.files[runners.findIndex((runner) => runner.kind === kind)] : undefined;
    const path = join(await bed.home(), file?.name ?? '');
    await writeFile(path, file?.content ?? '');
    await bed.packetFilter.dropPorts(silentPorts);
    try {
      const environment = { HOME: '/nonexistent', NODE_EXTRA_CA_CERTS: bed.authority.file };
      const printed = await bed.namespace.run(command, [path], { environment });
      return printed.split('\n').filter((line) => line.startsWith('Port'));
    } finally {
      await bed.packetFilter.dropPorts([]);
    }
  }

  it('says which ports work', async () => {
    expect(await linesFor(servers.smtp587)).toEqual([
      'Port 587 works, with STARTTLS and a valid certificate.',
      'Port 2525 works, with STARTTLS and a valid certificate.',
      'Port 465 works, with TLS and a valid certificate.',
    ]);
  });

  it('says which ports the network blocks', async () => {
    const [first, second, third] = await linesFor(servers.smtp587, [587, 465]);
    expect(first).toMatch(/^Port 587 cannot be reached/);
    expect(second).toMatch(/^Port 2525 works/);
    expect(third).toMatch(/^Port 465 cannot be reached/);
  });

  it('warns where STARTTLS was taken out, and names closed ports', async () => {
    const [first, second, third] = await linesFor(servers.strippedSmtp);
    expect(first).toMatch(/^Port 587 answers without STARTTLS/);
    expect(second).toMatch(/^Port 2525 cannot be reached/);
    expect(third).toMatch(/^Port 465 cannot be reached/);
  });

  it('names a port that is open and has no server for sending', async () => {
    const [first] = await linesFor({ ...servers.strippedSmtp, port: 143 });
    expect(first).toMatch(/^Port 143 is open, but no mail server answers/);
  });

  it('warns of a certificate of another name', async () => {
    const lines = await linesFor({ ...servers.smtp587, host: misnamedHost });
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/answers, but not with a valid certificate/);
  });
});

it('the probe for PHP answers a browser with plain text, whatever it asks for', async () => {
  const rendered = websiteProbe.write(requestFor(account({ outgoing: [servers.smtp587] })));
  const home = await bed.home();
  await writeFile(join(home, 'probe.php'), (rendered.ok && rendered.value.files[0]?.content) || '');
  await bed.namespace.startServer('php', ['-S', '127.0.0.1:8080', '-t', home], ['127.0.0.1:8080']);
  const url = 'http://127.0.0.1:8080/probe.php?host=evil.example&ports=22&plan=<b>';
  const heard = await bed.namespace.run('curl', ['--silent', '--include', url]);
  expect(heard).toMatch(/^content-type: text\/plain; ?charset=utf-8/im);
  expect(heard).toMatch(/^x-content-type-options: nosniff/im);
  expect(heard).toContain('Port 587 works');
  expect(heard).not.toMatch(/evil|<b>/);
});
