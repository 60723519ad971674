import { describe, expect, it } from 'vitest';
import type { ProviderFacts } from '../../../../electron/contract/report';
import type { Action, Finding } from '../../../../electron/contract/verdict';
import { exchangeOnlyProvider } from '../../../../electron/core/knowledge/exchange-only';
import { settingsFileOf } from '../../../../electron/core/run/report-file';
import { eventsOfSettings } from '../../../../electron/core/run/settings-as-run';
import { discoveryOutcome, providerFound } from '../../../../electron/core/wizard/discovery/discovery-outcome';
import { besideForward, forwardOf } from '../../../../electron/core/wizard/frame/forward-of';
import { headlineOf } from '../../../../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../../../../electron/core/wizard/frame/steps-of';
import { planTest } from '../../../../electron/core/wizard/plan-run';
import { pairHalf } from '../../../../electron/core/wizard/settings/pair-half';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { verdictsOnPage } from '../../../../electron/core/wizard/verdicts/verdicts-on-page';
import { sampleEvents, sampleReport, workingPort } from '../../run/sample-run';
import { acted, searched, searchId, searching, testId, told } from '../wizard-after';

const nothing = { outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] } as const;

function finding(cause: 'no-network' | 'config-not-found', ...actions: readonly Action[]): Finding {
  const message = { id: `cause.${cause}`, values: { host: 'example.net', port: 443 } };
  return { id: cause, cause, party: 'you', severity: 'warning', message, seen: '', actions };
}

/** The title, the rail's result and the button labels of the first verdict. */
function said(state: WizardState) {
  const [verdict] = verdictsOnPage(state);
  return {
    title: headlineOf(state).title.id,
    rail: stepsOf(state)[1]?.receipt?.id,
    buttons: verdict?.buttons.map(({ label }) => label.id) ?? [],
  };
}

describe('a search without a network', () => {
  const tryAgain = { kind: 'try-again', afterMs: 0 } as const;
  const findings = [finding('no-network', tryAgain, { kind: 'open-network-settings' }, { kind: 'try-demo' })];
  const state = searched({ ...nothing, findings });

  it('is paused in title, rail and pair, and offers the demo, which needs none', () => {
    expect(discoveryOutcome(state.account)).toBe('offline');
    expect(said(state)).toEqual({
      title: 'wizard.headline.offline',
      rail: 'wizard.receipt.offline',
      buttons: ['action.try-again', 'action.open-network-settings', 'action.try-demo'],
    });
    expect(verdictsOnPage(state)[0]?.more?.id).toBe('wizard.verdict.goes-on');
    expect(pairHalf(state, 'incoming')).toMatchObject({ tone: 'wait', state: { id: 'wizard.pair.waiting' } });
  });
});

describe('a source that waits for the address', () => {
  const findings = [
    { ...finding('config-not-found', { kind: 'allow-address' }, { kind: 'enter-by-hand' }), asks: 'address' as const },
  ];
  const state = searched({ ...nothing, findings });

  it('is a question that says who would learn what, and blames nobody', () => {
    expect(said(state)).toEqual({
      title: 'wizard.headline.needs-address',
      rail: 'wizard.receipt.needs-address',
      buttons: ['action.allow-address', 'action.enter-by-hand'],
    });
    const [question] = verdictsOnPage(state);
    expect(question).toMatchObject({ isQuestion: true });
    expect(question?.more?.values).toEqual({ address: 'jane@example.net', domain: 'example.net' });
  });

  it('is asked again with the address once that was allowed', () => {
    const [allow] = verdictsOnPage(state)[0]?.buttons ?? [];
    expect(allow?.effect.command).toEqual({ kind: 'find' });
    const allowed = acted(state, ...(allow?.effect.actions ?? []));
    expect(allowed.account.allowsAddress).toBe(true);
    expect(said(allowed).buttons).toEqual(['action.enter-by-hand']);
  });
});

