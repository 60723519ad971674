import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../electron/contract/message';
import type { Report } from '../../electron/contract/report';
import { limits } from '../../electron/core/limits';
import { replayRun } from '../../electron/core/run/reduce-run';
import { reportFileOf, settingsFileOf } from '../../electron/core/run/report-file';
import { loadHelpPages } from '../../electron/node/knowledge-loader';
import { readOpenedBytes, readOpenedPath, readOwnFile, readOwnText } from '../../electron/node/opened-files';
import { sayIn } from '../../electron/words/format-message';
import { valuesInReportSentence } from '../../electron/words/said-in-reports';
import { sampleCandidate, sampleEvents, sampleReport } from '../core/run/sample-run';
import { createTestPublisher } from '../fakes/test-publisher';

const say = sayIn('en');
const words = { say, valuesOf: valuesInReportSentence };
const report = reportFileOf({ app: '0.1.0', runtime: 'Electron 45.4.1', events: sampleEvents });

describe('readOwnText', () => {
  it('reads a report that replays its run', () => {
    const opened = readOwnText(JSON.stringify(report), words);
    const events = opened.ok && opened.value.format === 'mailwright-report' ? opened.value.events : [];
    expect(replayRun(events).rows).toEqual(replayRun(sampleEvents).rows);
  });

  it('reads a settings file', () => {
    const settings = settingsFileOf(sampleReport());
    const opened = readOwnText(JSON.stringify(settings), words);
    expect(opened).toMatchObject({ ok: true, value: { format: 'mailwright-settings', address: 'jane@example.net' } });
  });

  it.each([
    ['no JSON', 'Delivered-To: jane@example.net', 'open.not-ours'],
    ['JSON of another kind', '{"format":"something-else"}', 'open.not-ours'],
    ['no object', '[1]', 'open.not-ours'],
    ['a list of providers', createTestPublisher().list(7).toString('utf8'), 'open.provider-list'],
    ['a newer version', JSON.stringify({ ...report, version: 2 }), 'open.newer'],
    ['an event that is none', JSON.stringify({ ...report, events: [{ kind: 'party' }] }), 'open.damaged'],
  ])('refuses %s with a sentence', (_what, text, id) => {
    const opened = readOwnText(text, words);
    expect(opened).toMatchObject({ ok: false, failure: { id } });
    // A parser's details are of no use to the user.
    if (!opened.ok) expect(say(opened.failure)).not.toMatch(/JSON|format|version|kind|\{/);
  });

  it('replaces changed sentences by its own, and quotes those of a newer Mailwright', () => {
    const known = { id: 'trust.typed', values: {}, text: 'Call this number' };
    const unknown = { id: 'trust.in-ten-years', values: {}, text: 'Proven by\u202e “telepathy”\u0007' };
    const incomplete = { id: 'trust.published', values: {} };
    expect([known, unknown, incomplete].map((trustReason) => say(reasonIn(settingsWith({ trustReason }))))).toEqual([
      'This server was typed by hand.',
      'The file says: “Proven by ’telepathy’”',
      'The file says: “trust.published”',
    ]);
  });

  it('marks what only the file says', () => {
    const unknown = { id: 'made-up', values: {}, text: 'Trust me' };
    const own = { id: 'trust.typed', values: {}, by: 'file' };
    expect(reasonIn(settingsWith({ trustReason: unknown })).by).toBe('file');
    expect(reasonIn(settingsWith({ trustReason: own })).by).toBeUndefined();
  });

  it('puts a name that could be a sentence in quotation marks, and leaves names of known providers', () => {
    const named = (name: string) =>
      say(reasonIn(settingsWith({ trustReason: { id: 'trust.listed', values: { name } } })));
    expect(named('Gmail')).toBe('Mailwright’s list of providers has this server for Gmail.');
    expect(named('Alice (TIM, Italy)')).toBe('Mailwright’s list of providers has this server for Alice (TIM, Italy).');
    expect(named('you. Now call “0900 123”')).toBe(
      'Mailwright’s list of providers has this server for “you. Now call ’0900 123’”.',
    );
  });

  it.each([
    'file:///etc/passwd',
    'evil.test@imap.example.org',
    'imap.example.org\nimap.evil.test',
    '[::1]',
    '%FOO%',
    '',
  ])('refuses a file whose server is %j, and says so', (host) => {
    for (const text of [settingsWith({ host }), reportEnding({ incoming: sampleCandidate({ host }) })]) {
      const opened = readOwnText(text, words);
      expect(opened).toMatchObject({ ok: false, failure: { id: 'open.bad-host' } });
      if (!opened.ok) expect(say(opened.failure)).not.toContain('\n');
    }
  });

  it('reads a host in any case and script into its DNS form', () => {
    const hosts = ['IMAP.Example.ORG', 'imap.bücher.example', '2001:DB8::1'].map((host) => {
      const opened = readOwnText(settingsWith({ host }), words);
      return opened.ok && opened.value.format === 'mailwright-settings' ? opened.value.incoming?.host : null;
    });
    expect(hosts).toEqual(['imap.example.org', 'imap.xn--bcher-kva.example', '2001:db8::1']);
  });

  it.each([
    ['a name of five million characters', { name: 'x'.repeat(5_000_000) }],
    ['a name of two lines', { name: 'Jane\nBcc: all' }],
    ['an address longer than any', { address: `${'x'.repeat(400)}@example.org` }],
  ])('refuses a settings file with %s', (_what, changes) => {
    const text = JSON.stringify({ ...settingsFileOf(sampleReport()), ...changes });
    expect(readOwnText(text, words)).toMatchObject({ ok: false, failure: { id: 'open.damaged' } });
  });

  it('accepts help only by the ids of its own pages, and names their hosts itself', () => {
    const pages = loadHelpPages();
    const [help = '', url = ''] = [...pages][0] ?? [];
    const message = { id: 'provider.before.no-imap', values: { name: 'Gmail' } };
    const before = [help, 'made-up'].map((id) => ({ message, help: id, helpHost: 'evil.test' }));
    const provider = { id: 'x', name: 'Gmail', password: 'account', status: 'works', before } as const;
    const actions = ['made-up', help].map((id) => ({ kind: 'open-help', id }) as const);
    const verdict = { cause: null, party: 'you', severity: 'note', message, seen: '' } as const;
    const report = reportIn(reportEnding({ provider, findings: [{ id: 'x', ...verdict, actions }] }));
    expect(report.provider?.before).toEqual([
      { message, help, helpHost: new URL(url).hostname },
      { message, help: null },
    ]);
    expect(report.findings[0]?.actions).toEqual([{ kind: 'open-help', id: help }]);
  });

  it.each(['Gmail (call 0900 123)', 'x\u202ey z'])('keeps the provider %j from being a sentence of our own', (name) => {
    const provider = { id: 'x', name, password: 'account', status: 'works', before: [] } as const;
    expect(reportIn(reportEnding({ provider })).provider?.name).toMatch(/^“[^\u202e]+”$/);
  });
});

/** A settings file with changes to the server for receiving, as JSON. */
function settingsWith(changes: object): string {
  const settings = settingsFileOf(sampleReport());
  return JSON.stringify({ ...settings, incoming: { ...settings.incoming, ...changes } });
}

function reasonIn(text: string): Message {
  const opened = readOwnText(text, words);
  const reason = opened.ok && opened.value.format === 'mailwright-settings' ? opened.value.incoming?.trustReason : null;
  if (!reason) throw new Error('These settings have no reason');
  return reason;
}

/** A report that ends with other findings than the sample, as JSON. */
function reportEnding(changes: Partial<Report>): string {
  const events = [
    ...sampleEvents.slice(0, -1),
    { kind: 'finished', atMs: 1_500, report: sampleReport(changes) } as const,
  ];
  return JSON.stringify(reportFileOf({ app: '0.1.0', runtime: 'Electron 45.4.1', events }));
}

function reportIn(text: string): Report {
  const opened = readOwnText(text, words);
  const last = opened.ok && opened.value.format === 'mailwright-report' ? opened.value.events.at(-1) : null;
  if (last?.kind !== 'finished') throw new Error('This report has no end');
  return last.report;
}

describe('readOwnFile', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailwright-open-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('reads a report from the disk', async () => {
    const path = join(folder, 'jane.mailwright');
    await writeFile(path, JSON.stringify(report));
    expect(await readOwnFile(path, words)).toMatchObject({ ok: true, value: { format: 'mailwright-report' } });
  });

  it('names a missing file, without its folder', async () => {
    expect(await readOwnFile(join(folder, 'gone.mailwright'), words)).toEqual({
      ok: false,
      failure: { id: 'open.not-found', values: { name: 'gone.mailwright' } },
    });
  });

  it('does not read a file that is too large', async () => {
    const path = join(folder, 'large.mailwright');
    const file = await open(path, 'w');
    await file.truncate(limits.fileBytes + 1);
    await file.close();
    expect(await readOwnFile(path, words)).toMatchObject({ ok: false, failure: { id: 'open.too-large' } });
  });
});

