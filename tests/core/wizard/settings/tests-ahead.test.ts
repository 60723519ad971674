import { describe, expect, it } from 'vitest';
import { settingsFileOf } from '../../../../electron/core/run/report-file';
import { cardsOnPage } from '../../../../electron/core/wizard/frame/cards-on-page';
import { besideForward, forwardOf } from '../../../../electron/core/wizard/frame/forward-of';
import { headlineOf } from '../../../../electron/core/wizard/frame/headline-of';
import { directionToTest } from '../../../../electron/core/wizard/settings/risk-in-question';
import { testsAhead } from '../../../../electron/core/wizard/settings/tests-ahead';
import { openingActions } from '../../../../electron/core/wizard/state/opening-actions';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import {
  failedCandidate,
  sampleCandidate,
  sampleCertificate,
  sampleReport,
  silentPort,
  workingPort,
} from '../../run/sample-run';
import {
  acted,
  atSettings,
  changeSending,
  editingSending,
  finished,
  otherId,
  searched,
  tested,
  testId,
  told,
  typedServer,
} from '../wizard-after';

const nothing = { outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] } as const;
const blank = acted(searched(nothing), { kind: 'enter-by-hand' });
const typedReceiving = acted(blank, {
  kind: 'change-edit',
  direction: 'incoming',
  changes: { host: 'imap.example.org' },
});
const typedBoth = acted(typedReceiving, changeSending({ host: 'mail.example.org' }));
const file = settingsFileOf(sampleReport({ outgoing: workingPort(587) }));
const fromFile = acted(searched(), ...openingActions(searched(), { file, fileName: 'a.json' }, otherId));
const silent = silentPort(587);

describe('testsAhead', () => {
  it.each<[string, WizardState, readonly string[], string]>([
    ['settings that work', atSettings(), [], 'wizard.foot.sign-in'],
    ['empty cards', blank, ['incoming', 'outgoing'], 'settings.test.both'],
    ['one card that was filled', typedReceiving, ['incoming'], 'wizard.edit.test'],
    ['two cards that were filled', typedBoth, ['incoming', 'outgoing'], 'settings.test.both'],
    ['servers of a file', fromFile, ['incoming', 'outgoing'], 'settings.test.both'],
    ['one of them tested', tested(fromFile, 'incoming', sampleCandidate()), ['outgoing'], 'wizard.edit.test'],
    ['a changed port', editingSending({ port: '465' }), ['outgoing'], 'wizard.edit.test'],
    ['a changed login name', editingSending({ login: 'jane' }), [], 'wizard.edit.keep-login'],
    [
      'open fields without a change',
      acted(atSettings(), { kind: 'edit-server', direction: 'outgoing' }),
      [],
      'wizard.foot.sign-in',
    ],
    [
      'a server that was tried',
      atSettings({ outcome: 'partly-found', outgoing: silent, alternatives: [silent] }),
      [],
      'action.try-again',
    ],
  ])('of %s', (_what, state, ahead, label) => {
    expect(testsAhead(state)).toEqual(ahead);
    expect(forwardOf(state).label.id).toBe(label);
  });

  it('is empty in a report from a file', () => {
    const opened = acted(
      atSettings(),
      { kind: 'open-report', events: [finished(sampleReport({ outcome: 'claimed' }))] },
      { kind: 'go-to', page: 'settings' },
    );
    expect(testsAhead(opened)).toEqual([]);
  });
});

describe('testing both servers', () => {
  const bothAsked = acted(typedBoth, { kind: 'queue-tests', directions: ['incoming', 'outgoing'] });
  const asked = { kind: 'run-asked', run: { kind: 'test-server', runId: testId, direction: 'incoming' } } as const;
  const running = acted(bothAsked, asked, { kind: 'run-accepted', runId: testId });

  it('goes one after the other', () => {
    expect(directionToTest(bothAsked)).toBe('incoming');
    expect(directionToTest(running)).toBeNull();
    expect(forwardOf(running)).toMatchObject({ reason: { id: 'settings.test.running' } });
    const first = tested(bothAsked, 'incoming', sampleCandidate({ host: 'imap.example.org' }));
    expect(directionToTest(first)).toBe('outgoing');
    expect(directionToTest(tested(first, 'outgoing', typedServer))).toBeNull();
  });

  it('marks every wrong field, and tests what can be read', () => {
    const wrong = acted(typedBoth, changeSending({ port: '0' }), {
      kind: 'queue-tests',
      directions: ['incoming', 'outgoing'],
    });
    expect(wrong.account.servers.outgoing.edit?.problems.port).toBeDefined();
    expect(wrong.account.queuedTests).toEqual(['incoming']);
    const empty = acted(blank, { kind: 'queue-tests', directions: ['incoming', 'outgoing'] });
    expect(empty.account.queuedTests).toEqual([]);
  });

  it('ends with a test that is cancelled, and with the page', () => {
    const cancelled = told(running, testId, finished(sampleReport({ outcome: 'cancelled' })));
    expect(directionToTest(cancelled)).toBeNull();
    expect(acted(running, { kind: 'go-to', page: 'discovery' }).account.queuedTests).toEqual([]);
  });
});

describe('the foot while one certificate is in doubt', () => {
  const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate } as const;
  const expired = failedCandidate({ failure });
  const outgoing = workingPort(587);
  const state = atSettings({ outcome: 'partly-found', incoming: expired, outgoing, alternatives: [expired, outgoing] });

  it('fills the message for the provider, and offers to go on with what works', () => {
    expect(headlineOf(state).title.values).toEqual({ receiving: 'expired', sending: 'works' });
    expect(forwardOf(state).label.id).toBe('action.copy-for-provider');
    expect(besideForward(state).map(({ label }) => label.id)).toEqual(['wizard.verdict.go-on-with.outgoing']);
    expect(acted(state, ...(besideForward(state)[0]?.effect.actions ?? [])).page).toBe('export');
  });

  it('leaves to the card to look again and to trust it, and says when to worry', () => {
    const [card] = cardsOnPage(state);
    expect(card?.buttons.map(({ label }) => label.id)).toEqual(['action.try-again', 'wizard.verdict.accept-risk']);
    expect(card?.more).toEqual({ id: 'settings.certificate.worry', values: { doubt: 'expired' } });
  });
});

describe('the headline of settings that nobody has tested', () => {
  it.each<[string, WizardState, string]>([
    ['empty cards', blank, 'settings.headline.by-hand'],
    ['cards that were filled', typedBoth, 'settings.headline.by-hand'],
    ['a file', fromFile, 'wizard.headline.from-file'],
  ])('of %s', (_what, state, title) => {
    expect(headlineOf(state).title.id).toBe(title);
  });
});

describe('a test that waits for the other one', () => {
  it('is dropped where its fields are changed or undone', () => {
    const queued = acted(typedBoth, { kind: 'queue-tests', directions: ['incoming', 'outgoing'] });
    expect(queued.account.queuedTests).toEqual(['incoming', 'outgoing']);
    expect(acted(queued, changeSending({ port: '465' })).account.queuedTests).toEqual(['incoming']);
    expect(acted(queued, { kind: 'undo-edit', direction: 'outgoing' }).account.queuedTests).toEqual(['incoming']);
  });
});
