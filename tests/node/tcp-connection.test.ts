import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DialogStep, MailProtocol } from '../../electron/core/dialog';
import { imapProtocol } from '../../electron/core/imap/imap-protocol';
import { pop3Protocol } from '../../electron/core/pop3/pop3-protocol';
import { Secret } from '../../electron/core/secret';
import { smtpProtocol } from '../../electron/core/smtp/smtp-protocol';
import type { Connection, Dialer } from '../../electron/engine/ports';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import { createSystemClock } from '../../electron/node/system-clock';
import { createDialer } from '../../electron/node/tcp-connection';
import { account } from '../fakes/mail-account';
import { type RecordedServer, type ServerChanges, startRecordedServer } from '../fakes/recorded-server';
import { createRecordingWatch, type RecordingWatch } from '../fakes/recording-watch';
import { authoritiesOf } from '../fakes/sign-in-ways';

const forever = new AbortController().signal;
const listen: DialogStep = { kind: 'listen' };
const loopback = { v4: ['127.0.0.1'], v6: [] };

let certificates: CertificateMaker;
let dialer: Dialer;
let server: RecordedServer;
let watch: RecordingWatch;

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
  dialer = createDialer({ clock: createSystemClock(), authorities: authoritiesOf(certificates.authority) });
});

afterEach(() => server.close());

