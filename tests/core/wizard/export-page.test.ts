import { describe, expect, it } from 'vitest';
import type { ProgramFacts } from '../../../electron/contract/exports';
import { besideForward, forwardOf } from '../../../electron/core/wizard/frame/forward-of';
import { stepsOf } from '../../../electron/core/wizard/frame/steps-of';
import { initialWizard, type WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { sampleEvents, sampleReport, workingPort } from '../run/sample-run';
import {
  accepted,
  acted,
  answer,
  atSignIn,
  checked,
  choose,
  finished,
  refused,
  searchId,
  searching,
  told,
} from './wizard-after';

const programs: readonly ProgramFacts[] = [
  { id: 'thunderbird', name: 'Thunderbird', group: 'app', holdsPassword: false },
  { id: 'outlook', name: 'Outlook', group: 'app', holdsPassword: false },
  { id: 'card', name: 'Settings card', group: 'human', holdsPassword: false },
];
const saved = { kind: 'saved', folder: '/home/jane', names: ['a.xml', 'b.zip'] } as const;

function atExport(from: WizardState = checked({ incoming: accepted, outgoing: accepted })): WizardState {
  return acted(from, { kind: 'programs-known', programs }, { kind: 'skip-to-export' });
}

describe('the export page', () => {
  it('writes for the apps on this computer until the user chooses', () => {
    expect(atExport().account.export).toMatchObject({ chosen: ['thunderbird', 'outlook'], shown: 'thunderbird' });
    const chosen = acted(atExport(), { kind: 'choose-programs', programs: ['card', 'card'] });
    expect(chosen.account.export.chosen).toEqual(['card']);
    expect(acted(chosen, { kind: 'programs-known', programs }).account.export.chosen).toEqual(['card']);
  });

  it('counts the files on its button, and has none to save where no app is chosen', () => {
    const counted = acted(atExport(), { kind: 'files-counted', count: 3 });
    expect(forwardOf(counted)).toMatchObject({
      label: { id: 'wizard.foot.save-files', values: { count: 3 } },
      effect: { command: { kind: 'save', replace: false } },
      reason: null,
    });
    const none = acted(atExport(), { kind: 'choose-programs', programs: [] }, { kind: 'files-counted', count: 0 });
    expect(forwardOf(none).reason?.id).toBe('wizard.reason.no-program');
  });

  it('waits for the end of the search, because main has no report before', () => {
    const both = told(searching(), searchId, answer(sampleReport().incoming, sampleReport().outgoing));
    const early = acted(both, { kind: 'go-on' }, { kind: 'skip-to-export' });
    expect(early.page).toBe('export');
    expect(forwardOf(early).reason?.id).toBe('wizard.reason.still-looking');
    expect(forwardOf(told(early, searchId, finished(sampleReport()))).reason).toBeNull();
  });

  it('keeps the outcome of saving until the files would change', () => {
    const done = acted(atExport(), { kind: 'saved', outcome: saved });
    expect(stepsOf(done)[4]?.receipt).toEqual({ id: 'wizard.receipt.saved', values: { count: 2 } });
    expect(acted(done, { kind: 'back' }, { kind: 'go-on' }).account.export.outcome).toEqual(saved);
    expect(acted(done, { kind: 'choose-programs', programs: ['card'] }).account.export.outcome).toBeNull();
    expect(acted(done, choose('outgoing', workingPort(465))).account.export.outcome).toBeNull();
    expect(acted(done, { kind: 'type-name', name: 'J' }).account.export.outcome).toBeNull();
  });

  it('does not count a dialog without a chosen folder as an attempt', () => {
    const done = acted(
      atExport(),
      { kind: 'saved', outcome: saved },
      { kind: 'saved', outcome: { kind: 'folder-not-chosen' } },
    );
    expect(done.account.export.outcome).toEqual(saved);
  });
});

describe('a password in the files', () => {
  const include = { kind: 'include-password', isIncluded: true } as const;

  it('needs one that a server has accepted and none has refused', () => {
    expect(acted(atExport(), include).account.export.includePassword).toBe(true);
    expect(acted(atExport(atSignIn()), include).account.export.includePassword).toBe(false);
    const failed = checked({ incoming: refused(), outgoing: refused() });
    expect(acted(atExport(failed), include).account.export.includePassword).toBe(false);
    const halfRefused = checked({ incoming: accepted, outgoing: refused() });
    expect(acted(atExport(halfRefused), include).account.export.includePassword).toBe(false);
  });

  it.each(['oauth-only', 'none'] as const)('is out of the question at a provider of kind %s', (password) => {
    const provider = { id: 'x', name: 'X', password, status: 'works', before: [] } as const;
    const state = checked({ incoming: accepted, outgoing: accepted }, atSignIn({ provider }));
    expect(acted(atExport(state), include).account.export.includePassword).toBe(false);
  });

  it('leaves the files again when its server is changed', () => {
    const included = acted(atExport(), include);
    const typed = acted(included, { kind: 'type-login', login: 'other' });
    expect(typed.account.export.includePassword).toBe(false);
  });
});

describe('another account', () => {
  it('starts again and keeps what was done, the name and the apps', () => {
    const named = acted(
      atExport(),
      { kind: 'type-name', name: 'Jane Doe' },
      { kind: 'choose-programs', programs: ['card'] },
    );
    expect(besideForward(named).map(({ label }) => label.id)).toEqual(['wizard.foot.another']);
    const another = acted(named, { kind: 'set-up-another' });
    expect(another).toMatchObject({
      page: 'address',
      finished: [{ settings: { address: 'jane@example.net' } }],
      account: { typed: { text: '', name: 'Jane Doe' }, export: { chosen: ['card'], outcome: null } },
    });
    expect(another.account.servers.incoming.server).toBeNull();
    expect(another.account.signIn.results).toEqual({ incoming: null, outgoing: null });
  });

  it('keeps one entry for an address that was set up twice', () => {
    const twice = acted(searchedAgain(acted(atExport(), { kind: 'set-up-another' })), { kind: 'set-up-another' });
    expect(twice.finished).toHaveLength(1);
  });

  it('keeps nothing of an account without servers', () => {
    expect(acted(searching(), { kind: 'set-up-another' }).finished).toEqual([]);
  });

  it('starts over in the demo with nothing of the real network', () => {
    const over = acted(acted(atExport(), { kind: 'set-up-another' }), { kind: 'start-over' });

    expect([over.page, over.finished]).toEqual(['address', []]);
  });

  function searchedAgain(from: WizardState): WizardState {
    return acted(told(searching('jane@example.net', from), searchId, finished(sampleReport())), { kind: 'go-on' });
  }
});

describe('a report that was opened from a file', () => {
  const own = acted(atExport(), { kind: 'include-password', isIncluded: true });
  const opened = acted(own, { kind: 'open-report', events: sampleEvents });

  it('shows the same screen as the run did', () => {
    expect(opened.page).toBe('discovery');
    expect(opened.account.discovery.view.report?.outcome).toBe('partly-found');
    expect(opened.account.servers.incoming.server?.port).toBe(993);
  });

  it('shows the results of its sign-in', () => {
    const report = sampleReport({ signIn: { incoming: accepted, outgoing: refused() } });
    const signedIn = acted(initialWizard, { kind: 'open-report', events: [finished(report)] });
    expect(signedIn.page).toBe('sign-in');
    expect(signedIn.account.signIn.results.outgoing?.ok).toBe(false);
  });

  it('lets the user look around, and changes nothing', () => {
    const looked = acted(opened, { kind: 'go-on' });
    expect(looked.page).toBe('settings');
    const tried = acted(
      looked,
      { kind: 'type-address', text: 'x' },
      { kind: 'edit-server', direction: 'outgoing' },
      { kind: 'run-asked', run: { kind: 'discover', runId: searchId, text: 'x' } },
    );
    expect(tried).toEqual(looked);
    expect(forwardOf(opened).effect.command?.kind).not.toBe('save');
  });

  it('gives the user’s own work back, with what happened to it meanwhile', () => {
    expect(acted(opened, { kind: 'close-report' })).toEqual(own);
    const running = acted(searching(), { kind: 'open-report', events: sampleEvents });
    const later = acted(told(running, searchId, finished(sampleReport())), { kind: 'close-report' });
    expect(later.account.discovery.status).toBe('ended');
    expect(later.setAside).toBeNull();
  });

  it('is replaced by another report, while the user’s own work is kept', () => {
    const second = acted(opened, {
      kind: 'open-report',
      events: [finished(sampleReport({ signIn: { incoming: accepted, outgoing: null } }))],
    });
    expect(second.account.signIn.results.incoming).toEqual(accepted);
    expect(acted(second, { kind: 'close-report' })).toEqual(own);
  });
});
