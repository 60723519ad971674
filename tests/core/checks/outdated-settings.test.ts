import { expect, it } from 'vitest';
import { outdatedSettings } from '../../../electron/core/checks/outdated-settings';
import { refusedPort, sampleCandidate, silentPort, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const elsewhere = (port: number) =>
  workingPort(port, { host: 'smtp.hoster.example', source: 'guess', sources: ['guess'] });

it('warns where a published server is gone and another one works', () => {
  expect(outdatedSettings.judge(evidenceOf([refusedPort(587), elsewhere(587)]))).toMatchObject({
    kind: 'found',
    verdict: { cause: null, party: 'provider', severity: 'warning' },
  });
});

it.each([
  ['the published server is only silent', [silentPort(587), elsewhere(587)]],
  ['another port of it works', [refusedPort(587), workingPort(465)]],
  ['nothing else works', [refusedPort(587)]],
  ['what works is for the other direction', [refusedPort(587), sampleCandidate({ host: 'imap.hoster.example' })]],
])('passes where %s', (_what, servers) => {
  expect(outdatedSettings.judge(evidenceOf(servers))).toEqual({ kind: 'passed' });
});

it('has nothing to say where the domain publishes nothing', () => {
  expect(outdatedSettings.judge(evidenceOf([elsewhere(587)]))).toEqual({ kind: 'not-applicable' });
});
