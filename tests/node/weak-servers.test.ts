import { expect, it } from 'vitest';
import type { Verdict } from '../../electron/contract/verdict';
import { runDiscovery } from '../../electron/engine/run';
import type { CertificateDescription } from '../../electron/node/scripted-server/certificates';
import type { MailServerDescription } from '../../electron/node/scripted-server/server-description';
import { request } from '../engine/discover-scripted';
import { startScriptedWorld } from '../fakes/scripted-world';

const host = 'mail.fir.example';
const address = '203.0.113.7';

const document = `<clientConfig version="1.1"><emailProvider id="fir.example"><domain>fir.example</domain>
  <incomingServer type="imap"><hostname>${host}</hostname><port>993</port><socketType>SSL</socketType></incomingServer>
  <outgoingServer type="smtp"><hostname>${host}</hostname><port>587</port><socketType>STARTTLS</socketType></outgoingServer>
</emailProvider></clientConfig>`;

/** What differs from a server that is in order. */
interface Fault extends Partial<MailServerDescription> {
  readonly made?: Partial<CertificateDescription>;
}

/** What a search finds where both servers have a fault. */
async function findingsWith({ made = {}, ...fault }: Fault) {
  const server = { host, certificate: { names: [host], ...made }, ...fault };
  const world = await startScriptedWorld({
    addresses: { [host]: address, 'autoconfig.fir.example': '203.0.113.80' },
    mx: { 'fir.example': host },
    documents: { 'https://autoconfig.fir.example/mail/config-v1.1.xml': document },
    servers: {
      [`${address}:993`]: { ...server, protocol: 'imap', security: 'tls' },
      [`${address}:587`]: { ...server, protocol: 'smtp', security: 'starttls' },
    },
  });
  try {
    const { findings } = await runDiscovery(request, world.ports, () => undefined, new AbortController().signal);
    return findings.map(({ cause, party, severity, actions }: Verdict) => [cause, party, severity, actions[0]?.kind]);
  } finally {
    await world.close();
  }
}

it.each<readonly [string, Fault, Verdict['cause']]>([
  ['has an RSA key of 1024 bits', { made: { rsaBits: 1024 } }, 'tls-too-old'],
  ['has an authority with an RSA key of 1024 bits', { made: { issuer: 'weak-deputy' } }, 'tls-too-old'],
  ['leaves out the certificate of its issuer', { made: { issuer: 'unnamed-deputy' } }, 'certificate-untrusted'],
  ['has a certificate of an unknown authority', { made: { issuer: 'introduced-stranger' } }, 'certificate-untrusted'],
  ['made its certificate itself', { made: { issuer: 'itself' } }, 'certificate-untrusted'],
  ['has a certificate that has expired', { made: { fromDay: -90, toDay: -1 } }, 'certificate-expired'],
])('is the provider’s to mend: a server that %s', async (_, fault, cause) => {
  const findings = await findingsWith(fault);
  expect(findings).not.toEqual([]);
  for (const finding of findings) expect(finding).toEqual([cause, 'provider', 'error', 'copy-for-provider']);
});

it.each<readonly [string, Fault]>([
  ['has no forward secrecy', { tls: { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' }, made: { rsaBits: 2048 } }],
  ['has a certificate for ninety days, eleven of them left', { made: { fromDay: -79, toDay: 11 } }],
  ['has a certificate for six days, half a day of them left', { made: { fromDay: -5.5, toDay: 0.5 } }],
])('works, and the provider may want to know: a server that %s', async (_, fault) => {
  expect(await findingsWith(fault)).toEqual([
    [null, 'provider', expect.stringMatching(/warning|note/), 'copy-for-support'],
  ]);
});

it.each<readonly [string, Fault]>([
  ['nothing special', {}],
  ['TLS 1.2 alone', { tls: { maxVersion: 'TLSv1.2' } }],
  ['an RSA key of 2048 bits', { made: { rsaBits: 2048 } }],
  ['a certificate for six days, two of them left', { made: { fromDay: -4, toDay: 2 } }],
])('is in order: a server with %s', async (_, fault) => {
  expect(await findingsWith(fault)).toEqual([]);
});