/** Starts a server and opens a connection to it. */
async function open<Reply>(
  protocol: MailProtocol<Reply>,
  description: ServerChanges & { readonly security: 'tls' | 'starttls' },
  host = 'mail.example',
): Promise<Connection<Reply>> {
  server = await startRecordedServer(description, certificates);
  watch = createRecordingWatch(new Secret(account.password));
  const { security } = description;
  const target = { host, port: server.port, security, addresses: loopback, acceptedCertificates: [] };
  const opened = await dialer.open(target, protocol, watch, forever);
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

/** Opens a connection to the server. */
function openToServer(security: 'tls' | 'none', signal: AbortSignal) {
  const target = { host: 'mail.example', port: server.port, security, addresses: loopback, acceptedCertificates: [] };
  return dialer.open(target, smtpProtocol, createRecordingWatch(), signal);
}

const smtp = { protocol: 'smtp', security: 'starttls' } as const;
const imap = { protocol: 'imap', security: 'starttls' } as const;
const pop3 = { protocol: 'pop3', security: 'starttls' } as const;
/** A server that never says anything. */
const mute = { ...smtp, greeting: [{ kind: 'fall-silent' }] } as const;

function say(line: string): DialogStep {
  return { kind: 'say', line, phase: 'capabilities', stage: 'capabilities' };
}

function sayPassword(encode = (text: string) => text): DialogStep {
  return { kind: 'say-secret', before: 'PASS ', secret: new Secret(account.password), encode };
}

describe('createDialer', () => {
  it('holds a conversation, reports its lines and phases, and says farewell', async () => {
    const connection = await open(smtpProtocol, smtp);

    const greeting = await connection.perform(listen, forever);
    const hello = await connection.perform(say('EHLO [127.0.0.1]'), forever);
    await connection.leave();

    expect(greeting).toMatchObject({ ok: true, value: { code: 220 } });
    expect(hello).toMatchObject({ ok: true, value: { code: 250 } });
    expect(connection.facts()).toEqual({ address: '127.0.0.1', tls: null, certificate: null });
    expect(watch.phases).toEqual(['tcp']);
    expect(watch.lines.slice(0, 2)).toEqual(['S: 220 mail.example ESMTP ready', 'C: EHLO [127.0.0.1]']);
    await expect.poll(() => server.clear()).toBe('EHLO [127.0.0.1]\r\nQUIT\r\n');
    await expect.poll(() => server.openNow()).toBe(0);
  });

  it('starts TLS in a conversation and knows the certificate from then on', async () => {
    const connection = await open(imapProtocol, imap);
    await connection.perform(listen, forever);
    await connection.perform(say('a1 STARTTLS'), forever);

    const started = await connection.perform({ kind: 'start-tls' }, forever);
    const offer = await connection.perform(say('a2 CAPABILITY'), forever);
    await connection.leave();

    expect(started).toMatchObject({ ok: true, value: { verbatim: 'a1 OK Begin' } });
    expect(offer).toMatchObject({
      ok: true,
      value: { untagged: [expect.stringMatching(/^CAPABILITY IMAP4rev1 .*AUTH=PLAIN/)] },
    });
    expect(connection.facts()).toMatchObject({
      tls: { version: 'TLSv1.3', cipher: expect.stringMatching(/^TLS_/) },
      certificate: { names: ['mail.example'], trusted: 'given' },
    });
    expect(server.connections.map(({ serverName }) => serverName)).toEqual(['mail.example']);
    await expect.poll(() => server.overTls()).toContain('a0 LOGOUT');
  });

  it('sends no server name to a host that is an IP address, which the certificate must name', async () => {
    const certificate = { names: [], addresses: ['127.0.0.1'] };

    const connection = await open(smtpProtocol, { protocol: 'smtp', security: 'tls', certificate }, '127.0.0.1');
    await connection.leave();

    expect(connection.facts().certificate).toMatchObject({ names: [], addresses: ['127.0.0.1'] });
    expect(server.connections.map(({ serverName }) => serverName)).toEqual([null]);
    expect(watch.phases).toEqual(['tcp', 'tls']);
  });

  it('refuses a server that knows only TLS 1.1', async () => {
    const tls = { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1' } as const;
    server = await startRecordedServer({ protocol: 'smtp', security: 'tls', tls }, certificates);
    const target = {
      host: 'mail.example',
      port: server.port,
      security: 'tls',
      addresses: loopback,
      acceptedCertificates: [],
    } as const;

    const opened = await dialer.open(target, smtpProtocol, createRecordingWatch(), forever);

    expect(opened).toMatchObject({
      ok: false,
      failure: { code: 'tls-failed', detail: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' },
    });
  });

  it('does not wait for a handshake with a server that closes after its go-ahead', async () => {
    const greeting = [{ kind: 'bytes', bytes: '* OK ready\r\na1 OK begin\r\n' }] as const;
    const states = { clear: { replies: { STARTTLS: [{ kind: 'close' }] } } } as const;
    const connection = await open(imapProtocol, { ...imap, greeting, states });
    await connection.perform(listen, forever);
    await connection.perform(say('a1 STARTTLS'), forever);
    await expect.poll(() => server.openNow()).toBe(0);

    const started = await connection.perform({ kind: 'start-tls' }, forever);

    expect(started).toEqual({ ok: false, failure: { code: 'closed', stage: 'tls' } });
  });

  it('sends a secret over TLS only, and covers it in lines that repeat it', async () => {
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    const PASS = `-ERR "${account.password}" (${base64(`x${account.password}y`)}) is wrong`;
    const states = { secure: { replies: { PASS } } };
    const connection = await open(pop3Protocol, { protocol: 'pop3', security: 'tls', states });
    await connection.perform(listen, forever);

    const refused = await connection.perform(sayPassword(), forever);
    await connection.leave();

    // The dialog reads what the server really said.
    expect(refused).toMatchObject({ ok: true, value: { status: 'error' } });
    expect(watch.lines).toContainEqual(expect.stringMatching(/^S: -ERR "«secret»" \(\S*«secret»\S*\)/));
    expect(watch.lines).toContain('C: PASS «secret»');
    expect(watch.lines.join('\n')).not.toContain(account.password);
    expect(server.overTls()).toContain(Buffer.from(`PASS ${account.password}\r\n`).toString('latin1'));
  });

  it('never sends a secret in the clear, and never two lines at once', async () => {
    const connection = await open(pop3Protocol, pop3);
    await connection.perform(listen, forever);

    await expect(connection.perform(sayPassword(), forever)).rejects.toThrow(/before TLS/);
    await expect(connection.perform(say('USER jane\r\nQUIT'), forever)).rejects.toThrow(/more than one line/);
    await connection.leave();
    expect(server.clear()).toBe('');
  });

  it('reads literals whole, however the bytes are cut', async () => {
    const literal = 'two\r\nlines {3}';
    const bytes = `* ID ("note" {${literal.length}}\r\n${literal})\r\na1 OK done\r\n`;
    const states = { clear: { replies: { ID: [{ kind: 'bytes', bytes }] } } } as const;
    const connection = await open(imapProtocol, { ...imap, states });
    await connection.perform(listen, forever);

    const heard = await connection.perform(say('a1 ID NIL'), forever);
    await connection.leave();

    expect(heard).toMatchObject({ ok: true, value: { untagged: [expect.stringContaining(literal)] } });
  });

  it('does not say farewell before the greeting', async () => {
    const connection = await open(smtpProtocol, mute);

    await connection.leave();

    await expect.poll(() => server.openNow()).toBe(0);
    expect(server.clear()).toBe('');
  });

  it('stops at once while it waits for a reply, and leaves nothing open', async () => {
    const connection = await open(smtpProtocol, mute);
    const stop = new AbortController();
    const hearing = connection.perform(listen, stop.signal);

    stop.abort();

    expect(await hearing).toMatchObject({ ok: false });
    await connection.leave();
    await expect.poll(() => server.openNow()).toBe(0);
  });

  it.each([
    ['capabilities', 'EHLO [127.0.0.1]', 'EHLO [127.0.0.1]\r\nQUIT\r\n'],
    ['starttls', 'STARTTLS', 'STARTTLS\r\n'],
  ] as const)('is stopped while an answer is due at the stage %s, and says farewell where it may', async (...due) => {
    const [stage, line, said] = due;
    const states = { clear: { replies: { EHLO: [], STARTTLS: [], QUIT: [] } } };
    const connection = await open(smtpProtocol, { ...smtp, states });
    await connection.perform(listen, forever);
    const stop = new AbortController();
    const hearing = connection.perform({ kind: 'say', line, phase: 'capabilities', stage }, stop.signal);
    await expect.poll(() => server.clear()).toContain(line);

    stop.abort();
    expect(await hearing).toMatchObject({ ok: false });
    await connection.leave();

    await expect.poll(() => server.openNow()).toBe(0);
    expect(server.clear()).toBe(said);
  });

  it('says only farewell once it is stopped', async () => {
    const connection = await open(smtpProtocol, smtp);
    await connection.perform(listen, forever);

    expect(await connection.perform(say('NOOP'), AbortSignal.abort())).toMatchObject({ ok: false });
    await connection.leave();

    await expect.poll(() => server.openNow()).toBe(0);
    expect(server.clear()).toBe('QUIT\r\n');
  });

  it('is stopped at once while it opens, and leaves nothing open', async () => {
    server = await startRecordedServer(mute, certificates);
    const stop = new AbortController();
    const opening = openToServer('tls', stop.signal);
    await expect.poll(() => server.openNow()).toBe(1);

    stop.abort();

    expect(await opening).toMatchObject({ ok: false });
    await expect.poll(() => server.openNow()).toBe(0);
  });

  it('says farewell where it is stopped before it has noticed that it is connected', async () => {
    server = await startRecordedServer(smtp, certificates);
    const stop = new AbortController();
    const opening = openToServer('none', stop.signal);
    stop.abort();

    const opened = await opening;
    if (!opened.ok) throw new Error('the connection was cut');
    await opened.value.perform(listen, stop.signal);
    await opened.value.leave();

    await expect.poll(() => server.openNow()).toBe(0);
    expect(server.clear()).toBe('QUIT\r\n');
  });

  it('is harmless to leave twice, and says that a conversation is closed', async () => {
    const connection = await open(smtpProtocol, smtp);
    await connection.perform(listen, forever);
    await connection.leave();
    await connection.leave();

    const heard = await connection.perform(say('NOOP'), forever);

    expect(heard).toEqual({ ok: false, failure: { code: 'closed', stage: 'capabilities' } });
  });
});
