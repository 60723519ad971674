import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../electron/contract/report';
import { changesOf } from '../../../../electron/core/audit/summary/compare-facts';
import { sampleCandidate, silentPort, workingPort } from '../../run/sample-run';
import { factsOf, heardUntil } from './audit-lines';

const nowMs = Date.parse('2026-03-01T00:00:00Z');
const lasting = heardUntil('2026-02-01T00:00:00Z', '2026-05-01T00:00:00Z');
const ending = heardUntil('2025-12-05T00:00:00Z', '2026-03-05T00:00:00Z', 'b');
const chosen = { incoming: sampleCandidate({ heard: lasting }), outgoing: workingPort(587, { heard: lasting }) };
const usual: Partial<Report> = { ...chosen, alternatives: [] };

const finding = {
  id: 'x',
  cause: 'certificate-expired',
  party: 'provider',
  severity: 'error',
  message: { id: '', values: {} },
  seen: '',
  actions: [],
} as const;

describe('changesOf', () => {
  it.each<[string, Partial<Report>, Partial<Report>, readonly object[]]>([
    ['nothing where both are alike', {}, {}, []],
    ['a result', { outcome: 'claimed' }, {}, [{ kind: 'outcome', before: 'claimed', after: 'found' }]],
    [
      'a server with another name',
      { incoming: sampleCandidate({ host: 'old.example.net', heard: lasting }) },
      {},
      [
        {
          kind: 'server',
          direction: 'incoming',
          before: { protocol: 'imap', server: 'old.example.net:993' },
          after: { protocol: 'imap', server: 'mail.example.net:993' },
        },
      ],
    ],
    [
      'a port that stopped working',
      { alternatives: [workingPort(465, { heard: lasting })] },
      { alternatives: [silentPort(465)] },
      [{ kind: 'port-stopped', protocol: 'smtp', port: 465 }],
    ],
    [
      'a port that works now',
      { alternatives: [silentPort(465)] },
      { alternatives: [workingPort(465, { heard: lasting })] },
      [{ kind: 'port-started', protocol: 'smtp', port: 465 }],
    ],
    [
      'nothing of a port that was not tested again',
      { alternatives: [workingPort(465, { heard: lasting })] },
      { alternatives: [silentPort(465, { state: 'not-needed' })] },
      [],
    ],
    [
      'nothing of a port that fails in another way',
      { alternatives: [silentPort(465)] },
      { alternatives: [silentPort(465, { state: 'refused' })] },
      [],
    ],
    [
      'a certificate that was renewed',
      { incoming: sampleCandidate({ heard: ending }) },
      {},
      [
        {
          kind: 'certificate-renewed',
          server: 'mail.example.net:993',
          before: '2026-03-05T00:00:00.000Z',
          after: '2026-05-01T00:00:00.000Z',
        },
      ],
    ],
    [
      'a certificate that is about to end and was not renewed',
      { incoming: sampleCandidate({ heard: ending }) },
      { incoming: sampleCandidate({ heard: ending }) },
      [{ kind: 'certificate-ending', server: 'mail.example.net:993', until: '2026-03-05T00:00:00.000Z' }],
    ],
    ['a cause that came', {}, { findings: [finding] }, [{ kind: 'causes', gone: [], came: ['certificate-expired'] }]],
    [
      'a cause that is gone',
      { findings: [finding] },
      {},
      [{ kind: 'causes', gone: ['certificate-expired'], came: [] }],
    ],
  ])('finds %s', (_, before, after, expected) => {
    const facts = (changes: Partial<Report>) => factsOf('example.net', { ...usual, ...changes });
    expect(changesOf(facts(before), facts(after), nowMs)).toEqual(expected);
  });
});
