import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import type { Credentials } from '../../electron/core/login-secret';
import { Secret } from '../../electron/core/secret';
import type { Clock, LoginTarget, MailboxLogin } from '../../electron/engine/ports';
import { createMailboxLogin } from '../../electron/node/mailbox-login';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import type { Reaction } from '../../electron/node/scripted-server/server-description';
import { createSystemClock } from '../../electron/node/system-clock';
import { createFastClock } from '../fakes/fast-clock';
import { account } from '../fakes/mail-account';
import { type RecordedServer, type ServerChanges, startRecordedServer } from '../fakes/recorded-server';
import { createRecordingWatch } from '../fakes/recording-watch';
import { authoritiesOf, passwordCredentials } from '../fakes/sign-in-ways';

let certificates: CertificateMaker;
let loginBy: (clock: Clock) => MailboxLogin;
let server: RecordedServer;
const watch = createRecordingWatch(passwordCredentials().secret);
const forever = new AbortController().signal;

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
  const authorities = authoritiesOf(certificates.authority);
  loginBy = (clock) => createMailboxLogin({ clock, authorities, version: '0.1.0' });
});

afterEach(() => server.close());

type Changes = Omit<ServerChanges, 'protocol' | 'security'>;

async function start(changes: Changes, security: 'tls' | 'starttls' = 'starttls'): Promise<void> {
  server = await startRecordedServer({ protocol: 'imap', security, ...changes }, certificates);
  watch.lines.length = 0;
}

async function signIn(changes: Changes, credentials: Credentials = passwordCredentials(), signal = forever) {
  await start(changes);
  return await outcomeOf('starttls', credentials, signal);
}

/** The outcome of a sign-in, once all its connections are closed. */
async function outcomeOf(
  security: 'tls' | 'starttls',
  credentials: Credentials = passwordCredentials(),
  signal = forever,
) {
  const target = targetAt(server.port, security);
  const { outcome, left } = await loginBy(createSystemClock()).signIn(target, credentials, watch, signal);
  await left;
  return outcome;
}

function targetAt(port: number, security: 'tls' | 'starttls'): LoginTarget {
  return { host: 'mail.example', port, security, address: '127.0.0.1', acceptedCertificates: [] };
}

/** A clock on which the time for a whole farewell is never up. */
function patientClock(): Clock {
  const ordinary = createSystemClock();
  return {
    ...ordinary,
    wait: (delayMs, signal) => ordinary.wait(delayMs === limits.logoutMs ? 3_600_000 : delayMs, signal),
  };
}

const offers = (...capabilities: readonly string[]) => ({ capabilities: ['IMAP4rev1', ...capabilities] });
/** A server that refuses every password in these words. */
const refuses = (refusal: string) => ({ signIn: { logins: [], password: null, refusal } });

