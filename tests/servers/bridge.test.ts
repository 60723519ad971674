import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCertificateAuthority } from './certificate-authority';
import { type Dovecot, startDovecot } from './dovecot';
import { mailwright, reportOf } from './mailwright-command';
import { startNameServer } from './name-server';
import { createNetworkNamespace, type NetworkNamespace } from './network-namespace';
import { startPostfix } from './postfix';

const password = 'of-the-bridge-4711';
/** Of the provider, and of a domain whose mail goes to it. */
const people = ['jane@proton.me', 'jane@fir.example'] as const;
const typed = ['--incoming', 'imap:127.0.0.1:1143:starttls', '--outgoing', '127.0.0.1:1025:starttls'];

/** A computer with the servers of a bridge program on it, as Proton Mail has one. */
let withBridge: NetworkNamespace;
/** The same computer while the bridge program does not run. */
let without: NetworkNamespace;
let dovecot: Dovecot;
let certificateFile: string;
let sha256: string;

beforeAll(async () => {
  [withBridge, without] = await Promise.all([openComputer(), openComputer()]);
  const authority = await createCertificateAuthority(withBridge.folder);
  const certificate = await authority.issue(['bridge'], { issuer: 'itself', addresses: ['127.0.0.1'] });
  certificateFile = certificate.certificate;
  const { raw } = new X509Certificate(await readFile(certificateFile));
  sha256 = createHash('sha256').update(raw).digest('hex');
  const accounts = people.map((login) => ({ login, password }));
  const at = { address: '127.0.0.1', certificate };
  dovecot = await startDovecot(withBridge, [{ ...at, ports: [1143] }], accounts);
  const delivery = { mailFolder: dovecot.mailFolder, fates: {} };
  await startPostfix(withBridge, [{ ...at, ports: [1025] }], dovecot.authSocket, delivery);
});
afterAll(async () => {
  await withBridge?.remove();
  await without?.remove();
});

async function openComputer(): Promise<NetworkNamespace> {
  const namespace = await createNetworkNamespace(['192.31.196.3']);
  const exchanger = 'mail.protonmail.ch';
  await startNameServer(namespace, {
    addresses: { [exchanger]: ['192.31.196.3'] },
    mx: { 'proton.me': exchanger, 'fir.example': exchanger },
  });
  return namespace;
}

async function check(namespace: NetworkNamespace, address: string, args: readonly string[] = []) {
  const run = await mailwright({ namespace, password }, ['check', address, '--no-ispdb', '--json', ...args]);
  return { exitCode: run.exitCode, report: reportOf(run) };
}

describe('a bridge program on this computer', () => {
  it.each(people)('is found for %s, and shows a certificate that only the person can accept', async (address) => {
    const { exitCode, report } = await check(withBridge, address);

    expect(exitCode).toBe(1);
    expect(report.findings.map(({ id, party, actions }) => [id, party, actions[0]?.kind])).toEqual(
      Array(2).fill(['certificate-untrusted', 'you', 'show-certificate']),
    );
    expect(report.findings[0]?.seen).toContain(sha256);
    expect(report).not.toHaveProperty('signIn');
    expect(await dovecot.logins()).toEqual([]);
  });

  it('is followed by the command that accepts its certificate', async () => {
    const run = await mailwright({ namespace: withBridge }, ['detect', people[0], '--no-ispdb']);

    expect(run.stdout).toContain(`mailwright detect ${people[0]} --no-ispdb --accept-certificate ${sha256}\n`);
  });

  it.each([
    ['found', people[0], []],
    ['found for a domain of one’s own', people[1], []],
    ['typed', people[0], typed],
  ])('takes the password where it is %s and its certificate is accepted', async (_, address, args) => {
    const { exitCode, report } = await check(withBridge, address, ['--accept-certificate', sha256, ...args]);

    expect(exitCode).toBe(0);
    expect(report).toMatchObject({
      outcome: 'found',
      incoming: { host: '127.0.0.1', port: 1143, proven: true },
      outgoing: { host: '127.0.0.1', port: 1025, proven: true },
      findings: [],
      signIn: { incoming: { ok: true, login: address }, outgoing: { ok: true, login: address } },
    });
  });

  it('takes the password where the certificate that it saved is trusted', async () => {
    const { exitCode } = await check(withBridge, people[0], ['--ca', certificateFile]);

    expect(exitCode).toBe(0);
  });

  it('gets no password where another certificate was accepted', async () => {
    const before = await dovecot.logins();
    const { exitCode } = await check(withBridge, people[0], ['--accept-certificate', '0'.repeat(64)]);

    expect(exitCode).toBe(1);
    expect(await dovecot.logins()).toEqual(before);
  });

  it.each(people)('is asked for where it does not run, for %s', async (address) => {
    const { exitCode, report } = await check(without, address);

    expect(exitCode).toBe(1);
    expect(report.findings).toMatchObject([{ id: 'bridge-needed', party: 'this-computer' }]);
  });

  it('is said to be off where its ports were typed', async () => {
    const { report } = await check(without, people[0], typed);

    expect(report.findings.map(({ id, party }) => [id, party])).toEqual(
      Array(2).fill(['connection-refused', 'this-computer']),
    );
  });
});
