import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Protocol } from '../../electron/contract/candidate';
import type { Failure } from '../../electron/contract/failure';
import type { Result } from '../../electron/contract/result';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import type { LoopbackListener } from '../../electron/node/scripted-server/loopback-listener';
import { startMailServer } from '../../electron/node/scripted-server/mail-server';
import type { MailServerDescription } from '../../electron/node/scripted-server/server-description';
import { createSubmissionLogin } from '../../electron/node/submission-login';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import { passwordTraces } from '../fakes/password-traces';
import { createRecordingWatch } from '../fakes/recording-watch';
import { authoritiesOf, passwordCredentials, signInBy, type Way } from '../fakes/sign-in-ways';

type Changes = Partial<MailServerDescription> & Pick<MailServerDescription, 'protocol' | 'security'>;

const clock = createSystemClock();
const forever = new AbortController().signal;
const { login, secret: password } = passwordCredentials();
const wayOf = { smtp: 'nodemailer', imap: 'imapflow', pop3: 'our dialog' } as const satisfies Record<Protocol, Way>;

let certificates: CertificateMaker;
let authorities: TrustedAuthorities;
const servers: LoopbackListener[] = [];
const heard: string[] = [];

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
  authorities = authoritiesOf(certificates.authority);
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

async function start(changes: Changes): Promise<number> {
  heard.length = 0;
  const usual = { host: 'mail.example', certificate: { names: ['mail.example'] } };
  const server = await startMailServer({ ...usual, ...changes }, certificates, { line: (line) => heard.push(line) });
  servers.push(server);
  return server.port;
}

async function signedIn({ protocol, security, ...changes }: Changes): Promise<Result<unknown, Failure>> {
  const port = await start({ protocol, security, ...changes });
  const way = wayOf[protocol];
  return await signInBy({ way, protocol, port, clock, authorities, security: security === 'tls' ? 'tls' : 'starttls' });
}

/** Whether the server got the password in any form. */
function wasTold(): boolean {
  const bytes = Buffer.from(heard.join('\n'), 'utf8').toString('latin1');
  return passwordTraces(bytes, login, password.reveal()).length > 0;
}

