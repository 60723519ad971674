import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Protocol } from '../../electron/contract/candidate';
import { noForwardSecrecy } from '../../electron/core/checks/no-forward-secrecy';
import { imapProtocol } from '../../electron/core/imap/imap-protocol';
import { pop3Protocol } from '../../electron/core/pop3/pop3-protocol';
import { smtpProtocol } from '../../electron/core/smtp/smtp-protocol';
import { startMailServer } from '../../electron/node/scripted-server/mail-server';
import type { TlsDescription } from '../../electron/node/scripted-server/server-description';
import { createSystemClock } from '../../electron/node/system-clock';
import { createDialer } from '../../electron/node/tcp-connection';
import { evidenceOf } from '../core/checks/evidence-of';
import { sampleCandidate, sampleHeard } from '../core/run/sample-run';
import { createRecordingWatch } from '../fakes/recording-watch';
import { createHostileWorld } from './play-case';

const spoken = { smtp: smtpProtocol, imap: imapProtocol, pop3: pop3Protocol } as const;
const forever = new AbortController().signal;
const world = createHostileWorld();

/** The judgement of the check about a server after a real connection to it. */
async function judged(protocol: Protocol, tls: TlsDescription) {
  const { certificates, authorities } = await world;
  const certificate = { names: ['mail.example'], rsaBits: 2048 } as const;
  const description = { protocol, host: 'mail.example', security: 'tls', certificate, tls } as const;
  const server = await startMailServer(description, certificates);
  const addresses = { v4: ['127.0.0.1'], v6: [] };
  const target = {
    host: 'mail.example',
    port: server.port,
    security: 'tls',
    addresses,
    acceptedCertificates: [],
  } as const;
  const dialer = createDialer({ clock: createSystemClock(), authorities });
  const opened = await dialer.open<unknown>(target, spoken[protocol], createRecordingWatch(), forever);
  if (opened.ok) await opened.value.leave();
  await server.close();
  if (!opened.ok) throw new Error(opened.failure.code);
  return noForwardSecrecy.judge(
    evidenceOf([sampleCandidate({ protocol, heard: sampleHeard({ tls: opened.value.facts().tls }) })]),
  ).kind;
}

describe('a channel without forward secrecy', () => {
  for (const protocol of ['smtp', 'imap', 'pop3'] as const) {
    for (const ciphers of ['AES128-GCM-SHA256', 'AES256-SHA']) {
      it(`is found for ${protocol} with ${ciphers}`, async () => {
        assert.equal(await judged(protocol, { maxVersion: 'TLSv1.2', ciphers }), 'found');
      });
    }

    it(`is not found for ${protocol} with curves or TLS 1.3`, async () => {
      const ciphers = 'ECDHE-RSA-AES128-GCM-SHA256';
      assert.equal(await judged(protocol, { maxVersion: 'TLSv1.2', ciphers }), 'passed');
      assert.equal(await judged(protocol, {}), 'passed');
    });
  }
});
