import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawBlocks } from '../electron/cli/layout/draw-blocks';
import { comparisonPage } from '../electron/cli/pages/comparison-page';
import { reportPage } from '../electron/cli/pages/report-page';
import { printableSay } from '../electron/cli/printable-say';
import type { Candidate } from '../electron/contract/candidate';
import { parseReportFile } from '../electron/contract/report-file';
import type { RunEvent } from '../electron/contract/run-event';
import { serverNameOf } from '../electron/contract/server-name';
import { compareRuns } from '../electron/core/compare/compare-runs';
import { renderComparisonText } from '../electron/core/compare/comparison-text';
import { passwordSecret } from '../electron/core/login-secret';
import { redactReport } from '../electron/core/run/redact-report';
import { replayRun } from '../electron/core/run/reduce-run';
import { settingsFileOf } from '../electron/core/run/report-file';
import { replayableReport } from '../electron/core/run/report-formats';
import { renderReportText } from '../electron/core/run/report-text';
import { withText } from '../electron/core/run/with-text';
import { Secret } from '../electron/core/secret';
import { createLedger } from '../electron/engine/ledger';
import type { Ports } from '../electron/engine/ports';
import { runSignIn } from '../electron/engine/run';
import { createMailboxLogin } from '../electron/node/mailbox-login';
import { createCertificateMaker } from '../electron/node/scripted-server/certificate-maker';
import type { LoopbackListener } from '../electron/node/scripted-server/loopback-listener';
import { startMailServer } from '../electron/node/scripted-server/mail-server';
import type { Act, MailServerDescription } from '../electron/node/scripted-server/server-description';
import { createSubmissionLogin } from '../electron/node/submission-login';
import { createDialer } from '../electron/node/tcp-connection';
import { sayIn } from '../electron/words/format-message';
import { sampleCandidate, sampleHeard, sampleReport } from './core/run/sample-run';
import { bare } from './core/secrecy/bare';
import { encoders } from './core/secrecy/plantings';
import { scriptedPorts } from './engine/scripted-network';
import { createVirtualClock } from './engine/virtual-clock';
import { createFastClock } from './fakes/fast-clock';
import { authoritiesOf } from './fakes/sign-in-ways';
import { isThorough } from './fakes/thoroughness';

/** Stands on both sides of what a server repeats, so that it is found in every output. */
const mark = 'zq7kx';

const login = 'jane@mail.example';
const say = sayIn('en');

/** Further forms in which a server repeats what it got. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  ...encoders,
  'the responses of SASL LOGIN': (text) => `${base64(login)} ${base64(text)}`,
  HTML: (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
  'named entities': (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  'a string of JSON in a string of JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'URL encoding twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'HTML in a string of JSON': (text) => JSON.stringify(text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')),
  'its command': (text) => `LOGIN ${login} "${text.replace(/[\\"]/g, '\\$&')}"`,
};

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

/** Passwords of people and of attackers: with signs of every syntax, of several words, short ones, and ordinary words of our sentences. */
const passwords: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom(...'aB3"\\\'%<>&+=/-_.{}[]$`;,:!? ') }),
    fc.string({ minLength: 4, maxLength: 20, unit: 'grapheme-ascii' }),
    fc.string({ minLength: 2, maxLength: 12, unit: 'grapheme' }),
    fc.constantFrom('password', 'server', 'mail', 'secret', 'login', 'refused', '993', 'tls', 'a', 'ok', 'no', '12'),
    fc.constantFrom(
      'correct horse battery',
      'p a"s\'s\\w#ö%d$;',
      'пароль-41',
      '密码密码',
      'Ünïcödé',
      '$(x)',
      '{0}',
      '«secret»',
    ),
  )
  .map((text) => text.trim())
  // A line of a protocol can hold it, and a reader can see it.
  .filter(
    (text) => !/[\p{Cc}\u2028\u2029]/u.test(text) && bare(text) !== '' && !mark.includes(bare(text).toLowerCase()),
  );

