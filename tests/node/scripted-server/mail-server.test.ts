import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Protocol } from '../../../electron/contract/candidate';
import type { Failure } from '../../../electron/contract/failure';
import {
  type CertificateMaker,
  createCertificateMaker,
} from '../../../electron/node/scripted-server/certificate-maker';
import type { LoopbackListener } from '../../../electron/node/scripted-server/loopback-listener';
import { startMailServer } from '../../../electron/node/scripted-server/mail-server';
import type {
  Act,
  MailServerDescription,
  SignInDescription,
} from '../../../electron/node/scripted-server/server-description';
import { createSystemClock } from '../../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../../electron/node/trusted-authorities';
import { createFastClock } from '../../fakes/fast-clock';
import { account } from '../../fakes/mail-account';
import { startRecordedServer } from '../../fakes/recorded-server';
import { createRecordingWatch } from '../../fakes/recording-watch';
import { authoritiesOf, signInBy, type Way } from '../../fakes/sign-in-ways';

const signIn: SignInDescription = { logins: [account.login], password: account.password };
const securities = ['tls', 'starttls'] as const;
/** The methods that really sign in; the dialogs of SMTP and IMAP only greet. */
const ways: readonly (readonly [Way, Protocol])[] = [
  ['nodemailer', 'smtp'],
  ['imapflow', 'imap'],
  ['our dialog', 'pop3'],
];
const cases = ways.flatMap(([way, protocol]) => securities.map((security) => [way, protocol, security] as const));

let certificates: CertificateMaker;
let authorities: TrustedAuthorities;
const servers: LoopbackListener[] = [];

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
  authorities = authoritiesOf(certificates.authority);
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

type Changes = Partial<MailServerDescription> & Pick<MailServerDescription, 'protocol' | 'security'>;

async function start(changes: Changes, heard: string[] = []): Promise<number> {
  const description = { host: 'mail.example', certificate: { names: ['mail.example'] }, signIn, ...changes };
  const server = await startMailServer(description, certificates, { line: (line) => heard.push(line) });
  servers.push(server);
  return server.port;
}

function order(way: Way, protocol: Protocol, security: 'tls' | 'starttls', port: number) {
  return { way, protocol, security, port, authorities, clock: createSystemClock() };
}

/** The result of our SMTP dialog with a server. */
async function greet(changes: Omit<Changes, 'protocol'>, clock = createSystemClock()): Promise<Failure | 'fine'> {
  const port = await start({ protocol: 'smtp', ...changes });
  const security = changes.security === 'tls' ? 'tls' : 'starttls';
  const greeted = await signInBy({ ...order('our dialog', 'smtp', security, port), clock });
  return greeted.ok ? 'fine' : greeted.failure;
}

