import { afterAll, beforeAll, expect, it } from 'vitest';
import { passwordSecret } from '../../electron/core/login-secret';
import { Secret } from '../../electron/core/secret';
import { runDiscovery, runSignIn } from '../../electron/engine/run';
import type { MailServerDescription } from '../../electron/node/scripted-server/server-description';
import { request } from '../engine/discover-scripted';
import { startScriptedWorld } from '../fakes/scripted-world';

const host = 'mail.fir.example';
const address = '203.0.113.7';

const server: Omit<MailServerDescription, 'protocol' | 'security'> = {
  host,
  certificate: { names: [host] },
  signIn: { logins: ['jane@fir.example'], password: null },
};

let world: Awaited<ReturnType<typeof startScriptedWorld>>;

beforeAll(async () => {
  world = await startScriptedWorld({
    addresses: { 'fir.example': '203.0.113.80', [host]: address },
    mx: { 'fir.example': host },
    servers: {
      [`${address}:993`]: { ...server, protocol: 'imap', security: 'tls' },
      [`${address}:587`]: { ...server, protocol: 'smtp', security: 'starttls' },
    },
  });
});

afterAll(() => world.close());

const { signal } = new AbortController();
const search = () => runDiscovery(request, world.ports, () => undefined, signal);

it('tells a ban from a server that is down: it has refused a sign-in from here before', async () => {
  const report = await search();
  expect(report.outcome).toBe('found');

  const signIn = async () => {
    const { incoming, outgoing } = report;
    const servers = { domain: 'fir.example', agreedServers: [], incoming, outgoing };
    const own = { outgoingLogin: null, outgoingSecret: null, acceptedBefore: null };
    const asked = { ...servers, ...own, login: 'jane@fir.example', secret: passwordSecret(new Secret('old one')) };
    return await runSignIn({ ...asked, report, verbose: false }, world.ports, () => undefined, signal);
  };
  expect((await signIn()).signIn).toMatchObject({ incoming: { verdict: { cause: 'wrong-password' } } });

  world.shut(address);
  expect((await signIn()).signIn).toMatchObject({
    incoming: { verdict: { cause: 'banned-after-failures', party: 'provider' } },
  });
  expect((await search()).findings).toMatchObject([
    { id: 'banned-after-refusals', cause: 'banned-after-failures', party: 'provider' },
  ]);
});

it('blames no ban where a server that nobody has signed in to goes away', async () => {
  const other = await startScriptedWorld({
    addresses: { 'fir.example': '203.0.113.80', [host]: address },
    mx: { 'fir.example': host },
    servers: {},
  });
  const report = await runDiscovery(request, other.ports, () => undefined, signal);
  await other.close();
  expect(report.findings.map(({ cause }) => cause)).not.toContain('banned-after-failures');
});