describe('a provider that lets no mail app in', () => {
  const closed = { id: 'big', name: 'Big', password: 'none', before: [] } as const;
  const providers: readonly (readonly [string, ProviderFacts])[] = [
    ['no-imap', { ...closed, status: 'no-imap' }],
    ['closed', { ...closed, status: 'discontinued' }],
    ['exchange-only', exchangeOnlyProvider('example.net').facts],
  ];

  it.each(providers)('explains why nothing was found, and offers a next step: %s', (preparation, provider) => {
    const state = searched({
      ...nothing,
      provider,
      findings: [finding('config-not-found', { kind: 'enter-by-hand' })],
    });
    expect(discoveryOutcome(state.account)).toBe('unusable');
    expect(verdictsOnPage(state)).toEqual([]);
    expect(providerFound(state.account)).toMatchObject({ preparation });
    const isExchange = preparation === 'exchange-only';
    expect(stepsOf(state)[1]?.receipt?.id).toBe(
      isExchange ? 'way.receipt.exchange-only' : 'wizard.receipt.nothing-found',
    );
    expect(forwardOf(state)).toMatchObject({
      label: { id: isExchange ? 'wizard.foot.done' : 'wizard.foot.other-address' },
      effect: { actions: [isExchange ? { kind: 'set-up-another' } : { kind: 'go-to', page: 'address' }] },
    });
    expect(besideForward(state).map(({ label }) => label.id)).toEqual(['wizard.foot.by-hand']);
  });

  it('is shown again though the first page has shown it', () => {
    const provider = { ...closed, status: 'no-imap' } as const;
    const lookup = { provider, suggestion: null };
    const before = acted(searched({ ...nothing, provider }), { kind: 'recognised', text: 'jane@example.net', lookup });
    expect(providerFound(before.account)?.provider).toBe(provider);
    const usable = { ...provider, status: 'works', password: 'account' } as const;
    const known = acted(searched({ provider: usable }), {
      kind: 'recognised',
      text: 'jane@example.net',
      lookup: { provider: usable, suggestion: null },
    });
    expect(providerFound(known.account)).toBeNull();
  });

  it('is not asked for a bridge program that answers on this computer', () => {
    const bridge: ProviderFacts = { ...closed, status: 'needs-preparation', password: 'bridge' };
    const missing = searched({ provider: bridge });
    expect(providerFound(missing.account)).toMatchObject({ preparation: 'bridge' });
    const server = workingPort(1025, { host: '127.0.0.1' });
    const running = told(searching(), searchId, { kind: 'candidate', atMs: 10, candidate: server });
    const ended = told(running, searchId, { kind: 'finished', atMs: 500, report: sampleReport({ provider: bridge }) });
    expect(providerFound(ended.account)).toBeNull();
  });
});

describe('discoveryOutcome', () => {
  it('is none while the search goes on', () => {
    expect(discoveryOutcome(searching().account)).toBeNull();
  });

  it('is the report’s own outcome otherwise', () => {
    expect(discoveryOutcome(searched().account)).toBe('found');
    expect(discoveryOutcome(searched(nothing).account)).toBe('nothing-found');
  });
});

describe('settings from a file', () => {
  it('are shown as settings from a file, and can be tested next', () => {
    const settings = settingsFileOf(sampleReport());
    const state = told(searching(), searchId, ...eventsOfSettings(settings));
    expect(discoveryOutcome(state.account)).toBe('from-file');
    expect(said(state)).toMatchObject({ title: 'wizard.headline.from-file', rail: 'wizard.receipt.from-file' });
    expect(forwardOf(state).label.id).toBe('wizard.foot.go-on');
    expect(planTest(acted(state, { kind: 'go-on' }).account, 'outgoing', testId)).not.toBeNull();
  });
});

describe('a report from a file', () => {
  it('is shown as a report, and not as a search of a moment ago', () => {
    const found = [{ kind: 'finished', atMs: 800, report: sampleReport() }] as const;
    const opened = acted(searched(), { kind: 'open-report', events: found });
    expect(stepsOf(opened)[1]?.receipt?.id).toBe('wizard.receipt.report');
    const partly = acted(searched(), { kind: 'open-report', events: sampleEvents });
    expect(stepsOf(partly)[1]?.receipt?.id).toBe('wizard.receipt.partly-found');
  });

  it('says of its servers when they answered', () => {
    const found = [{ kind: 'finished', atMs: 800, report: sampleReport() }] as const;
    const opened = acted(searched(), { kind: 'open-report', events: found }, { kind: 'go-on' });
    expect(headlineOf(opened).more?.id).toBe('settings.headline.report');
  });

  it('waits for no network and asks no question', () => {
    const findings = [finding('no-network', { kind: 'try-again', afterMs: 0 })];
    const { view } = searched({ ...nothing, findings }).account.discovery;
    const events = view.report === null ? [] : [{ kind: 'finished', atMs: 1, report: view.report } as const];
    const opened = acted(searched(), { kind: 'open-report', events });
    expect(verdictsOnPage(opened)).toMatchObject([{ more: null, buttons: [] }]);
    expect(headlineOf(opened).more?.id).toBe('cause.no-network');
    expect(stepsOf(opened)[1]?.receipt?.id).toBe('wizard.receipt.nothing-found');
    expect(forwardOf(opened).label.id).toBe('wizard.foot.find-again');
  });
});