type Speaker = 'imap' | 'pop3' | 'smtp';
const speakers: readonly Speaker[] = ['imap', 'pop3', 'smtp'];

/** A server that repeats the password where it refuses, in the last line or one before it. */
function refusalOf(speaker: Speaker, text: string, isEarlier: boolean): readonly Act[] {
  const said = `bad ${mark} ${text} ${mark} here`;
  const lines: Readonly<Record<Speaker, string>> = {
    imap: isEarlier ? `* OK ${said}\n{tag} NO [AUTHENTICATIONFAILED] no` : `{tag} NO [AUTHENTICATIONFAILED] ${said}`,
    pop3: `-ERR ${said}`,
    smtp: isEarlier ? `535-${said}\n535 5.7.8 no` : `535 5.7.8 ${said}`,
  };
  return [{ kind: 'say', text: lines[speaker] }];
}

const refusals = new Map<Speaker, readonly Act[]>();
const servers = new Map<Speaker, LoopbackListener>();
let ports: Ports;
/** What is told of a run in which the server repeats nothing. */
const usual = new Map<Speaker, string>();

beforeAll(async () => {
  const certificates = await createCertificateMaker('Test authority');
  // At the usual speed, but time that the machine takes from this process does not count.
  const clock = createFastClock(1);
  const parts = { clock, authorities: authoritiesOf(certificates.authority), version: '0.1.0' };
  const logins = { mailboxLogin: createMailboxLogin(parts), submissionLogin: createSubmissionLogin(parts) };
  const { ports: scripted } = scriptedPorts({ rttMs: 0 }, createVirtualClock(), logins);
  ports = { ...scripted, clock, dialer: createDialer(parts) };
  for (const speaker of speakers) {
    const description: MailServerDescription = {
      protocol: speaker,
      host: 'mail.example',
      security: 'tls',
      certificate: { names: ['mail.example'] },
      signIn: {
        logins: [],
        password: null,
        get refusal() {
          return refusals.get(speaker) ?? [];
        },
      },
    };
    servers.set(speaker, await startMailServer(description, certificates));
    refusals.set(speaker, refusalOf(speaker, '', false));
    usual.set(speaker, (await toldOf(speaker, 'unheard-of 4711')).join('\n'));
  }
});
afterAll(async () => {
  for (const server of servers.values()) await server.close();
});

/** A refused sign-in at the server, and its events with the transcript. */
async function refusedSignIn(speaker: Speaker, password: string): Promise<readonly RunEvent[]> {
  const server: Candidate = sampleCandidate({
    protocol: speaker,
    host: 'mail.example',
    port: servers.get(speaker)?.port ?? 0,
    heard: sampleHeard({ address: '127.0.0.1' }),
  });
  const pair = speaker === 'smtp' ? { incoming: null, outgoing: server } : { incoming: server, outgoing: null };
  const events: RunEvent[] = [];
  await runSignIn(
    {
      ...pair,
      domain: 'mail.example',
      agreedServers: [serverNameOf(server)],
      login,
      secret: passwordSecret(new Secret(password)),
      outgoingLogin: null,
      outgoingSecret: null,
      acceptedBefore: null,
      report: sampleReport({ ...pair, address: login, outcome: 'partly-found', alternatives: [server] }),
      verbose: true,
    },
    { ...ports, ledger: createLedger(ports.clock.nowMs) },
    (event) => events.push(event),
    new AbortController().signal,
  );
  return events;
}