describe('createMailboxLogin', () => {
  it('signs in with SASL PLAIN, names itself, logs out and closes', async () => {
    const outcome = await signIn({ states: { secure: offers('AUTH=PLAIN', 'ID') } });

    expect(outcome).toEqual({ ok: true, value: { mechanism: 'PLAIN' } });
    expect(server.overTls()).toMatch(/ID \("name" "Mailwright" "version" "0\.1\.0"\)/);
    expect(server.overTls()).toContain('LOGOUT');
    expect(server.connections.map(({ serverName }) => serverName)).toEqual(['mail.example']);
    await expect.poll(() => server.openNow()).toBe(0);
  });

  it('names itself only after it has signed in, because then the user no longer waits', async () => {
    await signIn({ states: { secure: offers('AUTH=PLAIN', 'ID', 'NAMESPACE') } });

    const commands = server.overTls().match(/(?<=^\w+ )[A-Z]+/gm);
    expect(commands).toEqual(['CAPABILITY', 'AUTHENTICATE', 'CAPABILITY', 'ID', 'NAMESPACE', 'LIST', 'LOGOUT']);
  });

  it('gives the outcome when the password is accepted, and closes the connection of a server that then falls silent', async () => {
    await start({ states: { 'signed-in': { replies: { NAMESPACE: [] } } } });
    const clock = createFastClock();

    const { outcome, left } = await loginBy(clock).signIn(
      targetAt(server.port, 'starttls'),
      passwordCredentials(),
      watch,
      forever,
    );

    expect(outcome).toEqual({ ok: true, value: { mechanism: 'PLAIN' } });
    await left;
    await expect.poll(() => server.openNow()).toBe(0);
  });

  it.each([[{ kind: 'reset' }], [{ kind: 'close' }], []] as const)(
    'has signed in, and soon leaves, where the server answers LOGOUT by %o',
    async (...reaction) => {
      await start({ states: { 'signed-in': { replies: { LOGOUT: reaction } } } });

      const { outcome, left } = await loginBy(patientClock()).signIn(
        targetAt(server.port, 'starttls'),
        passwordCredentials(),
        watch,
        forever,
      );
      await left;

      expect(outcome).toMatchObject({ ok: true });
      await expect.poll(() => server.openNow()).toBe(0);
    },
  );

  it('gives the words of Exchange for a mailbox whose password it accepts and that it cannot open', async () => {
    const refusal = 'BAD User is authenticated but not connected.';
    const outcome = await signIn({
      greeting: '* OK The Microsoft Exchange IMAP4 service is ready.',
      states: { 'signed-in': { replies: { NAMESPACE: `{tag} ${refusal}` } } },
    });

    const reply = expect.stringContaining(refusal);
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'login', reply } });
  });

  it('signs in by the LOGIN command where no mechanism is listed', async () => {
    const outcome = await signIn({ states: { secure: offers() } });

    expect(outcome).toEqual({ ok: true, value: { mechanism: 'LOGIN' } });
  });

  it.each([
    ['LOGIN', 'AUTH=PLAIN AUTH=LOGIN SASL-IR', 'correct horse~battery!staple'],
    ['PLAIN', 'LOGINDISABLED AUTH=PLAIN', 'correct horse~battery!staple'],
    ['PLAIN', 'AUTH=PLAIN', 'a quote" in it'],
    ['PLAIN', 'AUTH=PLAIN', 'a backslash\\ in it'],
    ['PLAIN', 'AUTH=PLAIN', 'an ö in it'],
  ])('takes %s, where the server lists %s and the password has such letters', async (mechanism, list, password) => {
    const credentials = { ...passwordCredentials(), secret: new Secret(password) };

    const outcome = await signIn({ states: { secure: offers(...list.split(' ')) } }, credentials);

    expect(outcome).toEqual({ ok: true, value: { mechanism } });
    expect(watch.lines.join('\n')).not.toContain(password);
    expect(server.overTls()).toContain(mechanism === 'LOGIN' ? `LOGIN "${account.login}" "${password}"` : 'PLAIN');
  });

  it.each([
    ['OAUTHBEARER', 'AUTH=OAUTHBEARER AUTH=XOAUTH2 AUTH=PLAIN SASL-IR'],
    ['XOAUTH2', 'AUTH=XOAUTH2 AUTH=PLAIN'],
  ])('signs in with an access token by %s', async (mechanism, list) => {
    const credentials = { kind: 'access-token', login: account.login, secret: new Secret('ya29.token') } as const;
    const signIns = { logins: [account.login], password: 'ya29.token' };

    const outcome = await signIn({ signIn: signIns, states: { secure: offers(...list.split(' ')) } }, credentials);

    expect(outcome).toEqual({ ok: true, value: { mechanism } });
    expect(watch.lines.join('\n')).not.toContain('ya29.token');
  });

  it('gives the words of a server that refuses, its echo of the password covered', async () => {
    const outcome = await signIn(refuses(`{tag} NO [AUTHENTICATIONFAILED] bad ${account.password} for jane`));

    const reply = expect.stringMatching(/^\w+ NO \[AUTHENTICATIONFAILED\] bad «secret» for jane$/);
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'login', reply } });
  });

  it('gives the offer of a server with no mechanism of ours', async () => {
    const outcome = await signIn({ states: { secure: offers('LOGINDISABLED', 'AUTH=GSSAPI') } });

    const reply = '* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=GSSAPI';
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'login', reply } });
  });

  it('gives an offer that came with the greeting, too', async () => {
    const greeting = '* OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=GSSAPI] ready';
    await start({ greeting }, 'tls');

    const outcome = await outcomeOf('tls');

    const failure = { code: 'unexpected-reply', stage: 'login', reply: greeting };
    expect(outcome).toEqual({ ok: false, failure });
  });

  it('gives the words of a server that says BYE instead of greeting', async () => {
    const outcome = await signIn({ greeting: '* BYE too many connections' });

    const reply = '* BYE too many connections';
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'greeting', reply } });
  });

  it('gives the words of a server of another protocol at once', async () => {
    const outcome = await signIn({ greeting: '220 mail.example ESMTP' });

    const reply = '220 mail.example ESMTP';
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'greeting', reply } });
  });

  it('does not count a mailbox that is open without a sign-in as signed in to', async () => {
    await start({ greeting: '* PREAUTH welcome' }, 'tls');

    const outcome = await outcomeOf('tls');

    const failure = { code: 'unexpected-reply', stage: 'greeting', reply: '* PREAUTH welcome' };
    expect(outcome).toEqual({ ok: false, failure });
  });

  it('never follows a referral', async () => {
    const outcome = await signIn(refuses('{tag} NO [REFERRAL imap://127.0.0.1:1/] moved'));

    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unexpected-reply', stage: 'login' } });
    expect(server.connections).toHaveLength(1);
  });

  it('explains a certificate behind STARTTLS that is not trusted, and says only farewell over it', async () => {
    await start({ certificate: { names: ['mail.example'], issuer: 'itself' } });

    const outcome = await outcomeOf('starttls');

    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'certificate-untrusted', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT', certificate: { trusted: 'no' } },
    });
    await expect.poll(() => server.openNow()).toBe(0);
    expect(server.overTls()).toBe('a0 LOGOUT\r\n');
  });

  it('shows the conversation without the password', async () => {
    await signIn({});

    expect(watch.lines).toContain('S: * OK mail.example IMAP4rev1 ready');
    expect(watch.lines).toContainEqual(expect.stringMatching(/^C: \w+ AUTHENTICATE PLAIN$/));
    expect(watch.lines).toContain('C: «secret»');
    expect(watch.lines.join('\n')).not.toContain(Buffer.from(account.password).toString('base64').slice(0, 8));
  });

  it('ends at once when it is aborted, and leaves nothing open', async () => {
    const stop = new AbortController();
    const outcome = signIn(
      { states: { secure: { replies: { AUTHENTICATE: [] } } } },
      passwordCredentials(),
      stop.signal,
    );
    await expect.poll(() => server?.overTls()).toContain('AUTHENTICATE');

    stop.abort();

    expect(await outcome).toMatchObject({ ok: false });
    await expect.poll(() => server.openNow()).toBe(0);
  });
});

