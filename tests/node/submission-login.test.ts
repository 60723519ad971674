import { Socket } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../electron/core/limits';
import type { Credentials } from '../../electron/core/login-secret';
import { Secret } from '../../electron/core/secret';
import type { ComposedMessage } from '../../electron/core/test-message/compose';
import type { Clock, SubmissionLogin } from '../../electron/engine/ports';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import type { StateDescription } from '../../electron/node/scripted-server/server-description';
import { createSubmissionLogin } from '../../electron/node/submission-login';
import { createSystemClock } from '../../electron/node/system-clock';
import { account } from '../fakes/mail-account';
import { passwordTraces } from '../fakes/password-traces';
import { type RecordedServer, startRecordedServer } from '../fakes/recorded-server';
import { createRecordingWatch } from '../fakes/recording-watch';
import { authoritiesOf, passwordCredentials } from '../fakes/sign-in-ways';

let certificates: CertificateMaker;
let login: SubmissionLogin;
let server: RecordedServer;
const watch = createRecordingWatch(passwordCredentials().secret);
const forever = new AbortController().signal;

/** Ends the time for the submission that is under way. */
let timeIsUp: () => void;
let submissionIsOver: Promise<void>;

beforeEach(() => {
  submissionIsOver = new Promise((resolve) => {
    timeIsUp = resolve;
  });
});

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
  const authorities = authoritiesOf(certificates.authority);
  const clock = createSystemClock();
  const waits: Clock['wait'] = (delayMs, signal) =>
    delayMs === limits.submissionMs
      ? Promise.race([clock.wait(delayMs, signal), submissionIsOver])
      : clock.wait(delayMs, signal);
  login = createSubmissionLogin({ clock: { ...clock, wait: waits }, authorities, version: '0.1.0' });
});

afterEach(() => server.close());

async function open(secure: StateDescription = {}, security: 'tls' | 'starttls' = 'starttls', signal = forever) {
  const states = { clear: { capabilities: ['AUTH PLAIN LOGIN', 'STARTTLS'] }, secure };
  server = await startRecordedServer({ protocol: 'smtp', security, states }, certificates);
  watch.lines.length = 0;
  watch.phases.length = 0;
  const target = {
    host: 'mail.example',
    port: server.port,
    security,
    address: '127.0.0.1',
    acceptedCertificates: [],
  } as const;
  return await login.open(target, watch, signal);
}

async function signIn(secure: StateDescription, credentials: Credentials = passwordCredentials(), signal = forever) {
  const opened = await open(secure);
  if (!opened.ok) throw new Error(opened.failure.code);
  const outcome = await opened.value.signIn(credentials, watch, signal);
  await opened.value.leave();
  return outcome;
}

const offers = (mechanisms: string) => ({ capabilities: [`AUTH ${mechanisms}`] });

