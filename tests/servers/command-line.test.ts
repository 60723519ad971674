import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedLogin } from './dovecot';
import { expectNoPassword } from './expect-no-password';
import { type MailBed, openMailBed } from './mail-bed';
import { eventsOf, type MailwrightRun, mailwright, reportOf } from './mailwright-command';
import { hostilePassword, ordinaryPassword, samplePlan } from './sample-plan';

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed(samplePlan);
});
afterAll(() => bed?.close());

function run(args: readonly string[], password?: string): Promise<MailwrightRun> {
  const given = password === undefined ? {} : { password };
  return mailwright({ namespace: bed.namespace, authorityFile: bed.authority.file, ...given }, args);
}

function accepted(service: RecordedLogin['service'], user: string): RecordedLogin {
  return { service, user, mechanism: 'PLAIN', overTls: true, accepted: true };
}

/** The sign-ins since the count, by service. Dovecot logs them a moment after its answer. */
async function loginsSince(count: number): Promise<readonly RecordedLogin[]> {
  const logins = (await bed.dovecot.logins()).slice(count);
  return logins.sort((one, other) => one.service.localeCompare(other.service));
}

/** All sign-ins since the count, without those of a final run: once its lines are logged, all earlier ones are. */
async function allLoginsSince(count: number): Promise<readonly RecordedLogin[]> {
  const last = 'ordinary@guessed.example';
  await run(['check', last, '--json'], ordinaryPassword);
  await expect.poll(() => loginsSince(count)).toContainEqual(accepted('smtp', last));
  return (await loginsSince(count)).filter(({ user }) => user !== last);
}

describe('check', () => {
  it.each([
    ['published.example', 'autoconfig', /^reading\.published\.example$/, /^posting\.published\.example$/],
    ['records.example', 'srv', /^reading\.records\.example$/, /^posting\.records\.example$/],
    ['guessed.example', 'guess', /^(?:imap|mx)\.guessed\.example$/, /^(?:smtp|mx)\.guessed\.example$/],
  ] as const)('signs in on both servers of %s, found by %s', async (domain, source, ...hosts) => {
    const address = `jane@${domain}`;
    const before = (await bed.dovecot.logins()).length;
    const ended = await run(['check', address, '--json', '--verbose'], hostilePassword);

    expect(ended.exitCode, ended.stderr).toBe(0);
    const report = reportOf(ended);
    const [incomingHost, outgoingHost] = hosts.map((host) => expect.stringMatching(host));
    expect(report).toMatchObject({
      input: { text: address, kind: 'address' },
      address,
      outcome: 'found',
      incoming: { protocol: 'imap', host: incomingHost, port: 993, security: 'tls', login: address, source },
      outgoing: { protocol: 'smtp', host: outgoingHost, port: 587, security: 'starttls', login: address, source },
      signIn: { incoming: { ok: true, login: address }, outgoing: { ok: true, login: address } },
    });
    for (const server of [report.incoming, report.outgoing]) {
      expect(server).toMatchObject({
        proven: true,
        state: 'works',
        failure: null,
        heard: { certificate: { trusted: 'given' } },
      });
    }
    await expect.poll(() => loginsSince(before)).toEqual([accepted('imap', address), accepted('smtp', address)]);
    const signedIn = /submission\/smtpd\[\d+\]: disconnect .* starttls=1 auth=1 /;
    await expect.poll(() => bed.postfix.log()).toMatch(signedIn);
    expect(eventsOf(ended).some(({ kind }) => kind === 'line')).toBe(true);
    expectNoPassword(ended.stdout + ended.stderr, address, hostilePassword);
  });

  it('signs in to a mailbox by the command LOGIN, which is quicker, where the password has nothing to escape', async () => {
    const address = 'ordinary@guessed.example';
    const before = (await bed.dovecot.logins()).length;
    const ended = await run(['check', address, '--json', '--verbose'], ordinaryPassword);

    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(reportOf(ended).signIn).toMatchObject({
      incoming: { ok: true, method: 'LOGIN' },
      outgoing: { ok: true, method: 'PLAIN' },
    });
    await expect.poll(() => loginsSince(before)).toEqual([accepted('imap', address), accepted('smtp', address)]);
    expectNoPassword(ended.stdout + ended.stderr, address, ordinaryPassword);
  });

  it('signs in by POP3 where the domain has no IMAP', async () => {
    const address = 'jane@pop-only.example';
    const before = (await bed.dovecot.logins()).length;
    const ended = await run(['check', address, '--json'], hostilePassword);

    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(reportOf(ended)).toMatchObject({
      outcome: 'found',
      incoming: { protocol: 'pop3', host: 'pop.pop-only.example', port: 995, security: 'tls', proven: true },
      outgoing: { host: 'smtp.pop-only.example', port: 587, security: 'starttls', proven: true },
      signIn: { incoming: { ok: true }, outgoing: { ok: true } },
    });
    await expect.poll(() => loginsSince(before)).toEqual([accepted('pop3', address), accepted('smtp', address)]);
  });

  it('signs in with a login name of its own, and trusts an authority named by --ca', async () => {
    const login = 'customer 4711';
    const before = (await bed.dovecot.logins()).length;
    const args = ['check', 'jane@published.example', '--login', login, '--ca', bed.authority.file, '--json'];
    const ended = await mailwright({ namespace: bed.namespace, password: hostilePassword }, args);

    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(reportOf(ended).signIn).toMatchObject({ incoming: { ok: true, login }, outgoing: { ok: true, login } });
    await expect.poll(() => loginsSince(before)).toEqual([accepted('imap', login), accepted('smtp', login)]);
  });

  it('signs in to an internationalised domain, by its ASCII name', async () => {
    const login = 'jane@xn--bcher-kva.example';
    const before = (await bed.dovecot.logins()).length;
    const ended = await run(['check', 'jane@bücher.example', '--json'], hostilePassword);

    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(reportOf(ended)).toMatchObject({
      address: login,
      incoming: { host: 'imap.xn--bcher-kva.example', port: 993 },
      outgoing: { host: 'smtp.xn--bcher-kva.example', port: 587 },
    });
    await expect.poll(() => loginsSince(before)).toEqual([accepted('imap', login), accepted('smtp', login)]);
  });

  it('has one sign-in refused where the source says the login name, and says that the user must correct the password', async () => {
    const password = 'not the password 4711';
    const before = (await bed.dovecot.logins()).length;
    const ended = await run(['check', 'jane@published.example', '--json', '--verbose'], password);

    expect(ended.exitCode, ended.stderr).toBe(1);
    const { outcome, signIn } = reportOf(ended);
    expect(outcome).toBe('found');
    const verdict = { cause: 'wrong-password', party: 'you' };
    expect(signIn).toMatchObject({ incoming: { ok: false, verdict }, outgoing: null });
    expect(signIn?.incoming).toMatchObject({ verdict: { actions: [{ kind: 'edit-password' }, {}] } });
    const sending = eventsOf(ended).filter(
      (event) => event.kind === 'step-ended' && event.step.startsWith('sign-in:smtp'),
    );
    expect(sending).toMatchObject([{ state: 'skipped' }]);
    await expect.poll(async () => (await allLoginsSince(before)).length).toBe(1);
    expect(await allLoginsSince(before)).toMatchObject([{ overTls: true, accepted: false }]);
    expectNoPassword(ended.stdout + ended.stderr, 'jane@published.example', password);
  });

  it('has two sign-ins refused where the servers were guessed, and says in words that sending was not tried', async () => {
    const before = (await bed.dovecot.logins()).length;
    const ended = await run(['check', 'jane@guessed.example'], 'not the password 4711');

    expect(ended.exitCode, ended.stderr).toBe(1);
    expect(ended.stdout).toContain('Sending was not tried, so that no attempt is wasted.');
    await expect.poll(async () => (await allLoginsSince(before)).length).toBe(2);
  });

  it('sends no password to a server whose certificate no known authority has signed', async () => {
    const before = (await bed.dovecot.logins()).length;
    const ended = await mailwright({ namespace: bed.namespace, password: hostilePassword }, [
      ...['check', 'jane@guessed.example', '--json'],
    ]);
    expect(ended.exitCode, ended.stderr).toBe(1);
    const untrusted = { cause: 'certificate-untrusted', party: 'provider' };
    expect(reportOf(ended)).toMatchObject({ outcome: 'claimed', findings: [untrusted, untrusted] });
    expect(await allLoginsSince(before)).toEqual([]);
  });

  it('ends as wrong use without a password', async () => {
    const ended = await run(['check', 'jane@published.example']);
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain('MAILWRIGHT_PASSWORD');
  });
});

