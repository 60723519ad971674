import { describe, expect, it } from 'vitest';
import { verdictOfMistake } from '../../../../electron/core/diagnosis/verdict-of-mistake';
import { besideForward, forwardOf, insteadOfBack } from '../../../../electron/core/wizard/frame/forward-of';
import { announcementOf } from '../../../../electron/core/wizard/frame/headline-of';
import { directionOfOthers, moreLooks } from '../../../../electron/core/wizard/frame/more-looks';
import { planDiscovery, planOthers } from '../../../../electron/core/wizard/plan-run';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { verdictsOnPage } from '../../../../electron/core/wizard/verdicts/verdicts-on-page';
import { othersBegin, othersEnd, politeEvents, politeReport, searchedPolitely, testingOthers } from '../polite-search';
import { acted, address, otherId, searched, searchId, searching, signInId, told } from '../wizard-after';

/** Each look as its sentence and what its button does. */
function looks(state: WizardState): readonly string[] {
  return moreLooks(state).map(({ why, button }) => `${why.id} ${button?.effect.command?.kind ?? ''}`.trim());
}

describe('what a polite search has left out', () => {
  const others = 'wizard.others.why test-others';

  it('is offered once the search has ended, with the number of servers', () => {
    expect(looks(searching())).toEqual([]);
    expect(looks(searched())).toEqual([]);
    expect(looks(searchedPolitely())).toEqual([others]);
    expect(moreLooks(searchedPolitely())[0]?.why.values).toEqual({ count: 2 });
    expect(directionOfOthers(searchedPolitely())).toBe('incoming');
    expect(directionOfOthers(searched())).toBeNull();
  });

  it('is tested with the certificates that the person has accepted', () => {
    const { account } = searchedPolitely();
    const accepting = { ...account, risks: { confirming: null, accepted: ['ab'.repeat(32)] } };
    expect(planOthers(accepting, otherId)).toEqual({
      asked: { kind: 'test-others', runId: otherId },
      request: { kind: 'test-others', runId: otherId, acceptedCertificates: ['ab'.repeat(32)] },
    });
  });

  it('is told of in place of the button while it is tested, and can be cancelled', () => {
    const asked = acted(searchedPolitely(), { kind: 'run-asked', run: { kind: 'test-others', runId: otherId } });
    expect(looks(asked)).toEqual(['wizard.others.running']);
    const testing = told(testingOthers(), otherId, ...othersBegin);
    expect(looks(testing)).toEqual(['wizard.others.running']);
    expect(directionOfOthers(testing)).toBe('incoming');
    expect([insteadOfBack(testing)?.label.id, besideForward(testing)]).toEqual(['wizard.foot.cancel', []]);
    expect(besideForward(acted(testing, { kind: 'go-on' })).map(({ label }) => label.id)).toEqual([
      'wizard.foot.cancel',
    ]);
    expect(forwardOf(testing)).toEqual(forwardOf(searchedPolitely()));
  });

  it('is summed up at its end, for a screen reader too', () => {
    const ended = told(testingOthers(), otherId, ...othersBegin, ...othersEnd);
    expect(moreLooks(ended)).toEqual([{ why: { id: 'wizard.others.done', values: { works: 1 } }, button: null }]);
    expect(announcementOf(ended).map(({ id }) => id)).toContain('wizard.others.done');
    expect(announcementOf(searchedPolitely()).map(({ id }) => id)).not.toContain('wizard.others.why');
  });

  it('can be tested again where the test was cancelled', () => {
    const cancelled = told(testingOthers(), otherId, ...othersBegin, {
      kind: 'finished',
      atMs: 70,
      report: { ...politeReport, outcome: 'cancelled' },
    });
    expect(looks(cancelled)).toEqual([others]);
    expect(moreLooks(cancelled)[0]?.why.values).toEqual({ count: 1 });
  });

  it('shows a mistake of ours on the page, and can be tested again', () => {
    const verdict = verdictOfMistake(new Error('no'));
    const struck = acted(testingOthers(), { kind: 'mistake', runId: otherId, verdict });
    for (const state of [struck, acted(struck, { kind: 'go-to', page: 'settings' })]) {
      expect(verdictsOnPage(state).map((found) => found.verdict.message.id)).toEqual([verdict.message.id]);
      expect(looks(state)).toEqual([others]);
    }
  });

  it('waits for a sign-in under way', () => {
    const signingIn = acted(
      searchedPolitely(),
      { kind: 'run-asked', run: { kind: 'sign-in', runId: signInId, directions: ['incoming'] } },
      { kind: 'run-accepted', runId: signInId },
    );
    expect(looks(signingIn)).toEqual(['wizard.others.why']);
  });

  it('is not offered for an account that is taken up again, because main knows only the newest', () => {
    const other = searched({ address: 'joe@example.org' });
    const left = acted(searchedPolitely(), { kind: 'go-on' }, { kind: 'set-up-another' });
    const resumed = acted({ ...other, finished: left.finished }, { kind: 'resume-account', address });
    expect([resumed.page, looks(resumed)]).toEqual(['export', []]);
  });

  it('is not offered for a report from a file', () => {
    const opened = acted(searchedPolitely(), { kind: 'open-report', events: politeEvents(60_000) });
    expect(looks(opened)).toEqual([]);
  });
});

describe('looking again', () => {
  it('keeps what was proven for the same text, and looks at all on demand', () => {
    const state = searchedPolitely();
    expect(planDiscovery(state, searchId).request).toMatchObject({ keepsProven: true });
    expect(planDiscovery(state, searchId, { looksAtAll: true }).request).toMatchObject({ keepsProven: false });
    const another = acted(state, { kind: 'type-address', text: 'joe@example.org' });
    expect(planDiscovery(another, searchId).request).toMatchObject({ keepsProven: false });
  });

  it('offers to look at all where a server was kept', () => {
    const kept = searchedPolitely(240_000);
    expect(looks(kept)).toEqual(['wizard.others.why test-others', 'wizard.kept.why look-at-all']);
    expect(moreLooks(kept)[1]?.why.values).toEqual({ count: 2 });
    expect(kept.account.discovery.view.rows.receiving[0]).toMatchObject({ state: 'works', agoMs: 240_000 });
  });

  it('ends the test of the other servers', () => {
    const testing = told(testingOthers(), otherId, ...othersBegin);
    const again = searching(undefined, testing);
    expect(again.account.others.status).toBe('idle');
    expect(told(again, otherId, ...othersEnd)).toEqual(again);
  });
});
