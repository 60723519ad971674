import type { AuditSummary } from '../../../../electron/core/audit/summary/audit-summary';
import { collectChanges } from '../../../../electron/core/audit/summary/collect-changes';
import { summariseAudit } from '../../../../electron/core/audit/summary/summarise-audit';
import {
  failedCandidate,
  refusedPort,
  sampleCandidate,
  sampleCertificate,
  silentPort,
  workingPort,
} from '../../run/sample-run';
import { factsOf, heardUntil, lineOf } from '../summary/audit-lines';

/** The time of the summary. */
export const sampleNowMs = Date.parse('2026-03-01T00:00:00Z');

const finding = { severity: 'error', message: { id: '', values: {} }, seen: '', actions: [] } as const;
const notFound = { ...finding, id: 'host-not-found', cause: 'host-not-found', party: 'you' } as const;
const expired = { ...finding, id: 'certificate-expired', cause: 'certificate-expired', party: 'provider' } as const;
const blocked = {
  ...finding,
  id: 'submission-blocked-by-network',
  cause: 'submission-blocked-by-network',
  party: 'this-network',
} as const;
const dayMs = 86_400_000;

/** The summary of an audit with something of everything, compared with an earlier one. */
export function sampleSummary(domains: (index: number) => string): AuditSummary {
  const summariser = summariseAudit(sampleNowMs);
  const changes = collectChanges(sampleNowMs);
  for (let index = 0; index < 90; index++) {
    const input = domains(index);
    const until = new Date(sampleNowMs + ((index * 37) % 90) * dayMs).toISOString();
    const from = new Date(Date.parse(until) - 90 * dayMs).toISOString();
    const heard = heardUntil(from, until, '0123456789abcdef'[index % 16]);
    const host = `mail-${index % 16}.provider.example`;
    const source = (['autoconfig', 'srv', 'ispdb', 'mx', 'guess'] as const)[index % 5] ?? 'guess';
    const incoming = sampleCandidate({ host, heard, source, sources: [source] });
    const outgoing = workingPort(index % 7 === 0 ? 465 : 587, { host, heard, source, sources: [source] });
    const certificate = { ...sampleCertificate, notBefore: '2025-11-01T00:00:00Z', notAfter: '2026-02-10T00:00:00Z' };
    const failure = { code: 'certificate-expired', host, certificate } as const;
    const line = [
      lineOf(input, {
        incoming,
        outgoing,
        alternatives: [
          refusedPort(2525, { host, source, sources: [source] }),
          silentPort(465, { host, source, sources: [source] }),
        ],
        conflicts:
          index % 11 === 0
            ? [
                {
                  direction: 'incoming',
                  claims: [
                    incoming,
                    failedCandidate({ host: 'old.provider.example', source: 'srv', state: 'refused' }),
                  ],
                },
              ]
            : [],
        findings: index % 4 === 0 ? [blocked] : [],
      }),
      lineOf(input, {
        outcome: 'claimed',
        incoming: failedCandidate({ host, failure }),
        outgoing: null,
        alternatives: [],
        findings: [expired],
      }),
      lineOf(input, {
        outcome: 'nothing-found',
        incoming: null,
        outgoing: null,
        alternatives: [],
        findings: [notFound],
      }),
    ][index % 9 === 0 ? 1 : index % 10 === 0 ? 2 : 0];
    if (line === undefined) continue;
    const facts = summariser.add(line);
    if (index % 12 === 5) changes.appear(facts.input);
    else if (index % 3 === 1) changes.compare(facts, facts);
    else changes.compare(factsOf(input, { outcome: 'partly-found', findings: [notFound] }), facts);
  }
  summariser.add({ kind: 'no-report', input: 'no domain', problem: 'There is a space in it.' });
  summariser.addBroken({ line: 17, problem: { code: 'not-json' } });
  changes.vanish('left.example');
  return summariser.summary(changes.changes({ inputsBefore: 231, brokenLinesBefore: 1 }));
}
