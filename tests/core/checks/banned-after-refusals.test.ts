import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { bannedAfterRefusals } from '../../../electron/core/checks/banned-after-refusals';
import {
  failedCandidate,
  openRelayPort,
  refusedPort,
  sampleCandidate,
  silentPort,
  workingPort,
} from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const host = 'mail.example.net';
const receiving = { protocol: 'imap', security: 'tls' } as const;
const elsewhere = { host: 'smtp.hoster.example' };
const refusals = new Map([[host, 2]]);
const hostsWithWeb = new Set([host]);
const web = { isReached: true, isProxied: false };

const silent = [silentPort(993, receiving), silentPort(587), silentPort(465)];
const refused = [refusedPort(993, receiving), refusedPort(587), refusedPort(465)];

const judge = (candidates: readonly Candidate[], changes: Parameters<typeof evidenceOf>[1] = {}) =>
  bannedAfterRefusals.judge(evidenceOf(candidates, changes));

describe('a host that takes no connection', () => {
  it.each([
    ['refuses every port', refused, {}],
    ['is silent while the web answers', silent, { web }],
    ['is silent while another mail server answers', [...silent, workingPort(587, elsewhere)], {}],
  ])('bans where it has refused sign-ins from here, and %s', (_, candidates, changes) => {
    expect(judge(candidates, { ...changes, refusals })).toMatchObject({
      kind: 'found',
      verdict: {
        cause: 'banned-after-failures',
        party: 'provider',
        severity: 'error',
        message: { id: 'verdict.shut-out', values: { host } },
        actions: [{ kind: 'copy-for-provider' }, { kind: 'try-again' }, { kind: 'open-network-settings' }],
      },
    });
  });

  it.each([
    ['refuses two ports and is silent on one', [...refused.slice(1), ...silent.slice(0, 1)].reverse()],
    ['is silent', silent],
    ['refuses every port, as fail2ban does where nothing else is set', refused],
  ])('may ban from the start: it %s, its website answers, and so do other mail servers', (_, candidates) => {
    const chosen = { incoming: candidates[0] ?? null, outgoing: null };
    const servers = [...candidates, workingPort(587, elsewhere)];
    expect(judge(servers, { hostsWithWeb, chosen })).toMatchObject({
      kind: 'found',
      verdict: {
        cause: 'banned-after-failures',
        party: 'provider',
        message: { id: 'check.banned-after-refusals.from-the-start' },
      },
    });
  });

  it.each([
    ['nobody else answers, so the network may be down', silent, { refusals }],
    ['the network may block mail, because no other mail server answers', silent, { hostsWithWeb, web }],
    ['only port 25 of others answers', [...silent, openRelayPort(elsewhere)], { hostsWithWeb }],
    ['its machine answers nowhere, so it is down', [...silent, workingPort(587, elsewhere)], {}],
    ['a guess may be no mail server', guessed([...silent, workingPort(587, elsewhere)]), { hostsWithWeb }],
    ['another host has refused the sign-ins', refused, { refusals: new Map([['mail.example.com', 2]]) }],
  ])('passes where %s', (_, candidates, changes) => {
    expect(judge(candidates, changes)).toEqual({ kind: 'passed' });
  });

  it('passes where another host works in its place, so that its settings are old', () => {
    const replacing = [sampleCandidate(elsewhere), workingPort(587, elsewhere)];
    expect(judge([...silent, ...replacing], { hostsWithWeb })).toEqual({ kind: 'passed' });
  });
});

it.each([
  ['one of its ports answers', [...silent, workingPort(2525)]],
  ['one of its ports breaks off', [...refused, failedCandidate({ failure: { code: 'closed', stage: 'greeting' } })]],
  ['only one port was tried', [refusedPort(993, receiving)]],
  ['there is no route', [failedCandidate(noRoute(993)), failedCandidate(noRoute(143))]],
])('has nothing to judge where %s', (_, candidates) => {
  expect(judge(candidates, { refusals, hostsWithWeb, web })).toEqual({ kind: 'not-applicable' });
});

function guessed(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((server) => ({ ...server, source: 'guess', named: 'nothing' }));
}

function noRoute(port: number): Partial<Candidate> {
  return { port, failure: { code: 'no-route', host, address: '192.0.2.7' } };
}