describe('startMailServer', () => {
  it.each(cases)('lets %s sign in by %s over %s', async (way, protocol, security) => {
    const port = await start({ protocol, security });

    const signedIn = await signInBy(order(way, protocol, security, port));

    expect(signedIn).toEqual({ ok: true, value: expect.objectContaining({ mechanism: 'PLAIN' }) });
  });

  it.each(cases)('refuses another password from %s by %s over %s', async (way, protocol, security) => {
    const port = await start({ protocol, security, signIn: { ...signIn, password: null } });

    const signedIn = await signInBy(order(way, protocol, security, port));

    expect(signedIn).toMatchObject({ ok: false, failure: { code: 'unexpected-reply', stage: 'login' } });
  });

  it.each([
    ['nodemailer', 'smtp', 'LOGIN', ['AUTH LOGIN']],
    ['imapflow', 'imap', 'LOGIN', ['IMAP4rev1']],
    ['our dialog', 'pop3', 'USER', ['USER']],
  ] as const)(
    'lets %s sign in by %s with %s where no PLAIN is offered',
    async (way, protocol, mechanism, capabilities) => {
      const port = await start({ protocol, security: 'tls', states: { secure: { capabilities } } });

      const signedIn = await signInBy(order(way, protocol, 'tls', port));

      expect(signedIn).toEqual({ ok: true, value: { mechanism } });
    },
  );

  it('refuses with the scripted words', async () => {
    const refusal = '534 5.7.9 Application-specific password required';
    const port = await start({ protocol: 'smtp', security: 'tls', signIn: { ...signIn, password: null, refusal } });

    const signedIn = await signInBy(order('nodemailer', 'smtp', 'tls', port));

    expect(signedIn).toMatchObject({ ok: false, failure: { reply: refusal } });
  });

  it('hears the password only over TLS', async () => {
    const heard: string[] = [];
    const description = { host: 'mail.example', protocol: 'pop3', security: 'starttls' } as const;
    const server = await startMailServer(
      { ...description, signIn, certificate: { names: ['mail.example'] } },
      certificates,
      { line: (line, isSecure) => heard.push(`${isSecure ? 'tls' : 'clear'} ${line.split(' ')[0]}`) },
    );
    servers.push(server);

    await signInBy(order('our dialog', 'pop3', 'starttls', server.port));

    expect(heard.slice(0, 4)).toEqual(['clear CAPA', 'clear STLS', 'tls CAPA', 'tls AUTH']);
  });

  it('gives its listener the bytes of each connection as they came, before TLS and over it, and the name of SNI', async () => {
    const server = await startRecordedServer({ protocol: 'pop3', security: 'starttls', signIn }, certificates);
    servers.push(server);

    for (const _client of [1, 2]) await signInBy(order('our dialog', 'pop3', 'starttls', server.port));

    await expect.poll(() => server.openNow()).toBe(0);
    const response = Buffer.from(`\0${account.login}\0${account.password}`).toString('base64');
    const told = {
      clear: 'CAPA\r\nSTLS\r\n',
      overTls: `CAPA\r\nAUTH PLAIN\r\n${response}\r\nQUIT\r\n`,
      serverName: 'mail.example',
      isOpen: false,
    };
    expect(server.connections).toEqual([told, told]);
  });

  it('keeps listening where it has fallen silent', async () => {
    const greeting: readonly Act[] = [{ kind: 'fall-silent' }];
    const server = await startRecordedServer({ protocol: 'smtp', security: 'starttls', greeting }, certificates);
    servers.push(server);
    const { connect } = await import('node:net');
    const socket = connect(server.port, '127.0.0.1');
    socket.write('\x16\x03\x01 no line');

    await expect.poll(() => server.clear()).toBe('\x16\x03\x01 no line');
    socket.destroy();
  });

  it('accepts a message', async () => {
    const heard: string[] = [];
    const port = await start({ protocol: 'smtp', security: 'tls' }, heard);
    const { createTransport } = await import('nodemailer');
    const { login: user, password: pass } = account;
    const tls = { ca: certificates.authority, servername: 'mail.example' };
    const transport = createTransport({ host: '127.0.0.1', port, secure: true, tls, auth: { user, pass } });

    const sent = await transport.sendMail({ from: user, to: user, subject: 'A test', text: 'one\n.\nthree' });

    expect(sent.response).toBe('250 2.0.0 Message taken');
    expect(heard).toContain('Subject: A test');
  });

  it.each([
    ['is valid', {}, 'fine'],
    ['has expired', { fromDay: -30, toDay: -1 }, 'certificate-expired'],
    ['is not valid yet', { fromDay: 1 }, 'certificate-not-yet-valid'],
    ['is for another name', { names: ['other.example'] }, 'certificate-name-mismatch'],
    ['comes from an unknown authority', { issuer: 'stranger' }, 'certificate-untrusted'],
    ['vouches for itself', { issuer: 'itself' }, 'certificate-untrusted'],
  ] as const)('shows a certificate that %s', async (_what, changes, code) => {
    const greeted = await greet({ security: 'tls', certificate: { names: ['mail.example'], ...changes } });

    expect(greeted === 'fine' ? greeted : greeted.code).toBe(code);
  });

  const injected: readonly Act[] = [
    { kind: 'say', text: '220 go ahead' },
    { kind: 'bytes', bytes: '250 AUTH LOGIN\r\n' },
  ];
  it.each([
    [
      'injects bytes before TLS',
      { states: { clear: { replies: { STARTTLS: [...injected, { kind: 'start-tls' }] } } } },
      'injected-bytes',
    ],
    ['only pretends to start TLS', { states: { clear: { replies: { STARTTLS: '220 go ahead' } } } }, 'injected-bytes'],
    ['hides what it offers', { states: { clear: { capabilities: ['8BITMIME'] } } }, 'starttls-not-offered'],
    ['does not know STARTTLS', { states: { clear: { hidden: ['STARTTLS'] } } }, 'unexpected-reply'],
    ['greets without end', { greeting: [{ kind: 'endless', bytes: 'x'.repeat(1_000) }] }, 'reply-too-long'],
    ['closes at once', { greeting: [{ kind: 'close' }] }, 'closed'],
    ['resets at once', { greeting: [{ kind: 'reset' }] }, 'closed'],
    ['greets drop by drop', { greeting: [{ kind: 'drip', bytes: '220 ready\r\n', everyMs: 5 }] }, 'fine'],
  ] as const)('%s', async (_what, changes, code) => {
    const greeted = await greet({ security: 'starttls', ...changes });

    expect(greeted === 'fine' ? greeted : greeted.code).toBe(code);
  });

  it.each([
    ['speaks only old TLS', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }, 'tls-failed'],
    ['has no cipher in common', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' }, 'tls-failed'],
    ['wants a certificate of the client', { wantsClientCertificate: true }, 'tls-failed'],
  ] as const)('%s', async (_what, tls, code) => {
    expect(await greet({ security: 'tls', tls })).toMatchObject({ code });
  });

  it('never speaks where it is scripted so', async () => {
    expect(await greet({ security: 'starttls', greeting: [] }, createFastClock(200))).toMatchObject({
      code: 'timed-out',
      stage: 'greeting',
    });
  });

  it('passes on a password sent in the clear, so that a test can see it', async () => {
    const heard: string[] = [];
    const port = await start({ protocol: 'pop3', security: 'none', takesClearPasswords: true }, heard);
    const { connect } = await import('node:net');
    const socket = connect(port, '127.0.0.1').end(`USER ${account.login}\r\nPASS ${account.password}\r\nQUIT\r\n`);
    const said = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.once('end', () => resolve(text));
    });

    expect(said).toContain('+OK Signed in');
    expect(heard).toContain(`PASS ${account.password}`);
  });

  it('waits before it answers, where a delay is given', async () => {
    const port = await start({ protocol: 'pop3', security: 'starttls', delayMs: 30 });
    const watch = createRecordingWatch();
    const startedMs = performance.now();

    const signedIn = await signInBy({ ...order('our dialog', 'pop3', 'starttls', port), watch });

    expect(signedIn.ok).toBe(true);
    expect(performance.now() - startedMs).toBeGreaterThan(150);
  });

  it('ends every connection when it is closed', async () => {
    const description = { host: 'mail.example', protocol: 'smtp', security: 'none' } as const;
    const server = await startMailServer({ ...description, certificate: { names: ['mail.example'] } }, certificates);
    const { connect } = await import('node:net');
    const socket = connect(server.port, '127.0.0.1');
    const ended = new Promise((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('data', resolve));

    await server.close();

    await expect(ended).resolves.toBeDefined();
  });
});
