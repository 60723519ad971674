import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { starttlsStripped } from '../../../electron/core/checks/starttls-stripped';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import {
  failedCandidate,
  openRelayPort,
  sampleCandidate,
  sampleCertificate,
  sampleHeard,
  workingPort,
} from '../run/sample-run';
import { evidenceOf } from './evidence-of';

/** A port for sending that answers without STARTTLS. */
const bare = (changes: Partial<Candidate> = {}) =>
  failedCandidate({
    ...{ protocol: 'smtp', port: 587, security: 'starttls', failure: { code: 'starttls-not-offered' } },
    ...changes,
  });
const byRecord = { source: 'srv', sources: ['srv'], basis: 'srv' } as const;
const byList = { source: 'ispdb', sources: ['ispdb'], basis: 'list' } as const;
const offering = { heard: sampleHeard({ beforeTls: { capabilities: ['PIPELINING', 'STARTTLS'], mechanisms: [] } }) };

const byOwn = { source: 'autoconfig', basis: 'own-document' } as const;
const stls = { heard: sampleHeard({ beforeTls: { capabilities: ['USER', 'STLS'], mechanisms: [] } }) };
/** Another port for sending that offers STARTTLS, at another host. */
const elsewhere = (host: string) => failedCandidate({ ...bare(), host, ...offering, state: 'found', failure: null });
/** A server whose certificate is from a security product. */
const opened = sampleCandidate({
  heard: sampleHeard({ certificate: { ...sampleCertificate, issuer: 'CN=Avast Web/Mail Shield Root' } }),
});

const judge = (...candidates: readonly Candidate[]) => starttlsStripped.judge(evidenceOf(candidates));

describe('a port without STARTTLS', () => {
  it.each([
    ['a list says that it has STARTTLS', [bare(byList)]],
    ['a list and the domain’s own document say it', [bare({ ...byOwn, sources: ['autoconfig', 'ispdb'] })]],
    ['its document says it, and another host of the provider has it', [bare(), elsewhere('smtp2.example.net')]],
    ['its document says it, and a product on the way opens connections', [bare(), opened]],
  ])('was altered on the way where %s', (_, candidates) => {
    expect(judge(sampleCandidate(), ...candidates)).toMatchObject({
      kind: 'found',
      verdict: {
        cause: 'starttls-not-offered',
        party: 'this-network',
        message: { id: 'check.starttls-stripped', values: { port: 587 } },
      },
    });
  });

  it('leaves no way to send where nothing else works', () => {
    expect(judge(sampleCandidate(), bare(byList))).toMatchObject({
      kind: 'found',
      verdict: {
        severity: 'error',
        actions: [{ kind: 'open-network-settings' }, { kind: 'try-again' }, { kind: 'copy-for-support' }],
      },
    });
  });

  it.each([
    ['nobody promises it', byRecord],
    ['its own document promises it', {}],
  ])('was altered where the same server has STARTTLS on another port, which can be used, and %s', (_, named) => {
    expect(judge(sampleCandidate(), bare(named), workingPort(2525, offering))).toMatchObject({
      kind: 'found',
      verdict: {
        party: 'this-network',
        severity: 'warning',
        message: { id: 'check.starttls-stripped.one-port', values: { port: 587, other: 2525 } },
        actions: [{ kind: 'use-port', direction: 'outgoing', port: 2525 }, {}, {}],
      },
    });
  });

  it('is worth a warning where a list promises it and 465 works', () => {
    expect(judge(sampleCandidate(), bare(byList), workingPort(465))).toMatchObject({
      kind: 'found',
      verdict: { severity: 'warning', actions: [{ kind: 'use-port', port: 465 }, {}, {}] },
    });
  });

  it('offers no port of another protocol', () => {
    const plain = bare({ protocol: 'imap', port: 143 });
    const pop3 = sampleCandidate({ protocol: 'pop3', port: 110, security: 'starttls', ...stls });
    expect(judge(plain, pop3)).toMatchObject({
      kind: 'found',
      verdict: { severity: 'warning', actions: [{ kind: 'open-network-settings' }, {}, {}] },
    });
  });

  it.each([
    ['nobody says that it has any', [bare(byRecord)]],
    ['only its host was named', [bare({ named: 'host' })]],
    ['only its own document promises it', [bare()]],
    ['two documents of the same domain promise it', [bare({ sources: ['autoconfig', 'well-known'] })]],
    ['its own document promises it, but 465 works, so the document may be wrong', [bare(), workingPort(465)]],
    [
      'only the server for receiving has it',
      [bare(), sampleCandidate({ port: 143, security: 'starttls', ...offering })],
    ],
    ['another server has STARTTLS', [bare(byRecord), elsewhere('smtp.other.example')]],
    ['a server of somebody else has what its document promises', [bare(), elsewhere('smtp.other.example')]],
    ['its relay port has STARTTLS', [bare(byRecord), openRelayPort(offering)]],
  ])('is the provider’s where %s', (_, candidates) => {
    expect(judge(...candidates)).toEqual({ kind: 'passed' });
  });

  it('is told as a disagreement where only the domain’s own document promises it', () => {
    const server = bare();
    const chosen = { incoming: sampleCandidate(), outgoing: server };
    expect(findingsOf(evidenceOf([sampleCandidate(), server], { chosen }))).toMatchObject([
      {
        id: 'starttls-not-offered',
        party: 'provider',
        message: { id: 'verdict.starttls-disagreement', values: { host: 'mail.example.net', port: 587 } },
        actions: [{ kind: 'copy-for-provider' }, {}],
      },
    ]);
  });

  it('never names the network for what only the domain’s own documents say', () => {
    fc.assert(
      fc.property(
        fc.subarray(['autoconfig', 'well-known', 'pacc', 'mailconf', 'srv', 'mx', 'autodiscover'] as const, {
          minLength: 1,
        }),
        fc.constantFrom('port', 'host', 'nothing'),
        fc.subarray([465, 993, 995, 25]),
        (sources, named, others) => {
          const [source = 'srv'] = sources;
          const plain = bare({ source, sources, named });
          const beside = others.map((port) => (port === 25 ? openRelayPort(offering) : workingPort(port)));
          expect(judge(plain, ...beside)).toEqual({ kind: 'passed' });
        },
      ),
    );
  });
});

it('passes where STARTTLS is offered', () => {
  expect(judge(sampleCandidate(), workingPort(587, offering))).toEqual({ kind: 'passed' });
});

it('has nothing to judge where no port with STARTTLS was heard', () => {
  expect(judge(sampleCandidate(), workingPort(465))).toEqual({ kind: 'not-applicable' });
});