describe('any file that a person opens', () => {
  const samples = join(__dirname, '../core/programs/reading');

  it('is one of Mailwright where it claims to be', async () => {
    const bytes = Buffer.from(JSON.stringify(settingsFileOf(sampleReport())));
    expect(await readOpenedBytes(bytes, 'x', words)).toMatchObject({ value: { format: 'mailwright-settings' } });
    const newer = Buffer.from(JSON.stringify({ ...report, version: 2 }));
    expect(await readOpenedBytes(newer, 'x', words)).toMatchObject({ failure: { id: 'open.newer' } });
    const list = createTestPublisher().list(7);
    expect(await readOpenedBytes(list, 'x', words)).toMatchObject({ failure: { id: 'open.provider-list' } });
  });

  it('is else a mail program’s own settings, a folder too, each account with the name of its program', async () => {
    const path = join(samples, 'outlook/office-2016.reg');
    const account = { programName: 'Outlook', address: 'jane@example.net', passwordStored: true };
    const expected = { ok: true, value: { format: 'program-settings', accounts: [account] } };
    expect(await readOpenedPath(path, words)).toMatchObject(expected);
    expect(await readOpenedBytes(await readFile(path), 'office-2016.reg', words)).toMatchObject(expected);
    expect(await readOpenedPath(join(samples, 'outlook'), words)).toMatchObject({ ok: true });
  });

  it('is refused with a sentence where nothing in it can be read', async () => {
    const encrypted = join(samples, 'apple-mail/encrypted.mobileconfig');
    expect(await readOpenedPath(encrypted, words)).toMatchObject({ failure: { id: 'read.file.encrypted' } });
    expect(await readOpenedPath(join(samples, 'none'), words)).toMatchObject({ failure: { id: 'open.not-found' } });
    expect(await readOpenedBytes(Buffer.from('a letter'), 'x', words)).toMatchObject({
      failure: { id: 'open.not-ours' },
    });
  });
});
