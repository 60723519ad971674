import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { Secret } from '../../electron/core/secret';
import type { Clock, Credentials, LoginTarget, MailboxLogin } from '../../electron/engine/ports';
import { createMailboxLogin } from '../../electron/node/mailbox-login';
import { createSystemClock } from '../../electron/node/system-clock';
import { createSelfSigned, type ServerIdentity } from '../fakes/certificates';
import { createFastClock } from '../fakes/fast-clock';
import { account, imapScript, type MailBehaviour } from '../fakes/mail-scripts';
import { type RecordingServer, startRecordingServer } from '../fakes/recording-server';
import { createRecordingWatch } from '../fakes/recording-watch';
import { createTrustedIdentity, passwordCredentials } from '../fakes/sign-in-ways';

let identity: ServerIdentity;
let loginBy: (clock: Clock) => MailboxLogin;
let server: RecordingServer;
const watch = createRecordingWatch(passwordCredentials().password);
const forever = new AbortController().signal;

beforeAll(async () => {
  const trusted = await createTrustedIdentity();
  ({ identity } = trusted);
  loginBy = (clock) => createMailboxLogin({ clock, authorities: trusted.authorities, version: '0.1.0' });
});

afterEach(() => server.close());

async function signIn(behaviour: MailBehaviour, credentials: Credentials = passwordCredentials(), signal = forever) {
  server = await startRecordingServer(imapScript(identity, behaviour));
  watch.lines.length = 0;
  return await outcomeOf('starttls', credentials, signal);
}

/** What came of a sign-in, once everything of it is closed. */
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

const capabilities = (list: string) => ({ CAPABILITY: { send: `* CAPABILITY IMAP4rev1 ${list}\n{tag} OK done` } });