describe('detect', () => {
  it('discloses the domain to the provider, and the address to nobody', async () => {
    const ended = await run(['detect', 'jane@published.example', '--json']);
    expect(ended.exitCode, ended.stderr).toBe(0);
    const requests = await bed.documents.requests();
    expect(requests).toContain('GET https://autoconfig.published.example/mail/config-v1.1.xml');
    expect(requests.join('\n')).not.toContain('jane');
    expect(reportOf(ended).disclosed).toContainEqual({
      to: 'autoconfig.published.example',
      what: 'domain',
      over: 'https',
    });
    expect(reportOf(ended)).not.toHaveProperty('signIn');
  });

  it('prefers implicit TLS where that is asked for', async () => {
    const ended = await run(['detect', 'published.example', '--prefer', 'implicit-tls', '--json']);
    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(reportOf(ended)).toMatchObject({
      address: null,
      outgoing: { host: 'posting.published.example', port: 465, security: 'tls', login: null },
    });
  });
});

describe('probe', () => {
  it('tries every mail port of a host, 25 for diagnosis only', async () => {
    const ended = await run(['probe', 'smtp.guessed.example', '--json']);
    expect(ended.exitCode, ended.stderr).toBe(0);
    const ports = reportOf(ended).alternatives.map(({ port, state, proven }) => [port, state, proven]);
    expect(ports.sort(([one = 0], [other = 0]) => Number(one) - Number(other))).toEqual([
      [25, 'found', false],
      [110, 'refused', false],
      [143, 'works', true],
      [465, 'works', true],
      [587, 'works', true],
      [993, 'works', true],
      [995, 'refused', false],
      [2525, 'works', true],
    ]);
  });
});
