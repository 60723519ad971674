import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { createCertificateAuthority } from './certificate-authority';
import { startDocumentServer } from './document-server';
import { type MailBed, openMailBed } from './mail-bed';
import { eventsOf, type MailwrightRun, mailwright, reportOf } from './mailwright-command';
import { startNameServer } from './name-server';
import { createNetworkNamespace } from './network-namespace';
import { publishedDocument, samplePlan } from './sample-plan';
import { proxyAddress, startWebProxy, type WebProxy } from './web-proxy';

const documentHost = 'autoconfig.published.example';
const documentAddress = '192.31.196.1';
const mailPorts = [25, 110, 143, 465, 587, 993, 995, 2525];
const args = ['detect', 'jane@published.example', '--json'];

let bed: MailBed;
let proxy: WebProxy;
beforeAll(async () => {
  bed = await openMailBed(samplePlan);
  proxy = await startWebProxy(bed.namespace, { [documentHost]: documentAddress });
});
afterAll(() => bed?.close());

async function detect(proxyUrl: string | null): Promise<MailwrightRun> {
  const behind = proxyUrl === null ? {} : { proxy: proxyUrl };
  return await mailwright({ namespace: bed.namespace, authorityFile: bed.authority.file, ...behind }, args);
}

/** The time of the report, in milliseconds from the start of the run. */
function finishedMs(run: MailwrightRun): number {
  return eventsOf(run).at(-1)?.atMs ?? Number.NaN;
}

describe('a network whose only way to the web is a proxy', () => {
  it('lets documents be fetched by CONNECT, and the servers are proven directly', async () => {
    await bed.packetFilter.dropPorts([443], { butFrom: proxyAddress });
    const before = (await bed.documents.requests()).length;
    const run = await detect(proxy.url);

    expect(run.exitCode, run.stderr).toBe(0);
    const report = reportOf(run);
    expect(report).toMatchObject({
      outcome: 'found',
      incoming: { host: 'reading.published.example', port: 993, source: 'autoconfig', proven: true },
      outgoing: { host: 'posting.published.example', port: 587, source: 'autoconfig', proven: true },
      findings: [],
    });
    expect(report.disclosed).toContainEqual({ to: proxyAddress, what: 'domain', over: 'proxy' });
    expect(report.disclosed).toContainEqual({ to: documentHost, what: 'domain', over: 'https' });
    const asked = await proxy.connects();
    expect(asked).toContain(`${documentHost}:443`);
    expect(asked.filter((target) => !target.endsWith(':443'))).toEqual([]);
    const requests = (await bed.documents.requests()).slice(before);
    expect(requests).toEqual([`GET https://${documentHost}/mail/config-v1.1.xml`]);
  });

  it('gives no document to a run that does not use the proxy', async () => {
    await bed.packetFilter.dropPorts([443], { butFrom: proxyAddress });
    const before = (await bed.documents.requests()).length;
    const { disclosed } = reportOf(await detect(null));
    expect(disclosed.map(({ over }) => over)).not.toContain('proxy');
    expect(await bed.documents.requests()).toHaveLength(before);
  });
});

describe('a network that lets only web traffic out', () => {
  it('is named before the mail ports time out, with settings that are claimed', async () => {
    await bed.packetFilter.dropPorts([443, ...mailPorts], { butFrom: proxyAddress });
    const run = await detect(proxy.url);

    expect(run.exitCode, run.stderr).toBe(1);
    expect(reportOf(run)).toMatchObject({
      outcome: 'claimed',
      incoming: { host: 'reading.published.example', source: 'autoconfig', proven: false },
      outgoing: { host: 'posting.published.example', source: 'autoconfig', proven: false },
      findings: [
        { id: 'only-web-traffic', party: 'this-network', actions: [{ kind: 'open-network-settings' }, {}, {}] },
      ],
    });
    expect(finishedMs(run)).toBeLessThan(limits.tcpMs);
  });

  it('is named where the web is reached directly too', async () => {
    await bed.packetFilter.dropPorts(mailPorts);
    const run = await detect(null);

    expect(reportOf(run)).toMatchObject({ outcome: 'claimed', findings: [{ id: 'only-web-traffic' }] });
    expect(finishedMs(run)).toBeLessThan(limits.tcpMs);
  });

  it('is named where name servers are silent as well', async () => {
    await bed.packetFilter.dropPorts([53, 443, ...mailPorts], { butFrom: proxyAddress });
    const run = await detect(proxy.url);

    const { outcome, findings } = reportOf(run);
    expect(outcome).toBe('claimed');
    expect(findings.map(({ id }) => id)).toEqual(['only-web-traffic']);
  });

  it('is named where name servers know only the names inside', async () => {
    const namespace = await createNetworkNamespace([documentAddress]);
    try {
      const authority = await createCertificateAuthority(namespace.folder);
      await startNameServer(namespace, { addresses: {} });
      const documents = { [`https://${documentHost}/mail/config-v1.1.xml`]: publishedDocument };
      await startDocumentServer(namespace, documentAddress, documents, authority);
      const { url } = await startWebProxy(namespace, { [documentHost]: documentAddress });
      const run = await mailwright({ namespace, authorityFile: authority.file, proxy: url }, args);

      expect(run.exitCode, run.stderr).toBe(1);
      const { outcome, incoming, findings } = reportOf(run);
      expect(outcome).toBe('claimed');
      expect(incoming).toMatchObject({ host: 'reading.published.example', source: 'autoconfig' });
      expect(findings.map(({ id }) => id)).toEqual(['only-web-traffic']);
    } finally {
      await namespace.remove();
    }
  });
});

describe('a proxy that cannot be used', () => {
  it('is named where nothing listens, and the servers are found without documents', async () => {
    await bed.packetFilter.dropPorts([]);
    const surroundings = { namespace: bed.namespace, authorityFile: bed.authority.file };
    const run = await mailwright({ ...surroundings, proxy: `http://jane:hunter2@${proxyAddress}:3129` }, [
      'detect',
      'jane@guessed.example',
      '--json',
    ]);

    expect(run.exitCode, run.stderr).toBe(0);
    expect(reportOf(run).findings).toMatchObject([
      { id: 'proxy-in-the-way', party: 'this-network', severity: 'warning', seen: 'refused' },
    ]);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/hunter2/);
  });

  it('ends the run as wrong use where its variable is unreadable, and the value is not shown', async () => {
    const run = await mailwright({ namespace: bed.namespace, proxy: 'http://jane:hunter2@:nowhere' }, args);

    expect(run.exitCode).toBe(2);
    expect(run.stderr).toBe('HTTPS_PROXY does not name a proxy; write it as http://HOST:PORT.\n');
  });
});