describe('createSubmissionLogin', () => {
  it.each(['tls', 'starttls'] as const)(
    'opens a session over verified TLS by %s and says nothing secret',
    async (security) => {
      const opened = await open({}, security);

      expect(opened.ok).toBe(true);
      expect(server.overTls()).toBe('EHLO [127.0.0.1]\r\n');
      expect(server.connections.map(({ serverName }) => serverName)).toEqual(['mail.example']);
      if (opened.ok) await opened.value.leave();
      await expect.poll(() => server.overTls()).toContain('QUIT');
      await expect.poll(() => server.openNow()).toBe(0);
      expect(watch.open()).toBe(0);
    },
  );

  it('reports the phases before the login', async () => {
    await signIn({});

    expect(watch.phases).toEqual(['tcp', 'greeting', 'capabilities', 'tls', 'login']);
  });

  it.each([
    ['PLAIN', 'LOGIN PLAIN'],
    ['LOGIN', 'LOGIN'],
  ])('signs in by %s where the server lists %s', async (mechanism, list) => {
    const outcome = await signIn(offers(list));

    expect(outcome).toEqual({ ok: true, value: { mechanism } });
    expect(server.overTls()).toMatch(new RegExp(`^AUTH ${mechanism}\\b`, 'm'));
    expect(server.clear()).toBe('EHLO [127.0.0.1]\r\nSTARTTLS\r\n');
  });

  it('shows both sides of the conversation without anything of the account', async () => {
    await signIn(offers('LOGIN'));

    expect(watch.lines).toEqual([
      'S: 220 mail.example ESMTP ready',
      'C: EHLO [127.0.0.1]',
      'S: 250-mail.example',
      'S: 250-AUTH PLAIN LOGIN',
      'S: 250 STARTTLS',
      'C: STARTTLS',
      'S: 220 2.0.0 Go ahead',
      'C: EHLO [127.0.0.1]',
      'S: 250-mail.example',
      'S: 250 AUTH LOGIN',
      'C: AUTH LOGIN',
      'S: 334 VXNlcm5hbWU6',
      'C: «secret»',
      'S: 334 UGFzc3dvcmQ6',
      'C: «secret»',
      'S: 235 2.7.0 Signed in',
      'C: QUIT',
    ]);
    expect(passwordTraces(watch.lines.join('\n'), account.login, account.password)).toEqual([]);
  });

  it.each([
    ['password', passwordCredentials(), 'PLAIN'],
    ['token', { kind: 'access-token', login: account.login, secret: new Secret('ya29.token') } as const, 'XOAUTH2'],
  ])('shows that a %s was sent, without its content', async (_what, credentials, mechanism) => {
    await signIn(offers(mechanism), credentials);

    expect(watch.lines).toContain(`C: AUTH ${mechanism} «secret»`);
    expect(watch.lines.join('\n')).not.toContain(Buffer.from(`user=${account.login}`).toString('base64').slice(0, 12));
  });

  it.each(['OAUTHBEARER', 'XOAUTH2'])('signs in with an access token by %s', async (mechanism) => {
    const credentials = { kind: 'access-token', login: account.login, secret: new Secret('ya29.token') } as const;

    const outcome = await signIn(offers(`PLAIN ${mechanism}`), credentials);

    expect(outcome).toEqual({ ok: true, value: { mechanism } });
    const [, response = ''] = new RegExp(`AUTH ${mechanism} (\\S+)`).exec(server.overTls()) ?? [];
    expect(Buffer.from(response, 'base64').toString()).toContain('\x01auth=Bearer ya29.token\x01\x01');
  });

  it('gives the words of a server that refuses a token after explaining itself', async () => {
    const credentials = { kind: 'access-token', login: account.login, secret: new Secret('ya29.token') } as const;

    const replies = { AUTH: '334 eyJzdGF0dXMiOiI0MDAifQ==', '': '535 5.7.8 not accepted' };
    const outcome = await signIn({ ...offers('XOAUTH2'), replies }, credentials);

    const reply = '535 5.7.8 not accepted';
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'login', reply } });
  });

  it('gives the words of a server that refuses, its echo of the password covered', async () => {
    const outcome = await signIn({ replies: { AUTH: `535-5.7.8 refused\n535 ${account.password} is wrong` } });

    const reply = '535-5.7.8 refused\n535 «secret» is wrong';
    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'login', reply } });
  });

  it.each(['GSSAPI', ''])('does not try a server that offers "%s", and gives its offer', async (mechanisms) => {
    const outcome = await signIn(offers(mechanisms));

    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unexpected-reply', stage: 'login' } });
    expect(server.overTls()).not.toContain('\r\nAUTH');
  });

  it('does not send a login name of two lines', async () => {
    const outcome = await signIn({}, { ...passwordCredentials(), login: 'jane\r\nRSET' });

    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'login', reply: '' } });
  });

  it('says that the server closed instead of answering the sign-in', async () => {
    const outcome = await signIn({ replies: { AUTH: [{ kind: 'close' }] } });

    expect(outcome).toEqual({ ok: false, failure: { code: 'closed', stage: 'login' } });
  });

  it('ends at once when the sign-in is aborted, and leaves nothing open', async () => {
    const stop = new AbortController();
    const outcome = signIn({ replies: { AUTH: [] } }, passwordCredentials(), stop.signal);
    await expect.poll(() => server?.overTls()).toContain('AUTH');

    stop.abort();

    expect(await outcome).toMatchObject({ ok: false });
    await expect.poll(() => server.openNow()).toBe(0);
  });

  it('leaves nothing open when the opening is aborted', async () => {
    const stop = new AbortController();
    const opening = open({ replies: { EHLO: [] } }, 'starttls', stop.signal);
    await expect.poll(() => server?.overTls()).toContain('EHLO');

    stop.abort();

    expect(await opening).toMatchObject({ ok: false });
    await expect.poll(() => server.openNow()).toBe(0);
  });
});

