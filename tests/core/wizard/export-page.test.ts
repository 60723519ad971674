import { describe, expect, it } from 'vitest';
import {
  accountsToExport,
  areFilesSaved,
  chosenPrograms,
  exportSelection,
  shownProgram,
} from '../../../electron/core/wizard/export/export-selection';
import { exportStage } from '../../../electron/core/wizard/export/export-stage';
import { missingAddress } from '../../../electron/core/wizard/export/missing-address';
import { besideForward, forwardOf } from '../../../electron/core/wizard/frame/forward-of';
import { announcementOf, headlineOf } from '../../../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../../../electron/core/wizard/frame/steps-of';
import { initialWizard, type WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { knownProgram } from '../../fakes/known-programs';
import { sampleEvents, sampleReport, workingPort } from '../run/sample-run';
import {
  accepted,
  acted,
  answer,
  atSettings,
  atSignIn,
  checked,
  choose,
  finished,
  refused,
  searchId,
  searching,
  told,
} from './wizard-after';

const programs = [
  knownProgram({ id: 'outlook', name: 'Outlook', runsHere: false }),
  knownProgram({ id: 'thunderbird', name: 'Thunderbird' }),
  knownProgram({ id: 'evolution', name: 'Evolution' }),
  knownProgram({ id: 'card', name: 'Settings card', group: 'human' }),
  knownProgram({ id: 'publish', name: 'Published settings', group: 'domain' }),
];
const saved = { kind: 'saved', folder: '/home/jane', names: ['a.xml', 'b.zip'] } as const;

function atExport(from: WizardState = checked({ incoming: accepted, outgoing: accepted })): WizardState {
  return acted(from, { kind: 'programs-known', programs }, { kind: 'skip-to-export' });
}

describe('the export page', () => {
  it('writes for the first app of this system until the user chooses, and for those that were found here', () => {
    expect(atExport().account.export).toMatchObject({ chosen: ['thunderbird'], shown: 'thunderbird' });
    const found = programs.map((program) => ({ ...program, found: ['evolution', 'outlook'].includes(program.id) }));
    const here = acted(checked({ incoming: accepted, outgoing: accepted }), {
      kind: 'programs-known',
      programs: found,
    });
    expect(here.account.export.chosen).toEqual(['outlook', 'evolution']);
    const foreign = programs.filter(({ id }) => id === 'outlook' || id === 'card');
    const none = acted(checked({ incoming: accepted, outgoing: accepted }), {
      kind: 'programs-known',
      programs: foreign,
    });
    expect(none.account.export.chosen).toEqual(['card']);
    const chosen = acted(atExport(), { kind: 'choose-programs', programs: ['card', 'card'] });
    expect(chosen.account.export.chosen).toEqual(['card']);
    expect(acted(chosen, { kind: 'programs-known', programs }).account.export.chosen).toEqual(['card']);
  });

  it('counts the files on its button, and has none to save where no app is chosen', () => {
    const counted = acted(atExport(), { kind: 'files-counted', count: 3, apps: 2 });
    expect(forwardOf(counted)).toMatchObject({
      label: { id: 'wizard.foot.save-files', values: { count: 3 } },
      effect: { command: { kind: 'save', replace: false } },
      reason: null,
    });
    const none = acted(
      atExport(),
      { kind: 'choose-programs', programs: [] },
      { kind: 'files-counted', count: 0, apps: 0 },
    );
    expect(forwardOf(none).reason?.id).toBe('wizard.reason.no-program');
  });

  it('counts in the rail only the apps that something can be written for', () => {
    const chosen = acted(atExport(), { kind: 'choose-programs', programs: ['thunderbird', 'outlook', 'card'] });
    expect(stepsOf(chosen)[4]?.receipt).toEqual({ id: 'wizard.receipt.chosen', values: { count: 3 } });
    const counted = acted(chosen, { kind: 'files-counted', count: 2, apps: 2 });
    expect(stepsOf(counted)[4]?.receipt).toEqual({ id: 'wizard.receipt.chosen', values: { count: 2 } });
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

  it('says after saving what is next, and is done with another account', () => {
    const done = acted(atExport(), { kind: 'saved', outcome: saved });
    expect(headlineOf(done).title).toEqual({ id: 'wizard.headline.saved', values: { count: 2 } });
    expect(forwardOf(done)).toMatchObject({ label: { id: 'wizard.foot.done' }, reason: null });
    expect(besideForward(done)).toEqual([]);
    const next = acted(done, ...forwardOf(done).effect.actions);
    expect([next.page, next.finished.map(({ settings }) => settings.address)]).toEqual([
      'address',
      ['jane@example.net'],
    ]);
  });

  it('tells a screen reader why nothing was saved, under the same title', () => {
    const names = ['a.xml'];
    const exists = acted(atExport(), { kind: 'saved', outcome: { kind: 'file-exists', folder: '/home/jane', names } });
    expect(announcementOf(exists).map(({ id }) => id)).toEqual([
      'export-page.result.file-exists',
      'export-page.result.file-exists.more',
    ]);
    const done = acted(atExport(), { kind: 'saved', outcome: saved });
    expect(announcementOf(done)[0]).toEqual({ id: 'wizard.headline.saved', values: { count: 2 } });
  });

  it('keeps which steps are done', () => {
    const done = acted(atExport(), { kind: 'saved', outcome: saved });
    const ticked = acted(
      done,
      ...['thunderbird/0', 'thunderbird/1'].map((step) => ({ kind: 'tick-step', step, isDone: true }) as const),
    );
    expect(ticked.account.export).toMatchObject({ done: ['thunderbird/0', 'thunderbird/1'], outcome: saved });
    const back = acted(ticked, { kind: 'tick-step', step: 'thunderbird/0', isDone: false });
    expect(back.account.export.done).toEqual(['thunderbird/1']);
  });

  it('saves other files once another way is chosen', () => {
    const done = acted(atExport(), { kind: 'saved', outcome: saved });
    const more = acted(done, { kind: 'choose-ways', ways: ['outlook/prf', 'outlook/prf'] });
    expect(more.account.export).toMatchObject({ ways: ['outlook/prf'], outcome: null });
    expect(exportSelection(more, ['outlook'])).toMatchObject({ ways: ['outlook/prf'] });
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

describe('an account without an address', () => {
  const domain = { address: null, name: null, input: { text: 'example.net', kind: 'domain' } } as const;
  const asked = atExport(atSettings(domain));

  it('asks whose it is, and wakes its button once the part before the @ is right', () => {
    expect(headlineOf(asked).title.id).toBe('wizard.headline.whose');
    expect(stepsOf(asked)[4]?.receipt?.id).toBe('wizard.receipt.no-address');
    expect(besideForward(asked)).toEqual([]);
    for (const text of ['', 'two words', 'a@b@c']) {
      const typed = acted(asked, { kind: 'type-whose', text });
      expect(forwardOf(typed).reason?.id).toBe('wizard.reason.no-local-part');
      expect(acted(typed, { kind: 'give-address' }).account.export.givenAddress).toBeNull();
    }
    expect(forwardOf(acted(asked, { kind: 'type-whose', text: ' jane ' })).reason).toBeNull();
  });

  it.each([
    ['jane', 'jane@example.net'],
    ['jane@other.example', 'jane@other.example'],
  ])('becomes that of %s', (text, address) => {
    const typed = acted(asked, { kind: 'type-whose', text }, { kind: 'type-name', name: 'Jane' });
    const given = acted(typed, ...forwardOf(typed).effect.actions);
    expect(headlineOf(given).title.id).toBe('wizard.headline.export');
    expect(accountsToExport(given)).toMatchObject([{ address, name: 'Jane' }]);
    const back = acted(given, { kind: 'back' });
    expect([back.page, headlineOf(back).title.id]).toEqual(['export', 'wizard.headline.whose']);
  });

  it('of a server is asked for the domain of that server', () => {
    const host = { ...domain, input: { text: 'mail.example.net', kind: 'host' } } as const;
    expect(missingAddress(atExport(atSettings(host)).account)).toEqual({ domain: 'example.net', address: null });
    const ip = { ...domain, input: { text: '192.0.2.7', kind: 'host' } } as const;
    const typed = acted(atExport(atSettings(ip)), { kind: 'type-whose', text: 'jane' });
    expect(missingAddress(typed.account)).toEqual({ domain: null, address: null });
    expect(forwardOf(typed).reason?.id).toBe('wizard.reason.no-address');
  });

  it('can be published for everyone, which has no address in it and leads back', () => {
    const all = acted(asked, { kind: 'publish' }, { kind: 'files-counted', count: 3, apps: 1 });
    expect(headlineOf(all).title).toEqual({ id: 'wizard.headline.publish', values: { domain: 'example.net' } });
    expect([chosenPrograms(all), shownProgram(all)]).toEqual([['publish'], 'publish']);
    const earlier = acted(atSettings(), { kind: 'set-up-another' }).finished;
    expect(earlier).toHaveLength(1);
    expect(accountsToExport({ ...all, finished: earlier }).map(({ address }) => address)).toEqual([
      'anyone@example.net',
    ]);
    expect(forwardOf(all)).toMatchObject({ label: { values: { count: 3 } }, effect: { command: { kind: 'save' } } });
    expect(accountsToExport(all)[0]?.address).toMatch(/@example\.net$/);
    expect(headlineOf(acted(all, { kind: 'back' })).title.id).toBe('wizard.headline.whose');
  });

  it('is told after saving for everyone how to put the files in place, and that it is done', () => {
    const all = acted(asked, { kind: 'publish' }, { kind: 'files-counted', count: 3, apps: 1 });
    const done = acted(all, { kind: 'saved', outcome: saved });
    expect(headlineOf(done).title).toEqual({ id: 'wizard.headline.published', values: { count: 2 } });
    expect(forwardOf(done)).toMatchObject({ label: { id: 'wizard.foot.done' }, reason: null });
    expect(besideForward(done).map(({ label }) => label.id)).toEqual(['wizard.foot.verify']);
    expect(stepsOf(done)[4]?.receipt).toEqual({ id: 'wizard.receipt.saved', values: { count: 2 } });
    expect([chosenPrograms(done), shownProgram(done)]).toEqual([['publish'], 'publish']);
    expect([areFilesSaved(done, 'publish'), areFilesSaved(done, 'thunderbird'), areFilesSaved(all, 'publish')]).toEqual(
      [true, false, false],
    );
  });

  it('is not asked for while nothing of the account is known, so that earlier accounts can be exported', () => {
    const next = acted(atExport(), { kind: 'set-up-another' });
    expect(exportStage({ ...next, page: 'export' })).toBe('apps');
  });

  it('is asked for again when another text is searched for', () => {
    const given = acted(asked, { kind: 'type-whose', text: 'jane' }, { kind: 'give-address' });
    const again = searching('other.example', given);
    expect(again.account.export).toMatchObject({ whose: '', givenAddress: null });
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
