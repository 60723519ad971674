import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportableSettingsSchema } from '../../../../electron/contract/exportable-settings';
import type { ExportSize } from '../../../../electron/contract/exports';
import { exportAccountFrom } from '../../../../electron/core/programs/export-account';
import {
  accountsToExport,
  countFiles,
  exportSelection,
  hostWithoutEncryption,
  mayPack,
  mayTickPassword,
  writablePrograms,
} from '../../../../electron/core/wizard/export/export-selection';
import { accountsWorthListing } from '../../../../electron/core/wizard/export/exported-account';
import { initialWizard, type WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { knownProgram } from '../../../fakes/known-programs';
import { sampleCertificate, sampleHeard, sampleReport, silentPort, workingPort } from '../../run/sample-run';
import {
  accepted,
  acted,
  atSettings,
  atSignIn,
  checked,
  finished,
  otherId,
  refused,
  searching,
  told,
} from '../wizard-after';

const thunderbird: ExportSize = {
  program: 'thunderbird',
  ok: true,
  fileCount: 2,
  sizeBytes: 2_700,
  stepCount: 4,
  hostInTheClear: null,
};
const apple: ExportSize = { ...thunderbird, program: 'apple-mail', fileCount: 1 };
const refusedOutlook: ExportSize = {
  program: 'outlook',
  ok: false,
  reason: { id: 'export.refused.cleartext', values: {} },
  hostInTheClear: 'mail.example.net',
};
const sizes = [thunderbird, refusedOutlook, apple];
const programs = [
  knownProgram({ id: 'thunderbird', name: 'Thunderbird' }),
  knownProgram({ id: 'apple-mail', name: 'Apple Mail', holdsPassword: true }),
];

function signedIn(chosen: readonly string[]): WizardState {
  const state = checked({ incoming: accepted, outgoing: accepted });
  return acted(
    state,
    { kind: 'programs-known', programs },
    { kind: 'choose-programs', programs: chosen },
    { kind: 'skip-to-export' },
  );
}

/** A second account, found after the first was finished. */
function secondAccount(from: WizardState, text: string): WizardState {
  const another = acted(from, { kind: 'set-up-another' });
  const report = sampleReport({ input: { text, kind: 'address' }, address: text });
  return told(searching(text, another, otherId), otherId, finished(report));
}

describe('what is written', () => {
  it('is asked for with the account and the decisions', () => {
    const state = signedIn(['thunderbird']);
    expect(exportSelection(state, ['thunderbird'])).toMatchObject({
      settings: [{ address: 'jane@example.net', incoming: { port: 993 }, outgoing: { port: 587 } }],
      programs: ['thunderbird'],
      includePassword: false,
      acceptsCleartext: false,
      calendarsOf: [],
    });
    expect(exportSelection(state, [])).toBeNull();
    expect(exportSelection(initialWizard, ['thunderbird'])).toBeNull();
  });

  it('holds the accounts that were set up before, and each address once', () => {
    const two = secondAccount(signedIn([]), 'joe@example.net');
    expect(accountsToExport(two).map(({ address }) => address)).toEqual(['jane@example.net', 'joe@example.net']);
    const again = secondAccount(signedIn([]), 'jane@example.net');
    expect(accountsToExport(again).map(({ address }) => address)).toEqual(['jane@example.net']);
  });

  it('says that sending has a password of its own, until both servers have accepted one', () => {
    const separate = acted(atSignIn(), { kind: 'separate-sending', login: true, password: true });
    const saidOf = (state: WizardState) => accountsToExport(state).map((each) => each.hasOwnSendingPassword === true);
    expect(saidOf(atSignIn())).toEqual([false]);
    expect(saidOf(separate)).toEqual([true]);
    expect(saidOf(checked({ incoming: accepted, outgoing: refused() }, separate))).toEqual([true]);
    // Fields that are left empty mean the same password, and the sign-in knows what was in them.
    expect(saidOf(checked({ incoming: accepted, outgoing: accepted }, separate))).toEqual([false]);
  });

  it('knows of an earlier account what its sign-ins have shown', () => {
    const own = { ...accepted, hasOwnPassword: true } as const;
    const first = acted(checked({ incoming: accepted, outgoing: own }), { kind: 'skip-to-export' });
    const two = secondAccount(first, 'joe@example.net');
    const shown = accountsToExport(two).map((each) => {
      const parsed = v.parse(exportableSettingsSchema, each);
      const account = exportAccountFrom(parsed, false);
      return account.ok && account.value.hasOwnSendingPassword;
    });
    expect(shown).toEqual([true, false]);
  });

  it('is for the chosen apps that something can be written for', () => {
    expect(writablePrograms(['outlook', 'thunderbird'], sizes)).toEqual(['thunderbird']);
    expect(writablePrograms(null, sizes)).toEqual([]);
    expect(countFiles(['thunderbird', 'apple-mail'], sizes)).toBe(3);
  });
});

const notProven = { id: 'export-page.not-proven', values: {} };

describe('the list of what goes into the files', () => {
  it('is shown for several accounts, or for a server that was not proven', () => {
    expect(accountsWorthListing(signedIn([]))).toEqual([]);
    expect(accountsWorthListing(secondAccount(signedIn([]), 'joe@example.net'))).toHaveLength(2);
    const silent = silentPort(587);
    const kept = acted(atSettings({ outgoing: silent, alternatives: [silent] }), {
      kind: 'keep-server',
      direction: 'outgoing',
      server: silent,
    });
    expect(accountsWorthListing(kept)).toMatchObject([
      { address: 'jane@example.net', hasUnproven: true, servers: [{ doubt: null }, { doubt: notProven }] },
    ]);
  });

  it('marks a server that works only with a certificate that the person has accepted', () => {
    const heard = sampleHeard({ certificate: { ...sampleCertificate, trusted: 'accepted' } });
    const outgoing = workingPort(587, { heard });
    const two = secondAccount(atSettings({ outgoing, alternatives: [outgoing] }), 'joe@example.net');
    expect(accountsWorthListing(two).map(({ servers }) => servers.map(({ doubt }) => doubt))).toEqual([
      [null, { id: 'wizard.pair.works-unverified', values: {} }],
      [null, null],
    ]);
  });
});

describe('the decisions', () => {
  it('are about the password only where one was accepted and a chosen format can hold it', () => {
    expect(mayTickPassword(signedIn(['apple-mail']), sizes)).toBe(true);
    expect(mayTickPassword(signedIn(['thunderbird']), sizes)).toBe(false);
    expect(mayTickPassword(acted(atSettings(), { kind: 'choose-programs', programs: ['apple-mail'] }), sizes)).toBe(
      false,
    );
  });

  it('are none for a report from a file but that about encryption, because nothing of it is saved', () => {
    const { report } = signedIn([]).account.signIn.run.view;
    const events = [finished(report ?? sampleReport())];
    const decided = acted(
      signedIn([]),
      { kind: 'open-report', events },
      { kind: 'choose-programs', programs: ['apple-mail', 'thunderbird'] },
      { kind: 'files-counted', count: 2, apps: 2 },
      { kind: 'accept-cleartext', isAccepted: true },
    );
    expect([mayTickPassword(decided, sizes), mayPack(decided)]).toEqual([false, false]);
    expect(decided.account.export.acceptsCleartext).toBe(true);
    const own = acted(decided, { kind: 'close-report' });
    expect(own.account.export.acceptsCleartext).toBe(false);
  });

  it('are about encryption only where a server has none', () => {
    expect(hostWithoutEncryption(sizes)).toBe('mail.example.net');
    expect(hostWithoutEncryption([thunderbird])).toBeNull();
  });
});