describe('submit', () => {
  const message: ComposedMessage = {
    address: account.login,
    subject: 'Mailwright test 81BE',
    text: 'Nothing is left to do.\n.\nYou can delete it.\n',
    messageId: '<81be4c2d9a7f40e3@mail.example>',
    token: '81be4c2d9a7f40e3',
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Mailwright-Test': '81be4c2d9a7f40e3' },
  };

  async function submit(replies: NonNullable<StateDescription['replies']> = {}, signal = forever) {
    const states = { clear: { capabilities: ['STARTTLS'] }, secure: offers('PLAIN'), 'signed-in': { replies } };
    server = await startRecordedServer({ protocol: 'smtp', security: 'starttls', states }, certificates);
    watch.lines.length = 0;
    const target = { host: 'mail.example', port: server.port, security: 'starttls', address: '127.0.0.1' } as const;
    const opened = await login.open({ ...target, acceptedCertificates: [] }, watch, forever);
    if (!opened.ok) throw new Error(opened.failure.code);
    await opened.value.signIn(passwordCredentials(), watch, forever);
    const outcome = await opened.value.submit(message, watch, signal);
    await opened.value.leave();
    return outcome;
  }

  it('hands over one plain message, from the person to the person, and says goodbye', async () => {
    expect(await submit()).toEqual({ ok: true, value: null });

    const heard = server.overTls();
    expect(heard).toContain(`MAIL FROM:<${account.login}>`);
    expect(heard.match(/RCPT TO/g)).toHaveLength(1);
    expect(heard).toContain(`RCPT TO:<${account.login}>`);
    expect(heard).toContain('\r\nX-Mailwright-Test: 81be4c2d9a7f40e3\r\n');
    expect(heard).toContain('\r\nMessage-ID: <81be4c2d9a7f40e3@mail.example>\r\n');
    expect(heard).toContain('\r\n..\r\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: only ASCII is sent
    expect(heard).toMatch(/^[\x00-\x7f]*$/);
    await expect.poll(() => server.overTls()).toMatch(/\r\n\.\r\nQUIT\r\n$/);
  });

  it('shows the envelope and not the message', async () => {
    await submit();

    const transcript = watch.lines.join('\n');
    expect(transcript).toContain('C: DATA');
    expect(transcript).not.toContain('X-Mailwright-Test');
    expect(passwordTraces(transcript, account.login, account.password)).toEqual([]);
  });

  it.each([
    ['MAIL', '553 5.7.1 Not your address'],
    ['RCPT', '451 4.7.1 Greylisted, come back later'],
    ['DATA', '554 5.7.1 No'],
  ])('gives the words with which %s is refused, and says goodbye', async (command, reply) => {
    const outcome = await submit({ [command]: reply, ...(command === 'DATA' ? {} : { DATA: '503 5.5.1 Nobody' }) });

    expect(outcome).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'send', reply } });
    await expect.poll(() => server.overTls()).toContain('QUIT');
  });

  it('takes no acceptance from a server that has refused before', async () => {
    const outcome = await submit({ MAIL: '250 2.1.0 Fine\n250 2.1.0 And again\n250 2.0.0 And again\n250 2.0.0 Taken' });

    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unasked-reply', stage: 'send' } });
  });

  it('tells that a message was sent whole and not answered', async () => {
    const silent = [{ kind: 'say', text: '354 Go on' }, { kind: 'fall-silent' }] as const;
    const ended = submit({ DATA: silent });
    await expect.poll(() => server?.overTls() ?? '').toMatch(/\r\n\.\r\n$/);
    timeIsUp();

    const failure = { code: 'timed-out', stage: 'send', timeoutMs: limits.submissionMs };
    expect(await ended).toEqual({ ok: false, failure, isUnanswered: true });
  });

  it('knows that a message was not taken where the connection ends before', async () => {
    const failure = { code: 'closed', stage: 'send' };
    expect(await submit({ DATA: [{ kind: 'close' }] })).toEqual({ ok: false, failure });
  });

  it('lets the session wait as long as its mailbox and its server need', async () => {
    const limited = vi.spyOn(Socket.prototype, 'setTimeout');
    await submit();
    const ofSession = limited.mock.contexts.flatMap((socket, call) =>
      socket instanceof Socket && socket.remotePort === server.port ? limited.mock.calls[call]?.[0] : [],
    );
    limited.mockRestore();
    expect(ofSession).toContain(limits.replyMs);
    expect(ofSession.at(ofSession.lastIndexOf(limits.replyMs) + 1)).toBe(0);
  });

  it('ends at once where it is cancelled', async () => {
    const abort = new AbortController();
    const ended = submit({ DATA: [] }, abort.signal);
    await expect.poll(() => server?.overTls() ?? '').toContain('DATA');
    abort.abort();

    expect(await ended).toMatchObject({ ok: false });
    await expect.poll(() => server.openNow()).toBe(0);
  });
});
