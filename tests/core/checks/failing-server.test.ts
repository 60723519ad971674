import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { failingIncomingServer, failingOutgoingServer } from '../../../electron/core/checks/failing-server';
import {
  loginInTheClear,
  openRelayPort,
  refusedPort,
  sampleCandidate,
  sampleHeard,
  workingPort,
} from '../run/sample-run';
import { evidenceOf } from './evidence-of';

/** An IMAP server that was not proven, beside a server for sending that was. */
function judge(changes: Partial<Candidate>) {
  const unproven = sampleCandidate({ proven: false, state: 'failed', heard: null, ...changes });
  return failingIncomingServer.judge(evidenceOf([unproven, workingPort(587)]));
}

const refused = { code: 'refused', host: 'mail.example.net', port: 993 } as const;
const typed = { source: 'typed', sources: ['typed'] } as const;

describe('failingIncomingServer', () => {
  it('says why a server that took a connection does not work', () => {
    const failure = { code: 'starttls-not-offered' } as const;
    expect(judge({ failure })).toMatchObject({ kind: 'found', verdict: { cause: 'starttls-not-offered' } });
  });

  it('says why a typed server does not work, even where nothing took a connection', () => {
    expect(judge({ ...typed, failure: refused })).toMatchObject({
      kind: 'found',
      verdict: { cause: 'connection-refused', party: 'you' },
    });
    const failure = { code: 'host-not-found', host: 'mail.example.net' } as const;
    expect(judge({ ...typed, failure })).toMatchObject({ verdict: { cause: 'host-not-found', party: 'you' } });
  });

  it('leaves a published port that nothing listens on to other checks', () => {
    expect(judge({ failure: refused })).toEqual({ kind: 'not-applicable' });
  });

  it('says that a server typed without encryption wants it first', () => {
    const beforeTls = { capabilities: ['STARTTLS', 'LOGINDISABLED'], mechanisms: [] };
    const clear = { ...typed, port: 143, security: 'none', state: 'found' } as const;
    expect(judge({ ...clear, heard: sampleHeard({ beforeTls, overTls: null, tls: null }) })).toMatchObject({
      kind: 'found',
      verdict: { cause: 'tls-required-first', party: 'you' },
    });
  });

  it('says that a server typed without encryption gets no password, though it would take one', () => {
    const clear = { ...typed, port: 143, security: 'none', state: 'found' } as const;
    expect(judge({ ...clear, heard: sampleHeard(loginInTheClear) })).toMatchObject({
      kind: 'found',
      verdict: {
        party: 'you',
        message: { id: 'check.cleartext-login.only', values: { host: 'mail.example.net', port: 143 } },
      },
    });
  });

  it('asks no encryption of the port for relay, and says why that one fails only where it was asked about alone', () => {
    const relay = openRelayPort(typed);
    const refusing = refusedPort(25, { ...typed, security: 'none' });
    const alone = { address: null, domain: relay.host };
    const judgeSending = (...servers: readonly Candidate[]) => failingOutgoingServer.judge(evidenceOf(servers, alone));

    expect(judgeSending(relay)).toEqual({ kind: 'not-applicable' });
    expect(judgeSending(refusing)).toMatchObject({ verdict: { cause: 'connection-refused' } });
    expect(judgeSending({ ...refusing, source: 'guess' })).toEqual({ kind: 'not-applicable' });
    expect(judgeSending(workingPort(587), refusing)).toEqual({ kind: 'passed' });
  });

  it('says to whoever sets up an account that the port for relay is not for mail apps', () => {
    expect(failingOutgoingServer.judge(evidenceOf([openRelayPort(typed)]))).toMatchObject({
      verdict: { party: 'you', message: { id: 'check.relay-port', values: { host: 'mail.example.net' } } },
    });
  });

  it('passes where the server works', () => {
    expect(failingIncomingServer.judge(evidenceOf([sampleCandidate()]))).toEqual({ kind: 'passed' });
  });
});
