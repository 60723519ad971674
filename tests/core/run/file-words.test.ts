import { describe, expect, it } from 'vitest';
import { parseReportFile } from '../../../electron/contract/report-file';
import { readFileWords } from '../../../electron/core/run/file-words';
import { redactReport } from '../../../electron/core/run/redact-report';
import { replayRun } from '../../../electron/core/run/reduce-run';
import { reportFileOf } from '../../../electron/core/run/report-file';
import { renderReportText } from '../../../electron/core/run/report-text';
import { loadProviderNames } from '../../../electron/node/knowledge-loader';
import { ownKnowledge } from '../../../electron/node/opened-files';
import { en } from '../../../electron/words/en';
import { sayIn } from '../../../electron/words/format-message';
import { valuesInReportSentence } from '../../../electron/words/said-in-reports';
import { messagesIn, recordedReports, saidAsOwn, spoils, spoiltReport } from '../../fakes/spoilt-reports';
import { isThorough } from '../../fakes/thoroughness';
import { sampleCandidate } from './sample-run';

const say = sayIn('en');
const knowledge = ownKnowledge({ say, valuesOf: valuesInReportSentence });

/** Sample values for the sentences of reports. */
const sampleValues = {
  ...{ host: 'mail.example.net', domain: 'example.net', exchange: 'mx_1.example.net', name: 'Gmail' },
  ...{ operator: 'Google', port: 587, silent: 587, second: 2525, published: 465 },
  ...{ peer: 'out.example.net', messageId: '<1@example.net>', delay: { ms: 43_000 }, waited: { ms: 60_000 } },
  ...{ asked: 'imap.example.net', better: 'server7.example.net', other: 2525 },
  ...{ which: 'sending', day: { day: '2026-12-31' } },
};

const reportIds = Object.keys(en).filter((id) =>
  /^(?:cause|check|verdict|request|trust|ranking|provider\.(?:before|event)|test-message(?!\.(?:subject|text|ended)))\./.test(
    id,
  ),
);

function reasonRead(trustReason: { readonly id: string; readonly values: object }) {
  const events = [{ kind: 'candidate', atMs: 0, candidate: { ...sampleCandidate(), trustReason } }];
  const file = parseReportFile({ ...reportFileOf({ app: '0.1.0', runtime: 'x', events: [] }), events });
  const [event] = file.ok ? readFileWords(file.value, knowledge).events : [];
  return event?.kind === 'candidate' ? event.candidate.trustReason : null;
}

describe('readFileWords', () => {
  it('knows every sentence that reports contain', () => {
    expect(reportIds.length).toBeGreaterThan(100);
    for (const id of reportIds) {
      expect(reasonRead({ id, values: sampleValues }), id).toEqual({ id, values: sampleValues });
    }
  });

  it('knows the names of every provider', () => {
    const names = [...loadProviderNames()];
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !knowledge.isProviderName(name))).toEqual([]);
  });

  it.each(['terminal.text', 'report.next', 'open.damaged', 'file.says', 'constructor', '__proto__'])(
    'takes %s for no sentence of reports',
    (id) => {
      expect(reasonRead({ id, values: { question: 'x', action: 'x', kind: 'x', words: 'x' } })).toEqual({
        ...{ id: 'file.says', values: { words: id }, by: 'file' },
      });
    },
  );
});

describe.each([...recordedReports])('%s, with some of its sentences spoilt', (_name, text) => {
  const numbered = Object.entries(spoils).map(([what, spoil], number) => [what, spoil, number] as const);
  it.each(numbered)('is rendered as text without taking them for ours: each %s', (_what, spoil, number) => {
    const modulus = Math.min(messagesIn(text), 5);
    const rests = Array.from({ length: modulus }, (_, rest) => rest);
    for (const rest of isThorough ? rests : [number % modulus]) {
      const file = parseReportFile(JSON.parse(spoiltReport(text, spoil, (place) => place % modulus === rest)));
      if (!file.ok) throw new Error(file.failure.detail);
      const { report } = replayRun(readFileWords(file.value, knowledge).events);
      if (report === null) throw new Error('This report has no end');
      expect(renderReportText(report, say)).not.toMatch(saidAsOwn);
      expect(renderReportText(redactReport(report), say)).not.toMatch(saidAsOwn);
    }
  });
});
