import { describe, expect, it } from 'vitest';
import { rowOnPage } from '../../../../electron/core/wizard/discovery/discovery-outcome';
import { serverChoices } from '../../../../electron/core/wizard/settings/server-choices';
import { knownServers } from '../../../../electron/core/wizard/state/known-servers';
import { newestReport } from '../../../../electron/core/wizard/state/newest-report';
import { searchView } from '../../../../electron/core/wizard/state/search-view';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import {
  needed,
  othersBegin,
  othersEnd,
  politeReport,
  relay,
  relayTested,
  searchedPolitely,
  secondImap,
  secondImapTested,
  testingOthers,
} from '../polite-search';
import { accepted, acted, checked, finished, otherId, tested, told } from '../wizard-after';

function rows({ account }: WizardState): readonly string[] {
  const { receiving, sending } = searchView(account).rows;
  return [...receiving, ...sending].map((row) => `${row.step.id} ${rowOnPage(row, account).state}`);
}

describe('the search with the test of its other servers', () => {
  const before = searchedPolitely();
  const half = told(testingOthers(), otherId, ...othersBegin);
  const whole = told(half, otherId, ...othersEnd);

  it('is the search itself where none was tested', () => {
    expect(searchView(before.account)).toBe(before.account.discovery.view);
    expect(rows(before)).toEqual([
      'imap:mail.example.net:993 works',
      'imap:mail.example.net:143 not-needed',
      'smtp:mail.example.net:587 works',
      'smtp:mail.example.net:25 not-needed',
    ]);
  });

  it('has the progress in its own rows, in their places', () => {
    expect(rows(half)).toEqual([
      'imap:mail.example.net:993 works',
      'imap:mail.example.net:143 works',
      'smtp:mail.example.net:587 works',
      'smtp:mail.example.net:25 running',
    ]);
    expect(rows(whole).at(-1)).toBe('smtp:mail.example.net:25 found');
  });

  it('gives the alternatives their new states, those that work first, and keeps the pair', () => {
    const { report } = searchView(whole.account);
    expect(report?.alternatives).toEqual([...needed, secondImapTested, relayTested]);
    expect([report?.incoming, report?.outgoing]).toEqual(needed);
    expect(report?.disclosed).toContainEqual({ to: 'mail.example.net', what: 'connection', over: 'starttls' });
    expect(serverChoices(whole, 'incoming').usable.map(({ server }) => server.port)).toEqual([993, 143]);
    expect(serverChoices(before, 'incoming').unusable).toMatchObject([
      { server: secondImap, isChosen: false, note: null },
    ]);
    expect(serverChoices(before, 'outgoing').unusable).toMatchObject([{ server: relay, isChosen: false, note: null }]);
  });

  it('leaves a server that a cancelled test has not reached as it was', () => {
    const skipped = {
      kind: 'step-ended',
      atMs: 50,
      step: 'smtp:mail.example.net:25',
      state: 'skipped',
      tookMs: 9,
    } as const;
    const cancelled = told(
      half,
      otherId,
      skipped,
      { kind: 'candidate', atMs: 50, candidate: { ...relay, state: 'skipped' } },
      finished({ ...politeReport, outcome: 'cancelled' }),
    );
    expect(rows(cancelled).at(-1)).toBe('smtp:mail.example.net:25 not-needed');
    expect(knownServers(cancelled.account, 'outgoing')).toContainEqual(relay);
  });

  it('keeps what a cancelled test has shown when the rest is tested', () => {
    const cancelled = told(half, otherId, finished({ ...politeReport, outcome: 'cancelled' }));
    const again = told(testingOthers(cancelled), otherId, ...othersEnd.slice(0, 2));
    expect(rows(again)).toContain('imap:mail.example.net:143 works');
    expect(rows(again).at(-1)).toBe('smtp:mail.example.net:25 found');
  });

  it('completes the report of a sign-in, which is copied for support', () => {
    const signedIn = checked({ incoming: accepted, outgoing: accepted }, whole);
    expect(newestReport(signedIn.account)).toMatchObject({
      signIn: { incoming: accepted },
      alternatives: [...needed, secondImapTested, relayTested],
    });
  });

  it('never hides what a test of one server has shown', () => {
    const proven = tested(acted(before, { kind: 'go-on' }), 'incoming', secondImapTested);
    expect(knownServers(proven.account, 'incoming')).toContainEqual(secondImapTested);
    const later = told(proven, 'no-run', { kind: 'candidate', atMs: 1, candidate: secondImap });
    expect(knownServers(later.account, 'incoming')).toContainEqual(secondImapTested);
  });
});