describe('createMailboxLogin', () => {
  it('signs in with SASL PLAIN, names itself, logs out and closes', async () => {
    const outcome = await signIn({ secure: capabilities('AUTH=PLAIN ID') });

    expect(outcome).toEqual({ ok: true, value: { mechanism: 'PLAIN' } });
    expect(server.overTls()).toMatch(/ID \("name" "Mailwright" "version" "0\.1\.0"\)/);
    expect(server.overTls()).toContain('LOGOUT');
    expect(server.serverNames).toEqual(['mail.example']);
    await expect.poll(() => server.openNow()).toBe(0);
  });

  it('names itself only after it has signed in, because nobody waits for that', async () => {
    await signIn({ secure: capabilities('AUTH=PLAIN ID NAMESPACE') });

    const commands = server.overTls().match(/(?<=^\w+ )[A-Z]+/gm);
    expect(commands).toEqual(['CAPABILITY', 'AUTHENTICATE', 'CAPABILITY', 'ID', 'NAMESPACE', 'LOGOUT']);
  });

  it('gives the outcome when the password is taken, and closes a server that then falls silent', async () => {
    server = await startRecordingServer(imapScript(identity, { secure: { NAMESPACE: { nothing: true } } }));
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

  it.each([{ reset: true }, { close: true }, { nothing: true }] as const)(
    'has signed in, and soon leaves, where the server answers LOGOUT by %o',
    async (reaction) => {
      const startedMs = performance.now();

      const outcome = await signIn({ secure: { LOGOUT: reaction } });

      expect(outcome).toMatchObject({ ok: true });
      expect(performance.now() - startedMs).toBeLessThan(limits.logoutMs);
      await expect.poll(() => server.openNow()).toBe(0);
    },
  );

  it('gives the words of Exchange for a mailbox that it lets in and cannot open', async () => {
    const refusal = 'BAD User is authenticated but not connected.';
    const outcome = await signIn({
      greeting: { send: '* OK The Microsoft Exchange IMAP4 service is ready.' },
      secure: { ...capabilities('AUTH=PLAIN NAMESPACE'), NAMESPACE: { send: `{tag} ${refusal}` } },
    });

    const reply = expect.stringContaining(refusal);
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'login', reply } });
  });

  it('signs in by the LOGIN command where no mechanism is listed', async () => {
    const outcome = await signIn({ secure: capabilities('') });

    expect(outcome).toEqual({ ok: true, value: { mechanism: 'LOGIN' } });
  });

  it.each([
    ['LOGIN', 'AUTH=PLAIN AUTH=LOGIN SASL-IR', 'correct horse~battery!staple'],
    ['PLAIN', 'LOGINDISABLED AUTH=PLAIN', 'correct horse~battery!staple'],
    ['PLAIN', 'AUTH=PLAIN', 'a quote" in it'],
    ['PLAIN', 'AUTH=PLAIN', 'a backslash\\ in it'],
    ['PLAIN', 'AUTH=PLAIN', 'an ö in it'],
  ])('takes %s, where the server lists %s and the password has such letters', async (mechanism, list, password) => {
    const credentials = { ...passwordCredentials(), password: new Secret(password) };

    const outcome = await signIn({ secure: capabilities(list) }, credentials);

    expect(outcome).toEqual({ ok: true, value: { mechanism } });
    expect(watch.lines.join('\n')).not.toContain(password);
    expect(server.overTls()).toContain(mechanism === 'LOGIN' ? `LOGIN "${account.login}" "${password}"` : 'PLAIN');
  });

  it.each([
    ['OAUTHBEARER', 'AUTH=OAUTHBEARER AUTH=XOAUTH2 AUTH=PLAIN SASL-IR'],
    ['XOAUTH2', 'AUTH=XOAUTH2 AUTH=PLAIN'],
  ])('signs in with an access token by %s', async (mechanism, list) => {
    const credentials = { method: 'oauth2', login: account.login, accessToken: new Secret('ya29.token') } as const;
    const done = { AUTHENTICATE: { send: mechanism === 'XOAUTH2' ? '+ ' : '{tag} OK done' } };

    const outcome = await signIn({ secure: { ...capabilities(list), ...done } }, credentials);

    expect(outcome).toEqual({ ok: true, value: { mechanism } });
    expect(watch.lines.join('\n')).not.toContain('ya29.token');
  });

  it('gives the words of a server that refuses, its echo of the password covered', async () => {
    const outcome = await signIn({
      secure: { LOGIN: { send: `{tag} NO [AUTHENTICATIONFAILED] bad ${account.password} for jane` } },
    });

    const reply = expect.stringMatching(/^\w+ NO \[AUTHENTICATIONFAILED\] bad «secret» for jane$/);
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'login', reply } });
  });

  it('gives the offer of a server with no mechanism of ours', async () => {
    const outcome = await signIn({ secure: capabilities('LOGINDISABLED AUTH=GSSAPI') });

    const reply = '* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=GSSAPI';
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'login', reply } });
  });

  it('gives the words of a server that says BYE instead of greeting', async () => {
    const outcome = await signIn({ greeting: { send: '* BYE too many connections' } });

    const reply = '* BYE too many connections';
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'greeting', reply } });
  });

  it('gives the words of a server of another protocol at once', async () => {
    const outcome = await signIn({ greeting: { send: '220 mail.example ESMTP' } });

    const reply = '220 mail.example ESMTP';
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'greeting', reply } });
  });

  it('does not take a mailbox that is open without a sign-in for one that was signed in to', async () => {
    server = await startRecordingServer({
      ...imapScript(identity, { greeting: { send: '* PREAUTH welcome' } }),
      isImplicit: true,
    });

    const outcome = await outcomeOf('tls');

    const failure = { code: 'unexpected-reply', stage: 'greeting', reply: '* PREAUTH welcome' };
    expect(outcome).toEqual({ ok: false, failure });
  });

  it('never follows a referral', async () => {
    const outcome = await signIn({
      secure: { LOGIN: { send: '{tag} NO [REFERRAL imap://127.0.0.1:1/] moved' } },
    });

    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unexpected-reply', stage: 'login' } });
    expect(server.openedEver()).toBe(1);
  });

  it('explains a certificate behind STARTTLS that is not trusted, and says nothing over it', async () => {
    const selfSigned = await createSelfSigned();
    server = await startRecordingServer(imapScript(selfSigned));

    const outcome = await outcomeOf('starttls');

    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'certificate-untrusted', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT', certificate: { trusted: 'no' } },
    });
    expect(server.overTls()).toBe('');
    await expect.poll(() => server.openNow()).toBe(0);
  });

  it('shows the conversation without the password', async () => {
    await signIn({});

    expect(watch.lines).toContain('S: * OK ready');
    expect(watch.lines).toContainEqual(expect.stringMatching(/^C: \w+ AUTHENTICATE PLAIN$/));
    expect(watch.lines).toContain('C: «secret»');
    expect(watch.lines.join('\n')).not.toContain(Buffer.from(account.password).toString('base64').slice(0, 8));
  });

  it('is over at once when it is aborted, and leaves nothing open', async () => {
    const stop = new AbortController();
    const outcome = signIn({ secure: { AUTHENTICATE: { nothing: true } } }, passwordCredentials(), stop.signal);
    await expect.poll(() => server?.overTls()).toContain('AUTHENTICATE');

    stop.abort();

    expect(await outcome).toMatchObject({ ok: false });
    await expect.poll(() => server.openNow()).toBe(0);
  });
});
