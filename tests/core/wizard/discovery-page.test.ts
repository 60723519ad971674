import { describe, expect, it } from 'vitest';
import { footNote } from '../../../electron/core/wizard/frame/foot-note';
import { besideForward, forwardOf, insteadOfBack } from '../../../electron/core/wizard/frame/forward-of';
import { announcementOf, headlineOf } from '../../../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../../../electron/core/wizard/frame/steps-of';
import { pairHalf } from '../../../electron/core/wizard/settings/pair-half';
import { serverChoices } from '../../../electron/core/wizard/settings/server-choices';
import { initialWizard } from '../../../electron/core/wizard/state/wizard-state';
import { verdictsOnPage } from '../../../electron/core/wizard/verdicts/verdicts-on-page';
import {
  failedCandidate,
  openRelayPort,
  sampleCandidate,
  sampleEvents,
  sampleReport,
  silentPort,
  workingPort,
} from '../run/sample-run';
import {
  accepted,
  acted,
  answer,
  atSettings,
  checked,
  choose,
  finished,
  otherId,
  searched,
  searchId,
  searching,
  told,
} from './wizard-after';

const first = { incoming: sampleCandidate({ source: 'guess' }), outgoing: workingPort(465, { source: 'guess' }) };
const better = { incoming: sampleCandidate(), outgoing: workingPort(587) };

describe('the discovery page', () => {
  it('opens when main has accepted the run', () => {
    expect(searching()).toMatchObject({ page: 'discovery', asked: [] });
  });

  it('opens with the first event too, because it may come before the answer to the request', () => {
    const asked = acted(
      initialWizard,
      { kind: 'type-address', text: 'example.net' },
      { kind: 'run-asked', run: { kind: 'discover', runId: searchId, text: 'example.net' } },
    );
    expect(asked.page).toBe('address');
    const heard = told(asked, searchId, ...sampleEvents.slice(0, 2));
    expect(heard.page).toBe('discovery');
    expect(acted(heard, { kind: 'run-accepted', runId: searchId }).account.discovery).toBe(heard.account.discovery);
  });

  it('ignores the events of a run that is no longer shown', () => {
    const again = searching('joe@example.org', searching(), otherId);
    expect(told(again, searchId, answer(first.incoming, first.outgoing))).toEqual(again);
  });

  it('says what it waits for until both directions work, then offers them at once', () => {
    const half = told(searching(), searchId, answer(first.incoming, null));
    expect(forwardOf(half).reason?.id).toBe('wizard.reason.looking');
    const both = told(half, searchId, answer(first.incoming, first.outgoing));
    expect(forwardOf(both)).toMatchObject({ label: { id: 'wizard.foot.use' }, reason: null });
    expect(footNote(both)?.id).toBe('wizard.foot.better');
    expect(acted(both, { kind: 'go-on' }).page).toBe('settings');
    expect(headlineOf(both).title).toEqual({ id: 'wizard.headline.looking', values: { domain: 'example.net' } });
    expect(announcementOf(both).map(({ id }) => id)).toEqual(['wizard.announce.usable']);
  });

  it('lets a better answer replace the choice of the search when it comes', () => {
    const both = told(searching(), searchId, answer(first.incoming, first.outgoing));
    const settings = told(acted(both, { kind: 'go-on' }), searchId, answer(better.incoming, better.outgoing));
    expect(settings.account.servers.outgoing.server).toEqual(better.outgoing);
    expect(settings.page).toBe('settings');
  });

  it('keeps what the user has chosen or edited when a better answer comes', () => {
    const both = told(
      searching(),
      searchId,
      { kind: 'candidate', atMs: 1, candidate: first.outgoing },
      answer(first.incoming, workingPort(2525)),
    );
    const decided = acted(both, choose('outgoing', first.outgoing), { kind: 'edit-server', direction: 'incoming' });
    const later = told(decided, searchId, answer(better.incoming, better.outgoing));
    expect(later.account.servers).toEqual(decided.account.servers);
  });

  it('keeps the servers once the user is about to sign in to them', () => {
    const both = told(searching(), searchId, answer(first.incoming, first.outgoing));
    const signIn = acted(both, { kind: 'go-on' }, { kind: 'go-on' });
    expect(signIn.page).toBe('sign-in');
    const later = told(signIn, searchId, answer(better.incoming, better.outgoing));
    expect(later.account.servers).toEqual(signIn.account.servers);
  });

  it('starts cleanly for another address and keeps the decisions for the same one', () => {
    const found = atSettings({ outgoing: workingPort(2525), alternatives: [workingPort(2525), workingPort(465)] });
    const decided = acted(found, choose('outgoing', workingPort(465)), { kind: 'choose-programs', programs: ['card'] });
    const same = searching('jane@example.net', decided, otherId);
    expect(same.account.servers.outgoing.server?.port).toBe(465);
    expect(same.account.servers.incoming.server).toBeNull();
    const other = searching('joe@example.org', decided, otherId);
    expect(other.account.servers.outgoing.server).toBeNull();
    expect(other.account.discovery.view.report).toBeNull();
    expect(other.account.export.chosen).toEqual(['card']);
  });

  it('forgets an accepted certificate with the address', () => {
    const state = atSettings();
    const risky = { ...state, account: { ...state.account, risks: { confirming: null, accepted: ['ab'.repeat(32)] } } };
    expect(searching('joe@example.org', risky, otherId).account.risks.accepted).toEqual([]);
    expect(searching('jane@example.net', risky, otherId).account.risks.accepted).toEqual(['ab'.repeat(32)]);
  });

  it('keeps everything when the user goes back', () => {
    const state = checked({ incoming: accepted, outgoing: accepted });
    const back = acted(state, { kind: 'back' }, { kind: 'back' }, { kind: 'back' }, { kind: 'back' });
    expect(back.page).toBe('address');
    // Main has forgotten the password.
    const testMessage = { ...state.account.testMessage, needsSignIn: true };
    expect(back.account).toEqual({ ...state.account, testMessage });
    expect(stepsOf(back).map(({ isLink }) => isLink)).toEqual([false, true, true, true, true]);
  });
});

