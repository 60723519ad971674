import { describe, expect, it } from 'vitest';
import type { AuditSummary } from '../../../../electron/core/audit/summary/audit-summary';
import { collectChanges } from '../../../../electron/core/audit/summary/collect-changes';
import type { ReadLine } from '../../../../electron/core/audit/summary/read-audit-line';
import { summariseAudit } from '../../../../electron/core/audit/summary/summarise-audit';
import { failedCandidate, refusedPort, sampleCandidate, silentPort, workingPort } from '../../run/sample-run';
import { factsOf, heardUntil, lineOf } from './audit-lines';

const nowMs = Date.parse('2026-03-01T00:00:00Z');

function summaryOf(lines: readonly ReadLine[]): AuditSummary {
  const summariser = summariseAudit(nowMs);
  for (const line of lines) summariser.add(line);
  return summariser.summary(null);
}

const timedOut = {
  id: 'host-not-found',
  cause: 'host-not-found',
  party: 'you',
  severity: 'error',
  message: { id: '', values: {} },
  seen: '',
  actions: [],
} as const;

const nothing = { incoming: null, outgoing: null, alternatives: [], conflicts: [], findings: [timedOut] } as const;

/** Some lines of every kind. */
const lines: readonly ReadLine[] = [
  ...Array.from({ length: 120 }, (_, index) =>
    lineOf(`gone-${String(index).padStart(3, '0')}.example`, { outcome: 'nothing-found', ...nothing }),
  ),
  ...Array.from({ length: 150 }, (_, index) =>
    lineOf(`works-${index}.example`, {
      incoming: sampleCandidate({
        host: `mail-${index % 140}.example`,
        heard: heardUntil(
          '2026-01-01T00:00:00Z',
          new Date(nowMs + (index % 140) * 3_600_000).toISOString(),
          '0123456789abcdef'[index % 16],
        ),
      }),
      outgoing: null,
      alternatives: [],
    }),
  ),
  { kind: 'no-report', input: 'no domain', problem: 'There is a space in it.' },
];

