import type { Candidate } from '../../../electron/contract/candidate';
import type { Certificate } from '../../../electron/contract/certificate';
import type { ProbeEvidence } from '../../../electron/contract/probe-evidence';
import type { Report } from '../../../electron/contract/report';
import type { RunEvent } from '../../../electron/contract/run-event';

export const sampleCertificate: Certificate = {
  subject: 'CN=mail.example.net',
  issuer: 'CN=R11, O=Example Authority',
  notBefore: '2025-01-12T00:00:00Z',
  notAfter: '2026-01-12T00:00:00Z',
  names: ['mail.example.net', 'imap.example.net'],
  addresses: [],
  sha256: 'ab'.repeat(32),
  keyBits: 2048,
  trusted: 'public',
};

/** What a probe saw of a server with TLS from the first byte; a test changes the values that it is about. */
export function sampleHeard(changes: Partial<ProbeEvidence> = {}): ProbeEvidence {
  return {
    address: '203.0.113.7',
    greeting: 'IMAP4rev1 ready',
    beforeTls: null,
    overTls: { capabilities: ['IMAP4REV1', 'AUTH=PLAIN'], mechanisms: ['PLAIN'] },
    tls: { version: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' },
    certificate: sampleCertificate,
    ...changes,
  };
}

/** What a server offers before TLS, with a sign-in. */
export const loginInTheClear = { beforeTls: { capabilities: ['AUTH PLAIN'], mechanisms: ['PLAIN'] } };

/** A proven IMAP server; a test changes the values that it is about. */
export function sampleCandidate(changes: Partial<Candidate> = {}): Candidate {
  return {
    protocol: 'imap',
    host: 'mail.example.net',
    port: 993,
    security: 'tls',
    login: 'jane@example.net',
    saidLogins: [],
    auth: ['password'],
    source: 'autoconfig',
    sources: ['autoconfig'],
    trust: 'published',
    trustReason: { id: 'trust.published', values: { host: 'autoconfig.example.net', domain: 'example.net' } },
    named: 'port',
    basis: 'own-document',
    documentDate: null,
    proven: true,
    state: 'works',
    failure: null,
    tookMs: 162,
    heard: sampleHeard(),
    ...changes,
  };
}

const unproven = { proven: false, tookMs: null, heard: null } as const;

/** A server that does not work because of a failure. */
export function failedCandidate(changes: Partial<Candidate>): Candidate {
  return sampleCandidate({ ...unproven, state: 'failed', ...changes });
}

/** A port of a submission server from which nothing came back. */
export function silentPort(port: number, changes: Partial<Candidate> = {}): Candidate {
  const failure = { code: 'timed-out', stage: 'connect', timeoutMs: 1_500 } as const;
  return failedCandidate({ protocol: 'smtp', port, security: 'starttls', state: 'no-answer', failure, ...changes });
}

/** A port of a submission server that refuses connections. */
export function refusedPort(port: number, changes: Partial<Candidate> = {}): Candidate {
  const failure = { code: 'refused', host: 'mail.example.net', port } as const;
  return failedCandidate({ protocol: 'smtp', port, security: 'starttls', state: 'refused', failure, ...changes });
}

/** A port of a submission server that works. */
export function workingPort(port: number, changes: Partial<Candidate> = {}): Candidate {
  return sampleCandidate({ protocol: 'smtp', port, security: port === 465 ? 'tls' : 'starttls', ...changes });
}

/** The relay port of a server, which answered. */
export function openRelayPort(changes: Partial<Candidate> = {}): Candidate {
  return failedCandidate({ protocol: 'smtp', port: 25, security: 'none', state: 'found', ...changes });
}

export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    input: { text: 'jane@example.net', kind: 'address' },
    address: 'jane@example.net',
    name: 'Jane Doe',
    outcome: 'found',
    provider: null,
    incoming: sampleCandidate(),
    outgoing: workingPort(587),
    alternatives: [sampleCandidate(), workingPort(587), workingPort(465), refusedPort(2525), openRelayPort()],
    conflicts: [],
    reason: null,
    findings: [],
    disclosed: [{ to: 'autoconfig.example.net', what: 'domain', over: 'https' }],
    ...changes,
  };
}

const imapStep = 'imap:mail.example.net:993';
const smtpStep = 'smtp:mail.example.net:587';

/** The events of a small run, as the engine emits them. */
export const sampleEvents: readonly RunEvent[] = [
  {
    kind: 'planned',
    atMs: 0,
    steps: [{ id: 'source:ispdb', group: 'source', source: 'ispdb', host: 'autoconfig.thunderbird.net' }],
  },
  { kind: 'step-started', atMs: 1, step: 'source:ispdb' },
  { kind: 'disclosed', atMs: 2, to: 'autoconfig.thunderbird.net', what: 'domain', over: 'https' },
  { kind: 'step-ended', atMs: 40, step: 'source:ispdb', state: 'found', tookMs: 39 },
  {
    kind: 'planned',
    atMs: 41,
    steps: [
      { id: imapStep, group: 'receiving', protocol: 'imap', host: 'mail.example.net', port: 993, security: 'tls' },
      { id: smtpStep, group: 'sending', protocol: 'smtp', host: 'mail.example.net', port: 587, security: 'starttls' },
    ],
  },
  { kind: 'step-started', atMs: 42, step: imapStep },
  { kind: 'step-started', atMs: 42, step: smtpStep },
  { kind: 'phase-started', atMs: 43, step: imapStep, phase: 'tcp', ordinal: 1 },
  { kind: 'phase', atMs: 69, step: imapStep, phase: 'tcp', ordinal: 1, startedMs: 43, tookMs: 26 },
  { kind: 'line', atMs: 110, step: imapStep, from: 'server', text: '* OK ready' },
  { kind: 'line', atMs: 111, step: imapStep, from: 'client', text: 'A1 CAPABILITY' },
  { kind: 'step-ended', atMs: 150, step: imapStep, state: 'works', tookMs: 108 },
  { kind: 'candidate', atMs: 150, candidate: sampleCandidate() },
  { kind: 'answer', atMs: 150, incoming: sampleCandidate(), outgoing: null },
  {
    kind: 'step-ended',
    atMs: 1_600,
    step: smtpStep,
    state: 'no-answer',
    tookMs: 1_558,
    failure: { code: 'timed-out', stage: 'connect', timeoutMs: 1_500 },
  },
  { kind: 'finished', atMs: 1_601, report: sampleReport({ outcome: 'partly-found', outgoing: null }) },
];
