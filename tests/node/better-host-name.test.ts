import { expect, it } from 'vitest';
import { serversToAskAbout } from '../../electron/core/discovery/servers-to-ask-about';
import type { DiscoveryRequest } from '../../electron/engine/discovery-request';
import { runDiscovery } from '../../electron/engine/run';
import type { MailServerDescription } from '../../electron/node/scripted-server/server-description';
import { request } from '../engine/discover-scripted';
import { startScriptedWorld } from '../fakes/scripted-world';

const address = '203.0.113.7';
const name = 'server7.hoster.example';
const url = 'https://autoconfig.fir.example/mail/config-v1.1.xml';

const document = `<clientConfig version="1.1"><emailProvider id="fir.example"><domain>fir.example</domain>
  <incomingServer type="imap"><hostname>mail.fir.example</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer>
  <outgoingServer type="smtp"><hostname>mail.fir.example</hostname><port>587</port><socketType>STARTTLS</socketType><username>%EMAILLOCALPART%</username></outgoingServer>
</emailProvider></clientConfig>`;

/** A machine of a hoster, whose certificate has its own name alone. */
const machine: Omit<MailServerDescription, 'protocol' | 'security'> = { host: name, certificate: { names: [name] } };

async function search(
  addresses: Readonly<Record<string, string>>,
  typedServers: DiscoveryRequest['typedServers'] = [],
) {
  const world = await startScriptedWorld({
    addresses: { 'autoconfig.fir.example': '203.0.113.80', 'mail.fir.example': address, ...addresses },
    mx: { 'fir.example': 'mx.filter.example' },
    documents: { [url]: document },
    servers: {
      [`${address}:993`]: { ...machine, protocol: 'imap', security: 'tls' },
      [`${address}:587`]: { ...machine, protocol: 'smtp', security: 'starttls' },
    },
  });
  try {
    return await runDiscovery({ ...request, typedServers }, world.ports, () => undefined, new AbortController().signal);
  } finally {
    await world.close();
  }
}

it('uses the name of the certificate that leads to the same machine, after the person has agreed to it', async () => {
  const report = await search({ [name]: address });
  const { incoming, outgoing } = report;
  expect(report.outcome).toBe('found');
  expect(incoming).toMatchObject({ host: name, port: 993, basis: 'certificate', saidLogins: ['jane'] });
  expect(outgoing).toMatchObject({ host: name, port: 587, basis: 'certificate' });
  expect(report.conflicts).toEqual([]);
  expect(report.findings).toMatchObject([
    {
      id: 'better-host-name',
      cause: 'certificate-name-mismatch',
      party: 'provider',
      actions: [{ kind: 'use-host', direction: 'incoming', host: name }, { kind: 'copy-for-provider' }],
    },
  ]);
  const asked = serversToAskAbout({ domain: 'fir.example', incoming, outgoing });
  expect(asked).toMatchObject([{ direction: 'incoming' }, { direction: 'outgoing' }]);
});

it.each([
  ['leads elsewhere', { [name]: '203.0.113.99' }],
  ['does not exist', {}],
])('leaves the published name alone where that of the certificate %s', async (_, addresses) => {
  const report = await search(addresses);
  expect(report).toMatchObject({ outcome: 'claimed', incoming: { host: 'mail.fir.example', proven: false } });
  const said = report.findings.map(({ cause, actions }) => [cause, actions[0]?.kind]);
  expect(new Set(said.map((each) => each.join(' ')))).toEqual(new Set(['certificate-name-mismatch copy-for-provider']));
});

const typed = [
  { protocol: 'imap', host: 'mail.fir.example', port: 993, security: 'tls' },
  { protocol: 'smtp', host: 'mail.fir.example', port: 587, security: 'starttls' },
] as const;

it('proposes the name of the certificate for typed servers, on their ports alone', async () => {
  const report = await search({ [name]: address }, typed);
  const { incoming, outgoing } = report;
  expect(incoming).toMatchObject({ host: name, port: 993, basis: 'certificate' });
  expect(outgoing).toMatchObject({ host: name, port: 587, basis: 'certificate' });
  expect(report.alternatives.map(({ host, port }) => `${host}:${port}`).sort()).toEqual([`${name}:587`, `${name}:993`]);
  expect(report.findings).toMatchObject([
    { id: 'better-host-name', party: 'you', actions: [{ kind: 'use-host', direction: 'incoming', host: name }, {}] },
  ]);
  expect(serversToAskAbout({ domain: 'fir.example', incoming, outgoing })).toHaveLength(2);
});

it('leaves a typed name alone where that of the certificate leads elsewhere', async () => {
  const report = await search({ [name]: '203.0.113.99' }, typed);
  expect(report).toMatchObject({ outcome: 'claimed', incoming: { host: 'mail.fir.example', proven: false } });
});
