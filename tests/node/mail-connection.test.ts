import { createServer } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Protocol, Security } from '../../electron/contract/candidate';
import { limits } from '../../electron/core/limits';
import type { Clock } from '../../electron/engine/ports';
import { probe } from '../../electron/engine/probe';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import { type LoopbackListener, listenOnLoopback } from '../../electron/node/scripted-server/loopback-listener';
import { startMailServer } from '../../electron/node/scripted-server/mail-server';
import type { MailServerDescription, Reaction } from '../../electron/node/scripted-server/server-description';
import { createSystemClock } from '../../electron/node/system-clock';
import { createDialer } from '../../electron/node/tcp-connection';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import { createRecordingWatch } from '../fakes/recording-watch';
import { authoritiesOf } from '../fakes/sign-in-ways';

const forever = new AbortController().signal;

let certificates: CertificateMaker;
let authorities: TrustedAuthorities;
let server: LoopbackListener;

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
  authorities = authoritiesOf(certificates.authority);
});

afterEach(() => server.close());

async function serve(changes: Partial<MailServerDescription> & Pick<MailServerDescription, 'protocol'>) {
  const usual = { host: 'mail.example', security: 'starttls', certificate: { names: ['mail.example'] } } as const;
  server = await startMailServer({ ...usual, ...changes }, certificates);
}

/** A clock on which the wait for a reply is short, and every other wait as usual. */
function impatientClock(): Clock {
  const clock = createSystemClock();
  return { ...clock, wait: (delayMs, signal) => clock.wait(delayMs === limits.replyMs ? 100 : delayMs, signal) };
}

async function probed(protocol: Protocol, security: Security = 'starttls') {
  const dialer = createDialer({ clock: impatientClock(), authorities });
  const addresses = { v4: ['127.0.0.1'], v6: [] };
  const target = { host: 'mail.example', port: server.port, security, addresses, acceptedCertificates: [] };
  const { offer, left } = await probe(target, protocol, dialer, createRecordingWatch(), forever);
  await left;
  return offer;
}

describe('MailConnection', () => {
  const begun = {
    smtp: { command: 'EHLO', text: '250-mail.example\n250-PIPELINING' },
    imap: { command: 'CAPABILITY', text: '* CAPABILITY IMAP4rev1' },
    pop3: { command: 'CAPA', text: '+OK\nUSER' },
  } as const;

  it.each(['smtp', 'imap', 'pop3'] as const)(
    'distinguishes a reply that does not end from silence, over %s',
    async (protocol) => {
      const { command, text } = begun[protocol];
      const answer = async (reaction: Reaction) => {
        await serve({ protocol, states: { clear: { replies: { [command]: reaction } } } });
        return await probed(protocol);
      };
      const failure = { code: 'incomplete-reply', stage: 'capabilities', reply: text };

      expect(await answer([{ kind: 'say', text }, { kind: 'fall-silent' }])).toEqual({ ok: false, failure });
      await server.close();
      expect(await answer([{ kind: 'say', text }, { kind: 'close' }])).toEqual({ ok: false, failure });
      await server.close();
      const silence = { code: 'timed-out', stage: 'capabilities', timeoutMs: limits.replyMs };
      expect(await answer([{ kind: 'fall-silent' }])).toEqual({ ok: false, failure: silence });
    },
  );

  it.each(['smtp', 'imap', 'pop3'] as const)(
    'finds that a silent server wants TLS from the first byte, over %s',
    async (protocol) => {
      await serve({ protocol, security: 'tls' });

      expect(await probed(protocol)).toEqual({ ok: false, failure: { code: 'tls-from-the-start' } });
    },
  );

  it.each([
    ['is for another name', { certificate: { names: ['other.example'] } }],
    ['is too old', { tls: { maxVersion: 'TLSv1.1' } }],
  ] as const)('finds it out, too, where the TLS of the server %s', async (_, changes) => {
    await serve({ protocol: 'smtp', security: 'tls', ...changes });

    expect(await probed('smtp')).toEqual({ ok: false, failure: { code: 'tls-from-the-start' } });
  });

  it('does not take a server for one with TLS that echoes what it gets', async () => {
    server = await listenOnLoopback(
      createServer((socket) => {
        socket.on('error', () => undefined);
        socket.pipe(socket);
      }),
    );

    const failure = { code: 'timed-out', stage: 'greeting', timeoutMs: limits.replyMs };
    expect(await probed('imap')).toEqual({ ok: false, failure });
  });

  it.each([
    ['starttls', 0x16],
    ['none', undefined],
  ] as const)('asks a server on a port with %s for TLS only when it has given it up', async (security, firstByte) => {
    const startedMs = performance.now();
    let heard: { readonly byte: number | undefined; readonly afterMs: number } | null = null;
    server = await listenOnLoopback(
      createServer((socket) => {
        socket.on('error', () => undefined);
        socket.once('data', (bytes) => {
          heard = { byte: bytes[0], afterMs: performance.now() - startedMs };
          // A greeting that comes too late.
          socket.write('220 mail.example ready\r\n');
        });
      }),
    );

    const failure = { code: 'timed-out', stage: 'greeting', timeoutMs: limits.replyMs };
    expect(await probed('smtp', security)).toEqual({ ok: false, failure });
    if (firstByte === undefined) expect(heard).toBeNull();
    else expect(heard).toEqual({ byte: firstByte, afterMs: expect.toSatisfy((ms) => ms >= 90) });
  });
});
