import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import type { RunEvent } from '../../../electron/contract/run-event';
import { serverNameOf } from '../../../electron/contract/server-name';
import { directions, perDirection } from '../../../electron/contract/verdict';
import { readPastedText } from '../../../electron/core/address/read-pasted-text';
import { explainText } from '../../../electron/core/diagnosis/explain-text';
import { serversNotAgreedTo } from '../../../electron/core/discovery/servers-to-ask-about';
import { settingsToExport } from '../../../electron/core/wizard/export/settings-to-export';
import { footNote } from '../../../electron/core/wizard/frame/foot-note';
import { besideForward, forwardOf } from '../../../electron/core/wizard/frame/forward-of';
import { announcementOf, headlineOf } from '../../../electron/core/wizard/frame/headline-of';
import { isReachable } from '../../../electron/core/wizard/frame/reachable-page';
import { stepsOf } from '../../../electron/core/wizard/frame/steps-of';
import { planSignIn } from '../../../electron/core/wizard/plan-run';
import { reduceWizard } from '../../../electron/core/wizard/reduce-wizard';
import { acceptableCertificate } from '../../../electron/core/wizard/settings/certificate-risk';
import { pairHalf } from '../../../electron/core/wizard/settings/pair-half';
import { serverChoices } from '../../../electron/core/wizard/settings/server-choices';
import { mayIncludePassword } from '../../../electron/core/wizard/sign-in/may-sign-in';
import { domainOfAccount } from '../../../electron/core/wizard/state/servers-in-question';
import type { WizardAction } from '../../../electron/core/wizard/state/wizard-actions';
import { initialWizard, type WizardState, wizardPages } from '../../../electron/core/wizard/state/wizard-state';
import { verdictsOnPage } from '../../../electron/core/wizard/verdicts/verdicts-on-page';
import { isThorough } from '../../fakes/thoroughness';
import {
  failedCandidate,
  openRelayPort,
  refusedPort,
  sampleCandidate,
  sampleCertificate,
  sampleEvents,
  sampleReport,
  silentPort,
  workingPort,
} from '../run/sample-run';
import { agree, atQuestion, hosterImap, hosterSmtp } from './hoster-servers';
import {
  accepted,
  atSettings,
  atSignIn,
  checked,
  otherId,
  refused,
  searchId,
  searching,
  signInId,
  testId,
  wrongPassword,
} from './wizard-after';

const doubted = failedCandidate({
  protocol: 'smtp',
  port: 465,
  failure: {
    code: 'certificate-expired',
    host: 'mail.example.net',
    certificate: sampleCertificate,
  },
});
const relayThatWorks = openRelayPort({ proven: true, state: 'works', security: 'starttls' });
const servers: readonly Candidate[] = [
  sampleCandidate(),
  sampleCandidate({ protocol: 'pop3', port: 995 }),
  workingPort(587),
  workingPort(2525, { source: 'guess' }),
  sampleCandidate({ protocol: 'smtp', port: 587, security: 'none' }),
  refusedPort(465),
  hosterImap,
  hosterSmtp(),
  silentPort(2525, { host: 'other.example.net' }),
  doubted,
  relayThatWorks,
];

const explained = ['535 5.7.8 Authentication failed', 'ECONNREFUSED', 'Moon phase unsuitable'].map(
  (said): WizardAction => ({
    kind: 'explained',
    explanation: explainText({ protocol: null, stage: null, text: said }),
    found: readPastedText('jane@example.net\nIMAP imap.example.net 993'),
  }),
);

const direction = fc.constantFrom(...directions);
const server = fc.constantFrom(...servers);
const maybeServer = fc.option(server);
const runId = fc.constantFrom(searchId, testId, signInId, otherId);
const text = fc.constantFrom('', 'jane@example.net', 'joe@example.org', 'example.net', ' ');
const outcome = fc.constantFrom(null, accepted, refused(), refused({ party: 'unknown' }));

const report = fc
  .record({
    incoming: maybeServer,
    outgoing: maybeServer,
    alternatives: fc.array(server, { maxLength: 5 }),
    outcome: fc.constantFrom('found', 'partly-found', 'claimed', 'nothing-found', 'cancelled'),
    claims: fc.array(server, { maxLength: 2 }),
    signIn: fc.option(fc.record({ incoming: outcome, outgoing: outcome })),
    password: fc.constantFrom('account', 'oauth-only', 'none'),
    isIntercepted: fc.boolean(),
  })
  .map(({ claims, signIn, password, isIntercepted, ...changes }) =>
    sampleReport({
      ...changes,
      conflicts: claims.length > 1 ? [{ direction: 'outgoing', claims }] : [],
      ...(signIn === null ? {} : { signIn }),
      provider: { id: 'x', name: 'X', password, status: 'works', before: [] },
      findings: isIntercepted ? [{ id: 'x', ...wrongPassword, cause: 'interception-by-network' }] : [],
    }),
  );