describe('the folders after a sign-in', () => {
  /** What a server lists whose replies to a signed-in client are these, with the commands that it got after the password. */
  async function listed(replies: Readonly<Record<string, Reaction>>, clock: Clock = patientClock()) {
    await start({ states: { 'signed-in': { replies } } });
    const target = targetAt(server.port, 'starttls');
    const { outcome, listing, left } = await loginBy(clock).signIn(target, passwordCredentials(), watch, forever);
    expect(outcome).toEqual({ ok: true, value: { mechanism: 'PLAIN' } });
    const result = await listing;
    await left;
    await expect.poll(() => server.openNow()).toBe(0);
    expect(server.connections).toHaveLength(1);
    const commands = server.overTls().match(/(?<=^\w+ )(?:X?LIST|LSUB|LOGOUT)/gm) ?? [];
    return { result, commands };
  }

  it('are listed by one command, with their attributes and the namespace', async () => {
    const { result, commands } = await listed({
      NAMESPACE: '* NAMESPACE (("INBOX." ".")) NIL NIL\n{tag} OK Done',
      LIST: '* LIST (\\HasChildren) "." INBOX\n* LIST (\\Sent) "." "INBOX.Gesendet &AOQ-"\n{tag} OK Done',
    });

    expect(result).toEqual({
      prefix: 'INBOX.',
      delimiter: '.',
      folders: [
        { name: 'INBOX', attributes: ['\\HasChildren'] },
        { name: 'INBOX.Gesendet ä', attributes: ['\\Sent'] },
      ],
    });
    expect(commands).toEqual(['LIST', 'LOGOUT']);
  });

  it('stay out of the conversation, which says only that they were listed', async () => {
    await listed({ LIST: '* LIST () "/" Divorce\n* LIST () "/" {6}\nCancer\n{tag} OK Done' });

    expect(watch.lines).toContain('S: * LIST «folders»');
    expect(watch.lines.join('\n')).not.toMatch(/Divorce|Cancer/);
  });

  it.each([
    ['refuses the command', '{tag} NO Not today'],
    ['does not know the command', '{tag} BAD What?'],
    ['lists a folder without a name', '* LIST\n{tag} OK Done'],
    ['lists a folder in broken syntax', '* LIST (((\\Sent "/\n{tag} OK Done'],
    ['says goodbye instead', '* BYE Enough'],
    ['closes the connection', [{ kind: 'close' }]],
    ['resets the connection in the middle', [{ kind: 'say', text: '* LIST () "/" One' }, { kind: 'reset' }]],
    ['answers a command that was not sent', '* LIST () "/" One\nFF OK Done'],
  ] as const)('do no harm where the server %s', async (_, LIST) => {
    const { result } = await listed({ LIST });
    expect(result?.folders.every(({ name }) => !name.includes('One')) ?? true).toBe(true);
  });

  it('do not delay the outcome of a server that never lists them', async () => {
    const { result } = await listed({ LIST: [] }, createFastClock());
    expect(result).toBeNull();
  });

  it('are taken with names that contain line breaks, of which one looks like an answer', async () => {
    const { result, commands } = await listed({
      LIST: [
        { kind: 'bytes', bytes: '* LIST (\\Sent) "/" {17}\r\nSent\r\n4 OK Listed\r\n' },
        { kind: 'say', text: '* LIST () "/" Post\n{tag} OK Done' },
      ],
    });

    expect(result?.folders.map(({ name }) => name)).toEqual(['Sent\r\n4 OK Listed', 'Post']);
    expect(commands).toEqual(['LIST', 'LOGOUT']);
  });

  it('are read after STARTTLS, of which no encrypted byte counts as a line', async () => {
    await listed({ LIST: '* LIST () "/" INBOX\n{tag} OK Done' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: only what can be read is a line
    expect(watch.lines.join('\n')).not.toMatch(/[\x00-\x08\ufffd]/);
  });

  it('are taken by the hundred, and left where there are thousands or no end to them', async () => {
    const folders = (count: number) =>
      Array.from({ length: count }, (_, place) => `* LIST () "/" "A folder with number ${place}"\n`).join('');
    const { result, commands } = await listed({ LIST: `${folders(900)}{tag} OK Done` });
    expect(result?.folders).toHaveLength(900);
    expect(commands).toEqual(['LIST', 'LOGOUT']);

    const thousands = await listed({ LIST: `${folders(5_000)}{tag} OK Done` });
    expect(thousands.result).toBeNull();

    const endless = await listed({ LIST: [{ kind: 'endless', bytes: '* LIST () "/" "And another one"\r\n' }] });
    expect(endless.result).toBeNull();
  });
});