describe('the discovery page when the search has ended', () => {
  const detour = searched({
    outgoing: workingPort(2525),
    alternatives: [
      sampleCandidate(),
      workingPort(2525),
      silentPort(587),
      silentPort(465, { security: 'tls' }),
      openRelayPort(),
    ],
    findings: [
      {
        id: 'submission-blocked-by-network',
        cause: 'submission-blocked-by-network',
        party: 'this-network',
        severity: 'warning',
        message: { id: 'check.submission-blocked-by-network.both', values: { silent: 587, second: 465, port: 2525 } },
        seen: '',
        actions: [{ kind: 'use-port', direction: 'outgoing', port: 2525 }, { kind: 'open-network-settings' }],
      },
    ],
  });

  it('names the network where it blocks a port, and offers another port first', () => {
    const [verdict] = verdictsOnPage(detour);
    expect(headlineOf(detour)).toMatchObject({
      title: { id: 'wizard.headline.detour', values: { port: 2525 } },
      more: { id: 'check.submission-blocked-by-network.both' },
    });
    expect(forwardOf(detour)).toMatchObject({ label: { id: 'action.use-port' }, reason: null });
    expect(verdict?.more).toEqual({ id: 'wizard.verdict.filtered', values: { port: 2525 } });
    expect(verdict?.chain?.map(({ place }) => place)).toEqual(['fine', 'fine', 'here', 'fine']);
    expect(verdict?.buttons.map(({ label }) => label.id)).toEqual([
      'action.use-port',
      'action.open-network-settings',
      'wizard.verdict.keep-port',
    ]);
    const used = acted(detour, ...(verdict?.buttons[0]?.effect.actions ?? []));
    // It is the choice of the search, so that the settings give its reason.
    expect(used).toMatchObject({ page: 'settings', account: { servers: { outgoing: { chosenBy: 'search' } } } });
    expect(used.account.servers.outgoing.server?.port).toBe(2525);
  });

  it('names the host that works in place of the published one, and says nothing more of its certificate', () => {
    const host = 'server7.hoster.example';
    const incoming = sampleCandidate({ host, source: 'guess', named: 'nothing', basis: 'certificate' });
    const better = searched({
      incoming,
      alternatives: [incoming, workingPort(587)],
      findings: [
        {
          id: 'better-host-name',
          cause: 'certificate-name-mismatch',
          party: 'provider',
          severity: 'warning',
          message: {
            id: 'check.better-host-name',
            values: { host: 'mail.example.net', better: host, domain: 'example.net' },
          },
          seen: '',
          actions: [{ kind: 'use-host', direction: 'incoming', host }],
        },
      ],
    });
    const [verdict] = verdictsOnPage(better);
    expect(verdict?.more).toBeNull();
    expect(verdict?.buttons.map(({ label }) => label.id)).toEqual(['action.use-host']);
    expect(forwardOf(better).label).toEqual({ id: 'action.use-host', values: { host } });
    const used = acted(better, ...(verdict?.buttons[0]?.effect.actions ?? []));
    expect(used).toMatchObject({ page: 'settings', account: { servers: { incoming: { server: { host } } } } });
  });

  it('keeps the blocked port where the user wants that, and marks it', () => {
    const keep = verdictsOnPage(detour)[0]?.buttons[2]?.effect.actions ?? [];
    const kept = acted(detour, ...keep);
    expect(kept.account.servers.outgoing).toMatchObject({ isKept: true, server: { port: 587, proven: false } });
    expect(pairHalf(kept, 'outgoing')).toMatchObject({ tone: 'quiet', state: { id: 'wizard.pair.kept-unconfirmed' } });
    expect(serverChoices(kept, 'outgoing').usable).toMatchObject([
      { isChosen: false, server: { port: 2525 } },
      { isChosen: true, server: { port: 587 }, state: { id: 'settings.way.no-answer-here' } },
    ]);
  });

  it('goes on with claimed settings only as unproven ones', () => {
    const unproven = {
      proven: false,
      state: 'no-answer',
      failure: { code: 'timed-out', stage: 'connect', timeoutMs: 7_000 },
    } as const;
    const incoming = failedCandidate(unproven);
    const outgoing = silentPort(587);
    const state = searched({ outcome: 'claimed', incoming, outgoing, alternatives: [incoming, outgoing] });
    expect(forwardOf(state).label.id).toBe('wizard.foot.use-claimed');
    const settings = acted(state, { kind: 'go-on' });
    expect(pairHalf(settings, 'incoming').state.id).toBe('wizard.pair.not-proven');
    expect(settings.account.servers.incoming.isKept).toBe(false);
    expect(acted(settings, { kind: 'go-on' }).page).toBe('settings');
    expect(acted(settings, { kind: 'skip-to-export' }).page).toBe('settings');
  });

  it('shows what is claimed for the direction that could not be proven, never the relay port', () => {
    const state = atSettings({
      outcome: 'partly-found',
      outgoing: null,
      alternatives: [sampleCandidate(), openRelayPort(), silentPort(587)],
    });
    expect(state.account.servers.outgoing.server?.port).toBe(587);
  });

  it('judges the ports for sending alike on this page and the next', () => {
    const silent = silentPort(587);
    const message = { id: 'cause.submission-not-reachable', values: { host: silent.host, port: 25 } };
    const finding = {
      id: 'submission-not-reachable',
      cause: 'submission-not-reachable',
      party: 'unknown',
      severity: 'error',
      message,
      seen: '',
      actions: [{ kind: 'try-again', afterMs: 0 }],
    } as const;
    const settings = atSettings({
      outcome: 'partly-found',
      outgoing: null,
      alternatives: [sampleCandidate(), silent, openRelayPort()],
      findings: [finding],
    });
    expect(verdictsOnPage(settings)).toMatchObject([{ direction: 'outgoing', verdict: { party: 'unknown', message } }]);
    expect(verdictsOnPage(settings)[0]?.buttons[0]?.effect.command).toEqual({ kind: 'test', direction: 'outgoing' });
    const elsewhere = silentPort(587, { host: 'smtp.example.org' });
    const other = atSettings({
      outcome: 'partly-found',
      outgoing: elsewhere,
      alternatives: [openRelayPort()],
      findings: [finding],
    });
    expect(verdictsOnPage(other)).toMatchObject([{ verdict: { cause: 'connection-timed-out' } }]);
  });

  it('starts with empty cards where nothing was found', () => {
    const nothing = searched({ outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] });
    expect(headlineOf(nothing).title.id).toBe('wizard.headline.nothing-found');
    expect(forwardOf(nothing)).toMatchObject({
      label: { id: 'wizard.foot.find-address' },
      effect: { actions: [{ kind: 'tidy-address' }], command: { kind: 'find' } },
    });
    const cards = acted(nothing, { kind: 'enter-by-hand' });
    expect(cards.page).toBe('settings');
    expect(cards.account.servers.incoming.edit).toMatchObject({ host: '', port: '993', login: 'jane@example.net' });
    expect(cards.account.servers.outgoing.edit).toMatchObject({ host: '', port: '587', security: 'starttls' });
    expect(headlineOf(cards).title.id).toBe('settings.headline.by-hand');
  });

  it('offers to look again after it was cancelled or Mailwright made a mistake', () => {
    const cancelled = searched({ outcome: 'cancelled', incoming: null, outgoing: null, alternatives: [] });
    expect(forwardOf(cancelled).label.id).toBe('wizard.foot.find-again');
    const verdict = { ...mistake };
    const struck = acted(searching(), { kind: 'mistake', runId: searchId, verdict });
    expect(struck.account.discovery.status).toBe('ended');
    expect(verdictsOnPage(struck)).toMatchObject([{ verdict: { party: 'mailwright' }, chain: null }]);
    expect(forwardOf(struck).label.id).toBe('wizard.foot.find-again');
  });

  it('says that a cancelled search was stopped, not that nothing was found', () => {
    const cancelled = searched({ outcome: 'cancelled', outgoing: null, alternatives: [] });
    expect(headlineOf(cancelled)).toMatchObject({
      title: { id: 'wizard.headline.cancelled' },
      more: { id: 'wizard.headline.cancelled.more' },
    });
    expect(pairHalf(cancelled, 'incoming').state.id).toBe('wizard.pair.works');
    expect(pairHalf(cancelled, 'outgoing').state.id).toBe('wizard.pair.not-found-yet');
  });

  it('can be cancelled while it runs by the button in the place of Back, and looked at again afterwards', () => {
    expect(insteadOfBack(searching())?.effect.command?.kind).toBe('cancel');
    expect(besideForward(searching())).toEqual([]);
    expect(insteadOfBack(searched())).toBeNull();
    expect(besideForward(searched()).map(({ effect }) => effect.command?.kind)).toEqual(['find']);
  });

  it('asks again with the whole address only after the user has agreed', () => {
    expect(searched().account.allowsAddress).toBe(false);
    expect(acted(searched(), { kind: 'allow-address' }).account.allowsAddress).toBe(true);
    expect(
      searching('joe@example.org', acted(searched(), { kind: 'allow-address' }), otherId).account.allowsAddress,
    ).toBe(false);
  });
});

const mistake = {
  cause: null,
  party: 'mailwright',
  severity: 'error',
  message: { id: 'wizard.mistake', values: {} },
  seen: '',
  actions: [{ kind: 'copy-for-support' }],
} as const;

it('shows a whole run from its events', () => {
  const ended = told(searching(), searchId, ...sampleEvents);
  expect(ended.account.discovery.status).toBe('ended');
  expect(headlineOf(ended).title.id).toBe('wizard.headline.receiving-only');
  expect(forwardOf(ended).label.id).toBe('wizard.foot.use-part');
  expect(told(searching(), searchId, finished(sampleReport())).account.servers.outgoing.server?.port).toBe(587);
});