describe('a reply that no command asked for', () => {
  it.each([
    ['smtp', 'tls', { EHLO: '250-mail.example\n250 AUTH PLAIN\n235 2.7.0 Welcome' }, 'login', '235 2.7.0 Welcome'],
    ['smtp', 'starttls', { EHLO: '250-mail.example\n250 AUTH PLAIN\n235 2.7.0 Welcome' }, 'login', '235 2.7.0 Welcome'],
    ['smtp', 'tls', { EHLO: '250-mail.example\n250 AUTH LOGIN\n334 VXNlcm5hbWU6' }, 'login', '334 VXNlcm5hbWU6'],
    ['imap', 'tls', { CAPABILITY: '* CAPABILITY IMAP4rev1\n{tag} OK\n2 OK Welcome' }, 'login', '2 OK Welcome'],
    ['imap', 'starttls', { CAPABILITY: '* CAPABILITY IMAP4rev1\n{tag} OK\n4 OK Welcome' }, 'login', '4 OK Welcome'],
    ['pop3', 'tls', { CAPA: '+OK\nUSER\n.\n+OK\n+OK Welcome' }, 'login', '+OK'],
    ['pop3', 'starttls', { CAPA: '+OK\nSASL PLAIN\n.\n+ \n+OK Welcome' }, 'login', '+ '],
  ] as const)('signs nobody in over %s by %s, and the password stays unsaid', async (...told) => {
    const [protocol, security, replies, stage, reply] = told;

    const outcome = await signedIn({ protocol, security, states: { secure: { replies } } });

    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unasked-reply', stage, reply } });
    expect(wasTold()).toBe(false);
  });

  it.each([
    ['smtp', '220 mail.example ready\n250-mail.example\n250 AUTH PLAIN', '250-mail.example'],
    ['pop3', '+OK ready\n+OK', '+OK'],
  ] as const)('behind the greeting is no list of abilities, over %s', async (protocol, greeting, reply) => {
    const outcome = await signedIn({ protocol, security: 'tls', greeting });

    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unasked-reply', stage: 'capabilities', reply } });
    expect(wasTold()).toBe(false);
  });

  it('is not one where only half of it came before the command', async () => {
    const EHLO = [{ kind: 'bytes', bytes: '250-mail.example\r\n250 AUTH PLAIN\r\n235 2.7' }] as const;

    const outcome = await signedIn({ protocol: 'smtp', security: 'tls', states: { secure: { replies: { EHLO } } } });

    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unasked-reply', stage: 'login', reply: '' } });
  });

  it('counts where it comes while the login name is still being settled', async () => {
    const EHLO = [
      { kind: 'say', text: '250-mail.example\n250 AUTH PLAIN' },
      { kind: 'wait', delayMs: 50 },
      { kind: 'say', text: '235 2.7.0 Welcome' },
    ] as const;
    const port = await start({ protocol: 'smtp', security: 'tls', states: { secure: { replies: { EHLO } } } });
    const target = {
      host: 'mail.example',
      port,
      security: 'tls',
      address: '127.0.0.1',
      acceptedCertificates: [],
    } as const;
    const watch = createRecordingWatch();
    const opened = await createSubmissionLogin({ clock, authorities, version: '0.1.0' }).open(target, watch, forever);
    if (!opened.ok) throw new Error(opened.failure.code);

    await expect.poll(() => watch.lines).toContain('S: 235 2.7.0 Welcome');
    const outcome = await opened.value.signIn(passwordCredentials(), watch, forever);
    await opened.value.leave();

    const failure = { code: 'unasked-reply', stage: 'login', reply: '235 2.7.0 Welcome' };
    expect(outcome).toMatchObject({ ok: false, failure });
    expect(wasTold()).toBe(false);
  });

  it.each([
    ['smtp', '235 2.7.0 Welcome\n535 5.7.8 No', '535 5.7.8 No'],
    ['pop3', '+OK Welcome\n-ERR No', '-ERR No'],
    ['imap', '2 OK Welcome\n2 NO Not you', '2 NO Not you'],
  ] as const)('takes back an acceptance that it comes with, over %s', async (protocol, welcome, reply) => {
    const signIn = { logins: [login], password: password.reveal(), welcome };

    const outcome = await signedIn({ protocol, security: 'tls', signIn });

    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unexpected-reply', stage: 'login', reply } });
  });

  it.each([
    ['smtp', '220 mail.example ready\n421 4.3.2 Too busy', 'capabilities', '421 4.3.2 Too busy'],
    ['pop3', '+OK ready\n-ERR [SYS/TEMP] Too busy', 'capabilities', '-ERR [SYS/TEMP] Too busy'],
  ] as const)('is the farewell of a server that refuses, over %s', async (protocol, greeting, stage, reply) => {
    const outcome = await signedIn({ protocol, security: 'tls', greeting });

    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unexpected-reply', stage, reply } });
  });
});

describe('an honest server that sends many lines', () => {
  const drip = (bytes: string) => [{ kind: 'drip', bytes, everyMs: 1 }] as const;

  it.each([
    ['smtp', { greeting: '220-mail.example\n220-is glad\n220 to see you' }],
    ['smtp', { greeting: drip('220-mail.example\r\n220 ready\r\n') }],
    ['smtp', { states: { secure: { replies: { EHLO: drip('250-mail.example\r\n250 AUTH PLAIN\r\n') } } } }],
    ['imap', { greeting: '* OK ready\n* OK [ALERT] Down on Sunday\n* CAPABILITY IMAP4rev1' }],
    [
      'imap',
      { states: { secure: { replies: { CAPABILITY: '* OK hm\n* CAPABILITY IMAP4rev1\n{tag} OK\n* OK [ALERT] Hm' } } } },
    ],
    [
      'imap',
      { signIn: { logins: [login], password: password.reveal(), welcome: '* CAPABILITY IMAP4rev1\n2 OK In\n* OK' } },
    ],
    ['pop3', { states: { secure: { replies: { CAPA: drip('+OK\r\nUSER\r\nSASL PLAIN\r\n.\r\n') } } } }],
  ] as const)('is signed in to over %s: %j', async (protocol, changes) => {
    expect(await signedIn({ protocol, security: 'tls', ...changes })).toMatchObject({ ok: true });
    expect(wasTold()).toBe(true);
  });
});