describe('summariseAudit', () => {
  it('counts how searches ended, and names the inputs without an answer up to a limit', () => {
    const { inputs, outcomes, unanswered } = summaryOf(lines);
    expect(inputs).toBe(271);
    expect(outcomes.filter(({ inputs: count }) => count > 0)).toEqual([
      { outcome: 'found', inputs: 150 },
      { outcome: 'nothing-found', inputs: 120 },
      { outcome: 'no-report', inputs: 1 },
    ]);
    expect(unanswered.count).toBe(121);
    expect(unanswered.items).toHaveLength(100);
    expect(unanswered.items[0]).toEqual({
      input: 'gone-000.example',
      outcome: 'nothing-found',
      cause: 'host-not-found',
      problem: null,
    });
  });

  it('does not depend on the order of the lines', () => {
    const shuffled = lines
      .map((line, index) => [(index * 7919) % lines.length, line] as const)
      .sort(([a], [b]) => a - b);
    expect(summaryOf(shuffled.map(([, line]) => line))).toEqual(summaryOf(lines));
  });

  it('keeps no more for more inputs', () => {
    const many = Array.from({ length: 40 }, (_, index) => lines.map((line) => renamed(line, index))).flat();
    const size = (summary: AuditSummary) => JSON.stringify(summary).length;
    expect(size(summaryOf(many))).toBeLessThan(size(summaryOf(lines)) * 1.2);
  });

  it('counts each input once for each channel, and whether its server was chosen', () => {
    const second = sampleCandidate({ sources: ['srv', 'mx'], source: 'srv', host: 'x.example.net' });
    const { channels } = summaryOf([lineOf('a.example'), lineOf('b.example', { incoming: second })]);
    expect(channels.filter(({ inputs }) => inputs > 0)).toEqual([
      { channel: 'autoconfig', inputs: 2, chosen: 2 },
      { channel: 'srv', inputs: 1, chosen: 1 },
      { channel: 'mx', inputs: 1, chosen: 0 },
    ]);
  });

  it('counts what became of each port, in the order of protocols, and unusual ports together', () => {
    const alternatives = [refusedPort(2525), silentPort(465), workingPort(10_587)];
    const { ports } = summaryOf([
      lineOf('a.example', { alternatives }),
      lineOf('b.example', { alternatives: [workingPort(465)] }),
    ]);
    expect(ports.map(({ port }) => port)).toEqual([993, 143, 995, 110, 587, 2525, 465, null]);
    expect(ports.find(({ port }) => port === 465)).toMatchObject({ tested: 2, works: 1, silent: 1 });
    expect(ports.at(-1)).toMatchObject({ tested: 1, works: 1 });
  });

  it('counts disagreements by their channels, and names the cases', () => {
    const claims = [sampleCandidate(), failedCandidate({ host: 'old.example.org', source: 'srv', state: 'refused' })];
    const conflicts = [{ direction: 'incoming', claims }] as const;
    const { disagreements } = summaryOf([lineOf('b.example', { conflicts }), lineOf('a.example', { conflicts })]);
    expect(disagreements).toMatchObject({
      inputs: 2,
      between: [{ direction: 'incoming', chosen: 'autoconfig', other: 'srv', inputs: 2 }],
      cases: { count: 2, items: [{ input: 'a.example' }, { input: 'b.example' }] },
    });
  });

  it('counts each input with the certificate that has least of its own lifetime left', () => {
    const year = heardUntil('2025-06-01T00:00:00Z', '2026-06-01T00:00:00Z', 'a');
    const sixDays = heardUntil('2026-02-24T00:00:00Z', '2026-03-02T00:00:00Z', 'b');
    const report = {
      incoming: sampleCandidate({ heard: year }),
      outgoing: workingPort(587, { heard: sixDays }),
      alternatives: [],
    };
    const { certificates } = summaryOf([lineOf('a.example', report), lineOf('b.example', report)]);
    expect(certificates.inputs).toBe(2);
    expect(certificates.soonest).toMatchObject([{ port: 587, inputs: 2, example: 'a.example' }]);
    expect(certificates.left.find(({ left }) => left === 'last-third')).toMatchObject({ inputs: 2 });
  });

  it('names causes with who can act, most inputs first', () => {
    const { causes } = summaryOf(lines);
    expect(causes).toEqual([
      {
        cause: 'host-not-found',
        party: 'you',
        inputs: 120,
        examples: ['gone-000.example', 'gone-001.example', 'gone-002.example'],
      },
    ]);
  });

  it('names broken lines by their numbers, up to a limit', () => {
    const summariser = summariseAudit(nowMs);
    for (let line = 30; line > 0; line--) summariser.addBroken({ line, problem: { code: 'not-json' } });
    const { brokenLines } = summariser.summary(null);
    expect(brokenLines.count).toBe(30);
    expect(brokenLines.items.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

describe('collectChanges', () => {
  it('counts what is in both audits, and what is alike', () => {
    const collector = collectChanges(nowMs);
    collector.compare(factsOf('a.example'), factsOf('a.example'));
    collector.compare(factsOf('b.example', { outcome: 'claimed' }), factsOf('b.example'));
    collector.appear('c.example');
    collector.vanish('d.example');
    const changes = collector.changes({ inputsBefore: 3, brokenLinesBefore: 0 });
    expect(changes).toMatchObject({
      inputsBefore: 3,
      compared: 2,
      unchanged: 1,
      appeared: { items: ['c.example'], count: 1 },
      vanished: { items: ['d.example'], count: 1 },
    });
    expect(changes.changed.find(({ kind }) => kind === 'outcome')).toMatchObject({
      count: 1,
      items: [{ input: 'b.example', before: 'claimed', after: 'found' }],
    });
  });
});

/** The same line for another input. */
function renamed(line: ReadLine, index: number): ReadLine {
  if (line.kind === 'no-report') return { ...line, input: `${line.input} ${index}` };
  const { report } = line;
  return { ...line, report: { ...report, input: { ...report.input, text: `${index}.${report.input.text}` } } };
}
