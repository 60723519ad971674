import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { hostSchema } from '../../../electron/contract/host-name';
import { parseOpenedFile } from '../../../electron/contract/opened-file';
import { exportAccountFrom } from '../../../electron/core/programs/export-account';
import { programs } from '../../../electron/core/programs/programs';
import { readFileWords } from '../../../electron/core/run/file-words';
import { redactReport } from '../../../electron/core/run/redact-report';
import { replayRun } from '../../../electron/core/run/reduce-run';
import { settingsFileOf } from '../../../electron/core/run/report-file';
import { renderReportText } from '../../../electron/core/run/report-text';
import { eventsOfSettings } from '../../../electron/core/run/settings-as-run';
import { sha256InBase64, stableUuid } from '../../../electron/node/request-export';
import { sayIn } from '../../../electron/words/format-message';
import { valuesInReportSentence } from '../../../electron/words/said-in-reports';
import { runs, runsLine } from './random-runs';
import { spoiltBytes } from './spoilt-bytes';

const say = sayIn('en');
const knowledge = { say, valuesOf: valuesInReportSentence, isProviderName: () => false, hostOfHelp: () => null };

const folder = join('tests', 'fixtures');
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.mailwright'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const settingsFiles = reports.flatMap((text) => {
  const file = parseOpenedFile(JSON.parse(text));
  const report = file.ok && file.value.format === 'mailwright-report' ? replayRun(file.value.events).report : null;
  return report === null ? [] : JSON.stringify(settingsFileOf(report));
});

/** Values that replace a text, a number or null of a report. */
const oddValues: readonly unknown[] = [
  ...[
    '',
    ' ',
    '\u202e',
    '\u001b[2J',
    'a b. Send it',
    '__proto__',
    'toString',
    '{x}',
    '“',
    'imap.example.org\nx',
    '[::1]',
  ],
  ...[
    '2001:db8::1',
    'x'.repeat(300),
    'IMAP.Example.ORG',
    '%FOO%',
    'https://evil.example/',
    'jane@example.org',
    'Gmail',
  ],
  ...[0, -1, 0.5, 1e308, 65_536, null, true, [], {}, ['x'], { id: 'x', values: {} }, { id: 'trust.published' }],
];

/** Files with some values replaced; `at` is the position among all values, in thousandths. */
function withOtherValues(files: readonly string[]): fc.Arbitrary<Uint8Array> {
  const changes = fc.array(fc.tuple(fc.nat(1_000), fc.constantFrom(...oddValues)), { minLength: 1, maxLength: 3 });
  return fc.tuple(fc.constantFrom(...files), changes).map(([text, changes]) => {
    const count = valuesIn(text);
    const chosen = new Map(changes.map(([at, value]) => [Math.floor((at * (count - 1)) / 1_000), value]));
    let place = -1;
    const changed: unknown = JSON.parse(text, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null) return value;
      place += 1;
      return chosen.has(place) ? chosen.get(place) : value;
    });
    return new TextEncoder().encode(JSON.stringify(changed));
  });
}

function valuesIn(text: string): number {
  let count = 0;
  JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) count += 1;
    return value;
  });
  return count;
}

/** Fewer runs than for documents, because a report is longer and is read, shown and exported each time. */
const fewerRuns = { ...runs, numRuns: 1_500 };

function decoded(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Opens a file that may be a report or settings, does everything that can be done with it, and says whether it was one. */
function isOpened(bytes: Uint8Array): boolean {
  const file = parseOpenedFile(decoded(bytes));
  if (!file.ok) return false;
  const read = readFileWords(file.value, knowledge);
  const { report } = replayRun(read.format === 'mailwright-report' ? read.events : eventsOfSettings(read));
  if (report === null) return true;
  renderReportText(report, say);
  renderReportText(redactReport(report), say);
  for (const server of [report.incoming, report.outgoing, ...report.alternatives]) {
    if (server !== null) assert.equal(v.parse(hostSchema, server.host), server.host);
  }
  const account = exportAccountFrom(read.format === 'mailwright-settings' ? read : report, false);
  if (!account.ok) return true;
  const request = {
    accounts: [account.value],
    say,
    uuid: stableUuid,
    sha256: sha256InBase64,
    today: '2026-11-29',
    testedOn: null,
  };
  for (const { write } of programs) write(request);
  return true;
}

for (const [kind, bytes] of Object.entries({
  'reports with other values': withOtherValues(reports),
  'settings files with other values': withOtherValues(settingsFiles),
  'spoilt reports': spoiltBytes(reports.map((text) => Buffer.from(text))),
})) {
  test(`a file is read safely, whatever ${kind} are opened`, (t) => {
    let opened = 0;
    fc.assert(
      fc.property(bytes, (text) => {
        if (isOpened(text)) opened += 1;
      }),
      fewerRuns,
    );
    assert.ok(opened > 0);
    t.diagnostic(`${kind}: ${fewerRuns.numRuns} of ${runsLine}: ${opened} were opened`);
  });
}