const event: fc.Arbitrary<RunEvent> = fc.oneof(
  fc.constantFrom(...sampleEvents),
  server.map((candidate) => ({ kind: 'candidate', atMs: 3, candidate }) as const),
  fc.record({
    kind: fc.constant('answer' as const),
    atMs: fc.constant(4),
    incoming: maybeServer,
    outgoing: maybeServer,
  }),
  report.map((each) => ({ kind: 'finished', atMs: 5, report: each }) as const),
);

const action: fc.Arbitrary<WizardAction> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('run-events' as const),
      runId,
      events: fc.array(event, { maxLength: 3 }),
    }),
  },
  fc.record({ kind: fc.constant('type-address' as const), text }),
  fc.record({ kind: fc.constant('type-name' as const), name: text }),
  fc.record({
    kind: fc.constant('recognised' as const),
    text,
    lookup: fc.constantFrom({ provider: null, suggestion: null }, { provider: null, suggestion: 'jane@gmail.com' }),
  }),
  fc.constantFrom<WizardAction>(
    { kind: 'keep-first-network' },
    { kind: 'forget-first-network' },
    { kind: 'use-suggestion' },
    { kind: 'keep-spelling' },
    { kind: 'allow-address' },
    { kind: 'enter-by-hand' },
    { kind: 'withdraw-risk' },
    { kind: 'accept-risk', sha256: sampleCertificate.sha256 },
    { kind: 'accept-risk', sha256: 'cd'.repeat(32) },
    { kind: 'change-password' },
    agree,
    { kind: 'agree-to-servers', hosts: ['imap.hoster.example'] },
    { kind: 'take-back-servers' },
    { kind: 'back' },
    { kind: 'go-on' },
    { kind: 'go-on' },
    { kind: 'skip-to-export' },
    { kind: 'set-up-another' },
    { kind: 'new-account' },
    { kind: 'resume-account', address: 'jane@example.net' },
    { kind: 'start-over' },
    ...explained,
    { kind: 'choose-entrance', entrance: 'repair' },
    { kind: 'open-report', events: sampleEvents },
    { kind: 'close-report' },
    { kind: 'saved', outcome: { kind: 'saved', folder: '/', names: ['a'] } },
    { kind: 'deleted', deletion: { of: 'x', files: [{ name: 'a', became: 'deleted' }] } },
  ),
  fc.record({
    kind: fc.constant('run-asked' as const),
    run: fc.oneof(
      fc.record({ kind: fc.constant('discover' as const), runId, text }),
      fc.record({ kind: fc.constant('test-server' as const), runId, direction }),
      fc.record({ kind: fc.constant('sign-in' as const), runId, directions: fc.uniqueArray(direction) }),
    ),
  }),
  fc.record({ kind: fc.constant('queue-tests' as const), directions: fc.uniqueArray(direction) }),
  fc.record({ kind: fc.constant('run-accepted' as const), runId }),
  fc.record({
    kind: fc.constant('run-refused' as const),
    runId,
    refusal: fc.constantFrom({ code: 'not-agreed' }, { code: 'unknown-server' }, { code: 'nothing-discovered' }),
  }),
  fc.record({ kind: fc.constant('mistake' as const), runId: fc.option(runId), verdict: fc.constant(wrongPassword) }),
  fc.record({
    kind: fc.constantFrom('choose-server', 'keep-server'),
    direction,
    server: server.map(serverNameOf),
  }),
  fc.record({ kind: fc.constant('choose-claim' as const), direction, index: fc.nat({ max: 3 }) }),
  fc.record({
    kind: fc.constantFrom('settle-conflict', 'edit-server', 'check-edit', 'keep-edit', 'undo-edit', 'offer-risk'),
    direction,
  }),
  fc.record({
    kind: fc.constant('change-edit' as const),
    direction,
    changes: fc.record(
      {
        protocol: fc.constantFrom('imap', 'pop3', 'smtp'),
        host: fc.constantFrom('', 'mail.example.net', 'not a host'),
        port: fc.constantFrom('', '25', '587', '465', '993', '70000'),
        security: fc.constantFrom('tls', 'starttls'),
        login: text,
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: fc.constant('prefer-implicit-tls' as const), isPreferred: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('type-login', 'type-sending-login'), login: text }),
  fc.record({ kind: fc.constant('separate-sending' as const), login: fc.boolean(), password: fc.boolean() }),
  fc.record({ kind: fc.constant('include-password' as const), isIncluded: fc.boolean() }),
  fc.record({ kind: fc.constant('choose-programs' as const), programs: fc.array(fc.constantFrom('card', 'outlook')) }),
  fc.record({ kind: fc.constant('go-to' as const), page: fc.constantFrom(...wizardPages) }),
);

/** A wizard at a late page, because random actions seldom get there. */
const start = fc.constantFrom(
  initialWizard,
  searching(),
  atSettings(),
  atSettings({ outcome: 'partly-found', outgoing: null, alternatives: [sampleCandidate(), doubted, silentPort(587)] }),
  atSettings({ outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] }),
  atSignIn(),
  atQuestion(),
  checked({ incoming: accepted, outgoing: accepted }),
  checked({ incoming: accepted, outgoing: refused() }),
);

