import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Block } from '../../electron/cli/layout/block';
import { drawBlocks } from '../../electron/cli/layout/draw-blocks';
import { explanationPage } from '../../electron/cli/pages/explanation-page';
import { filesPage, writtenApp } from '../../electron/cli/pages/files-page';
import { probePage } from '../../electron/cli/pages/probe-page';
import { readPage } from '../../electron/cli/pages/read-page';
import { reportPage } from '../../electron/cli/pages/report-page';
import { verifiedPage } from '../../electron/cli/pages/verified-page';
import { printableSay } from '../../electron/cli/printable-say';
import type { Protocol } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import { parseReportFile } from '../../electron/contract/report-file';
import { explainText } from '../../electron/core/diagnosis/explain-text';
import { exportAccountFrom } from '../../electron/core/programs/export-account';
import { programById } from '../../electron/core/programs/programs';
import { publish } from '../../electron/core/programs/publish/publish';
import { settingsForDomain } from '../../electron/core/programs/publish/settings-for-domain';
import { replayRun } from '../../electron/core/run/reduce-run';
import { judgeTestMessage } from '../../electron/core/test-message/judge-test-message';
import type { TestMessageFacts } from '../../electron/core/test-message/test-message-facts';
import { verifyDomain } from '../../electron/core/verify-published/verified-domain';
import { readSettingsBytes } from '../../electron/node/read-settings-folder';
import { sha256InBase64 } from '../../electron/node/request-export';
import { sayIn } from '../../electron/words/format-message';
import { requestFor } from '../core/programs/canonical-accounts';
import { expectGoldenFolder } from '../core/programs/golden-folder';
import { factsOf, incomingAt, onTheWire } from '../core/test-message/facts-of';
import { plantedHeaders } from '../core/test-message/planted-headers';
import { flawedFacts, rightFacts, sampleWish } from '../core/verify-published/published-sample';

const say = printableSay(sayIn('en'));

/** What was printed to, by the name of the golden file. */
const looks = {
  colour: { columns: 80, isColoured: true, hasUnicode: true },
  plain: { columns: 80, isColoured: false, hasUnicode: false },
  narrow: { columns: 40, isColoured: false, hasUnicode: true },
  pipe: { columns: 0, isColoured: false, hasUnicode: true },
};

const today = '2026-11-29';
const helpPages = new Map([['app-password.app-password', 'https://help.example/app-passwords']]);

function reportOf(folder: 'fixtures' | 'golden/runs', name: string): Report {
  const file = parseReportFile(JSON.parse(readFileSync(join(__dirname, '..', folder, `${name}.mailwright`), 'utf8')));
  if (!file.ok) throw new Error(`${name} is no report`);
  const { report } = replayRun(file.value.events);
  if (report === null) throw new Error(`${name} has not finished`);
  return report;
}

function pageOf(command: 'detect' | 'check', report: Report, isHeldBack = false): readonly Block[] {
  const invocation = { command, input: report.input.text, flags: [] };
  return reportPage(report, { say, helpPages, today, invocation, suggestion: null, isHeldBack });
}

function misspelt(): readonly Block[] {
  const report = reportOf('golden/runs', 'nothing-found');
  const invocation = { command: 'detect', input: report.input.text, flags: ['--no-ispdb'] };
  return reportPage(report, { say, helpPages, today, invocation, suggestion: 'you@example.org', isHeldBack: false });
}

function exported(): readonly Block[] {
  const { incoming, outgoing, address, name } = reportOf('golden/runs', 'all-well');
  const account = exportAccountFrom({ incoming, outgoing, address, name, alternatives: [] }, false);
  if (!account.ok) throw new Error(account.failure.id);
  const apps = ['thunderbird', 'apple-mail'].flatMap((id) => {
    const program = programById(id);
    return program === null ? [] : [writtenApp(program, program.write(requestFor(account.value)))];
  });
  return filesPage({ incoming, outgoing, folder: 'settings', apps }, { say, helpPages });
}

/** What is published for a domain whose PACC document takes the place of another. */
function published(): readonly Block[] {
  const { incoming, outgoing, address, name, alternatives } = reportOf('golden/runs', 'all-well');
  const settings = settingsForDomain({ incoming, outgoing, address, name, alternatives }, 'all-well.example');
  const account = exportAccountFrom(settings, false);
  if (!account.ok) throw new Error(account.failure.id);
  const servedDigest = sha256InBase64('the document of yesterday');
  const apps = [writtenApp(publish, publish.write({ ...requestFor(account.value), servedDigest }))];
  return filesPage({ ...settings, folder: 'settings', apps }, { say, helpPages });
}