/** Everything that Mailwright prints, saves and copies of such a sign-in, JSON as its texts too. */
async function toldOf(speaker: Speaker, password: string): Promise<readonly string[]> {
  const events = await refusedSignIn(speaker, password);
  const view = replayRun(events);
  const { report } = view;
  if (report === null) throw new Error('the sign-in has not finished');
  const saved = replayableReport.render({ app: '0.1.0', runtime: 'Node', events, say });
  const opened = parseReportFile(JSON.parse(saved));
  if (!opened.ok) throw new Error('the saved report cannot be opened');
  const comparison = compareRuns(view, replayRun(opened.value.events));
  const printable = printableSay(say);
  const invocation = { command: 'check', input: login, flags: [] };
  const reading = {
    say: printable,
    helpPages: new Map(),
    invocation,
    suggestion: null,
    isHeldBack: false,
    today: '2026-12-01',
  };
  const look = { columns: 0, isColoured: false, hasUnicode: true };
  const json = [
    saved,
    JSON.stringify(opened.value),
    JSON.stringify(settingsFileOf(report)),
    JSON.stringify({ verdict: withText(comparison.verdict, say) }),
    ...events.map((event) => JSON.stringify(withText(event, say))),
  ];
  return [
    ...json,
    ...json.flatMap((text) => textsIn(JSON.parse(text))),
    renderReportText(report, say),
    renderReportText(redactReport(report), say),
    renderComparisonText(comparison, say),
    drawBlocks(reportPage(report, reading), look),
    drawBlocks(comparisonPage(comparison, { say: printable }), look),
  ];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What stands in a text between two marks, or behind the last one. */
function repeatedIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(`${mark}([^]*?)(?:${mark}|$)`, 'g'))].map(([, between = '']) => between);
}

const seen = (text: string) => bare(text).toLowerCase();

interface Echo {
  readonly speaker: Speaker;
  readonly password: string;
  readonly form: string;
  readonly isEarlier: boolean;
}

/** The texts that reveal the password, or the form in which the server has repeated it. */
async function revealing({ speaker, password, form, isEarlier }: Echo): Promise<readonly string[]> {
  const written = forms[form]?.(password) ?? password;
  refusals.set(speaker, refusalOf(speaker, written, isEarlier));
  const told = await toldOf(speaker, password);
  const sought = [password, written].map(seen);
  const always = seen(usual.get(speaker) ?? '');
  return told.filter((text) => {
    const repeated = repeatedIn(text).map(seen);
    // An ordinary word, or a few characters, may be in our own sentences.
    const whole = seen(password).length > 3 ? sought.filter((each) => !always.includes(each)) : [];
    return sought.some((each) => repeated.includes(each)) || whole.some((each) => seen(text).includes(each));
  });
}

/** The forms in which one or two characters can be told from words and numbers. */
const openForms = ['plain', 'upper case', 'a quoted string', 'JSON', 'its command'];

/** The forms in which three characters stand alone, and not inside a word. */
const separateForms = Object.keys(forms).filter((form) => !/after (?:one|two)/.test(form));

function formsOf(password: string): readonly string[] {
  const { length } = bare(password);
  if (length > 3) return Object.keys(forms);
  return length === 3 ? separateForms : openForms;
}

const echoes: fc.Arbitrary<Echo> = passwords.chain((password) =>
  fc.record({
    speaker: fc.constantFrom(...speakers),
    password: fc.constant(password),
    form: fc.constantFrom(...formsOf(password)),
    isEarlier: fc.boolean(),
  }),
);

describe('a password that a server repeats when it refuses it', () => {
  it('is covered in what is printed, saved and copied, so that the test below looks at something', async () => {
    for (const speaker of speakers) {
      refusals.set(speaker, refusalOf(speaker, 'Quartz-lane-41', false));
      const told = await toldOf(speaker, 'Quartz-lane-41');
      expect(told.filter((text) => /zq7kx «secret» zq7kx/.test(text)).length).toBeGreaterThan(6);
    }
  });

  it('is in nothing that is printed, saved or copied, whatever it is and however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(echoes, async (echo) => {
        expect((await revealing(echo)).slice(-1)).toEqual([]);
      }),
      // The same passwords each time: a new one that fails belongs into the tests of the cover.
      { numRuns: isThorough ? 100 : 40, seed: 15 },
    );
  }, 300_000);
});