function holds(state: WizardState): void {
  const { account, page } = state;
  expect(isReachable(state, page), `${page} is reachable`).toBe(true);
  for (const direction of directions) {
    const { server: chosen, isKept, edit } = account.servers[direction];
    if (chosen !== null) {
      expect(chosen.port).not.toBe(25);
      expect(chosen.security).not.toBe('none');
      expect(chosen.protocol === 'smtp').toBe(direction === 'outgoing');
      expect(isKept && chosen.proven, 'what is proven needs nobody’s word').toBe(false);
    }
    if (edit !== null) expect(edit.protocol === 'smtp').toBe(direction === 'outgoing');
    const { usable } = serverChoices(state, direction);
    expect(usable.every(({ server: way, isChosen }) => way.proven || isChosen)).toBe(true);
    expect(usable.every(({ server: way }) => way.port !== 25 && way.security !== 'none')).toBe(true);
    pairHalf(state, direction);
  }
  if (account.export.includePassword) expect(mayIncludePassword(account)).toBe(true);
  const { confirming } = account.risks;
  if (confirming !== null) expect(acceptableCertificate(account, confirming.direction)?.sha256).toBe(confirming.sha256);
  expect(account.risks.accepted.every((sha256) => sha256 === sampleCertificate.sha256)).toBe(true);

  const plan = planSignIn(account, otherId);
  const asked = plan?.asked.kind === 'sign-in' ? plan.asked.directions : [];
  expect(asked.every((direction) => account.servers[direction].server?.proven === true)).toBe(true);
  if (plan !== null) {
    const pair = perDirection((direction) => (asked.includes(direction) ? account.servers[direction].server : null));
    expect(serversNotAgreedTo({ domain: domainOfAccount(account), ...pair }, plan.request.agreedServers)).toEqual([]);
  }
  const { incoming, outgoing } = settingsToExport(account);
  for (const exported of [incoming, outgoing]) {
    if (exported !== null) expect(exported.proven || exported.trust === 'typed').toBe(true);
  }

  expect(stepsOf(state).filter((step) => step.state === 'current')).toHaveLength(1);
  expect(verdictsOnPage(state).every(({ buttons }) => buttons.length <= 3)).toBe(true);
  headlineOf(state);
  announcementOf(state);
  besideForward(state);
  footNote(state);
}

describe('any sequence of actions', () => {
  it('keeps the wizard in order', () => {
    fc.assert(
      fc.property(start, fc.array(action, { maxLength: 40 }), (from, actions) => {
        let state = from;
        for (const each of actions) {
          state = reduceWizard(state, each);
          holds(state);
        }
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
      { numRuns: isThorough ? 600 : 200 },
    );
  });

  it('stays in a valid state whichever offered button is pressed', () => {
    fc.assert(
      fc.property(start, fc.array(action, { maxLength: 40 }), fc.nat(), (from, actions, choice) => {
        const state = actions.reduce(reduceWizard, from);
        const buttons = [
          ...verdictsOnPage(state).flatMap((verdict) => verdict.buttons),
          ...[forwardOf(state), ...besideForward(state)].filter(({ reason }) => reason === null),
        ];
        const pressed = buttons[choice % Math.max(1, buttons.length)];
        if (pressed !== undefined) holds(pressed.effect.actions.reduce(reduceWizard, state));
      }),
      { numRuns: isThorough ? 600 : 200 },
    );
  });

  it('goes to another page with every button that only changes the page, or keeps what was edited', () => {
    fc.assert(
      fc.property(start, fc.array(action, { maxLength: 40 }), (from, actions) => {
        const state = actions.reduce(reduceWizard, from);
        const { effect, reason } = forwardOf(state);
        if (reason !== null || effect.command !== null) return;
        const after = effect.actions.reduce(reduceWizard, state);
        expect(after).not.toBe(state);
        if (!effect.actions.some(({ kind }) => kind === 'keep-edit')) expect(after.page).not.toBe(state.page);
      }),
      { numRuns: isThorough ? 600 : 200 },
    );
  });
});