/** A check whose test message went like this. */
function tested(facts: Partial<TestMessageFacts>): readonly Block[] {
  const accepted = { ok: true, login: 'you@all-well.example', method: 'PLAIN', tookMs: 120 } as const;
  const signIn = { incoming: accepted, outgoing: accepted };
  const testMessage = judgeTestMessage(factsOf(facts));
  return pageOf('check', { ...reportOf('golden/runs', 'all-well'), signIn, testMessage });
}

/** The accounts of a sample of settings. */
function read(sample: string): readonly Block[] {
  const content = readFileSync(join(__dirname, '../core/programs/reading', sample));
  return readPage(readSettingsBytes(sample.replace(/^.*\//, ''), content), { say });
}

function explained(protocol: Protocol | null, text: string): readonly Block[] {
  return explanationPage(explainText({ protocol, stage: null, text }), { say });
}

const runs: Readonly<Record<string, () => readonly Block[]>> = {
  'all-well': () => pageOf('detect', reportOf('golden/runs', 'all-well')),
  'blocked-587': () => pageOf('detect', reportOf('golden/runs', 'blocked-587')),
  'wrong-password': () => pageOf('check', reportOf('golden/runs', 'wrong-password')),
  'app-password': () => pageOf('check', reportOf('golden/runs', 'app-password')),
  'sending-refused': () => pageOf('check', reportOf('fixtures', 'sending-refused')),
  misspelt,
  'certificate-expired': () => pageOf('detect', reportOf('golden/runs', 'certificate-expired')),
  'only-25': () => pageOf('detect', reportOf('golden/runs', 'only-25')),
  offline: () => pageOf('detect', reportOf('fixtures', 'offline')),
  conflict: () => pageOf('detect', reportOf('fixtures', 'conflict')),
  'exchange-only': () => pageOf('detect', reportOf('fixtures', 'exchange-only')),
  'browser-sign-in': () => pageOf('detect', reportOf('fixtures', 'browser-sign-in')),
  'needs-address': () => pageOf('detect', reportOf('fixtures', 'consent')),
  'held-back': () => pageOf('check', reportOf('fixtures', 'named-in-dns'), true),
  'test-message-arrived': () => {
    const { header, incoming, ...account } = plantedHeaders.gmail;
    const sighting = { folder: 'INBOX', use: 'inbox', seenMs: 3_400, header: onTheWire(header) } as const;
    return tested({ ...account, incoming: incomingAt(incoming), sighting });
  },
  'test-message-greylisted': () => {
    const reply = '451 4.7.1 Greylisting in action, please come back later';
    return tested({ submission: { ok: false, failure: { code: 'unexpected-reply', stage: 'send', reply } } });
  },
  'test-message-lost': () => tested({}),
  probe: () => probePage(reportOf('golden/runs', 'probe'), { say, helpPages }),
  export: exported,
  'read-apple-profile': () => read('apple-mail/signed.mobileconfig'),
  'read-outlook': () => read('outlook/office-2016.reg'),
  'read-nothing': () => read('autodiscover/error-600.xml'),
  publish: published,
  'publish-verified': () => verifiedPage(verifyDomain(sampleWish, rightFacts), { say }),
  'publish-verified-flawed': () => verifiedPage(verifyDomain(sampleWish, flawedFacts), { say }),
  'explain-password': () => explained('imap', 'A1 NO [AUTHENTICATIONFAILED] Authentication failed.'),
  'explain-policy': () => explained('smtp', '550 5.7.1 Message contains spam'),
  'explain-dialog': () => explained(null, 'Login to server imap.example.org with username jane failed.'),
  'explain-reply-in-dialog': () =>
    explained(
      null,
      'An error occurred while sending mail. The mail server responded: 550 5.7.1 Relaying denied. Please check the message and try again.',
    ),
  'explain-unreached': () => explained(null, 'connect ECONNREFUSED 192.0.2.1:587'),
  'explain-unknown': () => explained(null, 'Moon phase unsuitable'),
};

it.each(Object.entries(runs))('prints %s as before, in colour, plain, narrow and into a pipe', (name, page) => {
  const texts = Object.entries(looks).map(([look, how]) => [`${look}.txt`, drawBlocks(page(), how)]);
  expectGoldenFolder(`../../golden/terminal/${name}`, Object.fromEntries(texts));
});

it.each(Object.entries(runs))('keeps the lines of %s within the terminal, but for what a person copies', (_, page) => {
  for (const { columns } of [looks.plain, looks.narrow]) {
    const lines = drawBlocks(page(), { columns, isColoured: false, hasUnicode: true }).split('\n');
    const long = lines.filter((line) => line.length > columns && !/^ *(\S+|.*mailwright .*)$/.test(line));
    expect(long).toEqual([]);
  }
});
