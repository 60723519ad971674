import { describe, expect, it } from 'vitest';
import type { TestMessage } from '../../../../electron/contract/test-message';
import { judgeTestMessage } from '../../../../electron/core/test-message/judge-test-message';
import type { TestMessageFacts } from '../../../../electron/core/test-message/test-message-facts';
import { announcementOf } from '../../../../electron/core/wizard/frame/headline-of';
import { signInStage } from '../../../../electron/core/wizard/sign-in/may-sign-in';
import { newestReport } from '../../../../electron/core/wizard/state/newest-report';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { planTestMessage } from '../../../../electron/core/wizard/test-message/plan-test-message';
import { testOnPage } from '../../../../electron/core/wizard/test-message/test-on-page';
import { testVerdicts } from '../../../../electron/core/wizard/test-message/test-verdicts';
import { sampleReport } from '../../run/sample-run';
import { sayIds } from '../../say-ids';
import { factsOf, onTheWire } from '../../test-message/facts-of';
import {
  accepted,
  acted,
  address,
  atSignIn,
  checked,
  finished,
  otherId,
  refused,
  told,
  wrongPassword,
} from '../wizard-after';

const signedIn = checked({ incoming: accepted, outgoing: accepted });
const running = acted(
  signedIn,
  { kind: 'run-asked', run: { kind: 'test-message', runId: otherId } },
  { kind: 'run-accepted', runId: otherId },
);
const smtp = { protocol: 'smtp', host: 'smtp.example.net', port: 587, security: 'starttls' } as const;
const sending = { id: 'test-message:smtp', group: 'test-message', ...smtp } as const;
const step = sending.id;

function ended(tested: TestMessage): WizardState {
  return told(running, otherId, finished(sampleReport({ testMessage: tested })));
}

function endedBy(facts: Partial<TestMessageFacts>): WizardState {
  return ended(judgeTestMessage(factsOf(facts)));
}

const noResults = { incoming: null, outgoing: null };
const notConnected: Partial<TestMessageFacts> = {
  submission: { ok: false, failure: { code: 'refused', host: 'smtp.example.net', port: 587 } },
};
const refusal = (reply: string): Partial<TestMessageFacts> => ({
  submission: { ok: false, failure: { code: 'unexpected-reply', stage: 'send', reply } },
});
const seen = (use: 'inbox' | 'spam' | 'other'): Partial<TestMessageFacts> => ({
  sighting: {
    folder: use === 'inbox' ? 'INBOX' : 'Elsewhere',
    use,
    seenMs: 3_400,
    header: onTheWire('Subject: x\n\n'),
  },
});

/** The row: each moment with its time, and a mark before the one where it stands or ended. */
function rowOf(state: WizardState): string | null {
  const shown = testOnPage(state);
  if (shown === null || shown.kind === 'offered') return shown?.kind ?? null;
  const moments = shown.trip.stations.map(({ state: how, afterMs, words }) => {
    const mark = how === 'next' ? '… ' : how === 'stopped' ? '| ' : how === 'ahead' ? '- ' : '';
    return `${mark}${afterMs === null ? '' : `${afterMs} `}${sayIds(words).replace('test-trip.moment.', '')}`;
  });
  return `${shown.trip.tone}: ${moments.join(', ')}`;
}

describe('the test message on the export page', () => {
  it.each<[string, WizardState, string | null]>([
    ['both servers have accepted the sign-in', signedIn, 'offered'],
    ['one direction was left out', checked({ incoming: accepted, outgoing: null }), null],
    ['one was refused', checked({ incoming: accepted, outgoing: refused() }), null],
    ['nothing was signed in to', acted(atSignIn(), { kind: 'skip-to-export' }), null],
    ['it was asked for', acted(signedIn, { kind: 'run-asked', run: { kind: 'test-message', runId: otherId } }), null],
    [
      'files could not be saved',
      acted(signedIn, {
        kind: 'saved',
        outcome: { kind: 'not-written', reason: { id: 'x', values: {} } },
      }),
      'offered',
    ],
  ])('is offered where it can be sent: %s', (_, state, expected) => {
    expect(rowOf(state)).toBe(expected);
  });

  it('fills the row as it goes', () => {
    const started = told(running, otherId, { kind: 'planned', atMs: 0, steps: [sending] });
    const submitting = told(started, otherId, { kind: 'phase-started', atMs: 300, step, phase: 'message', ordinal: 1 });
    const taken = told(
      submitting,
      otherId,
      { kind: 'phase', atMs: 900, step, phase: 'message', ordinal: 1, startedMs: 300, tookMs: 600 },
      { kind: 'step-ended', atMs: 900, step, state: 'works', tookMs: 900 },
    );

    expect(rowOf(started)).toBe('quiet: … sending, - ahead.accepted, - ahead.seen');
    expect(rowOf(submitting)).toBe('quiet: 0 sent, … accepting, - ahead.seen');
    expect(rowOf(taken)).toBe('quiet: 0 sent, 600 accepted, … waiting');
  });

  it.each<[string, Partial<TestMessageFacts>, string]>([
    ['arrived', seen('inbox'), 'pass: 0 sent, 600 accepted, 3400 inbox'],
    ['in the spam folder', seen('spam'), 'warn: 0 sent, 600 accepted, 3400 in-spam'],
    ['in another folder', seen('other'), 'pass: 0 sent, 600 accepted, 3400 in-other-folder'],
    ['not seen', {}, 'warn: 0 sent, 600 accepted, | not-seen-after(60)'],
    ['greylisted', refusal('451 4.7.1 Greylisted'), 'warn: 0 sent, | deferred, - ahead.seen'],
    ['refused', refusal('550 5.7.1 No'), 'fail: 0 sent, | refused, - ahead.seen'],
    [
      'not sent',
      { submission: { ok: false, failure: { code: 'refused', host: 'smtp.example.net', port: 587 } } },
      'fail: | not-sent, - ahead.accepted, - ahead.seen',
    ],
    ['cancelled', { wasCancelled: true }, 'quiet: 0 sent, 600 accepted, | cancelled'],
  ])('shows how it ended: %s', (_, facts, row) => {
    expect(rowOf(endedBy(facts))).toBe(row);
  });

  it('was not sent where it was cancelled before it was handed over', () => {
    const cancelled = judgeTestMessage(factsOf({ wasCancelled: true, ...notConnected }));
    expect(rowOf(ended(cancelled))).toBe('quiet: | cancelled, - ahead.accepted, - ahead.seen');
    const planned = told(running, otherId, { kind: 'planned', atMs: 0, steps: [sending] });
    const begun = told(planned, otherId, { kind: 'phase-started', atMs: 300, step, phase: 'message', ordinal: 1 });
    const cut = told(begun, otherId, finished(sampleReport({ testMessage: cancelled })));
    expect(rowOf(cut)).toBe('quiet: 0 sent, | cancelled, - ahead.seen');
  });

  it('waits for nothing after a mistake of Mailwright’s own', () => {
    const struck = acted(running, { kind: 'mistake', runId: otherId, verdict: wrongPassword });
    expect(rowOf(struck)).toBe('fail: | cancelled, - ahead.accepted, - ahead.seen');
  });

  it('leads to empty fields where another password has to be typed', () => {
    const refusedNow = endedBy({
      submission: {
        ok: false,
        failure: { code: 'unexpected-reply', stage: 'login', reply: '535 5.7.8 authentication failed' },
      },
    });
    const button = testVerdicts(refusedNow)[0]?.buttons.find(({ advice }) => advice?.kind === 'edit-password');
    const after = acted(refusedNow, ...(button?.effect.actions ?? []));
    expect(after.page).toBe('sign-in');
    expect(signInStage(after)).toBe('form');
  });

  it('says which host has refused too often, and leaves the next sign-in alone', () => {
    const refusing = acted(
      signedIn,
      { kind: 'run-asked', run: { kind: 'test-message', runId: otherId } },
      {
        kind: 'run-refused',
        runId: otherId,
        refusal: { code: 'refused-lately', host: 'mail.example.net', times: 2 },
      },
    );
    expect(announcementOf(refusing).map(sayIds)).toContain('test-trip.refused(mail.example.net, 2)');
    expect(refusing.account.signIn.refusedLately).toBeNull();
  });

  it('leads to the question about the servers that were not agreed to', () => {
    const asking = acted(
      signedIn,
      { kind: 'run-asked', run: { kind: 'test-message', runId: otherId } },
      { kind: 'run-refused', runId: otherId, refusal: { code: 'not-agreed' } },
    );
    expect(asking).toMatchObject({ page: 'sign-in', account: { agreedHosts: [], signIn: { results: noResults } } });
  });

  it('says that another sign-in comes first once the passwords are forgotten, and keeps the choice', () => {
    const left = acted(
      signedIn,
      { kind: 'delete-test', isDeleted: true },
      { kind: 'back' },
      { kind: 'go-to', page: 'export' },
    );
    expect(testOnPage(left)).toMatchObject({
      kind: 'offered',
      isDeleted: true,
      more: [{ id: 'test-trip.needs-sign-in' }],
    });
    const again = checked({ incoming: accepted, outgoing: accepted }, acted(left, { kind: 'back' }));
    expect(testOnPage(again)).toMatchObject({ kind: 'offered', isDeleted: true, more: [] });
  });

  it('is not running in an account that is taken up again', () => {
    const other = acted(running, { kind: 'new-account' });
    const resumed = acted(other, { kind: 'resume-account', address });
    expect(resumed.page).toBe('export');
    expect(resumed.account.testMessage.run.status).toBe('idle');
  });

  it('offers to send it once more, in the card where there is one', () => {
    const greylisted = endedBy(refusal('451 4.7.1 Greylisted'));
    const [card] = testVerdicts(greylisted);
    expect(card).toMatchObject({ verdict: { cause: 'greylisted' }, quote: '451 4.7.1 Greylisted' });
    expect(card?.buttons[0]?.effect).toEqual({ actions: [], command: { kind: 'send-test' } });
    expect(testOnPage(greylisted)).toMatchObject({ isOfferedAgain: false });
    expect(testOnPage(endedBy({ wasCancelled: true }))).toMatchObject({ isOfferedAgain: true });
    expect(testOnPage(endedBy(seen('inbox')))).toMatchObject({ isOfferedAgain: true });
    expect(testVerdicts(endedBy(seen('inbox')))).toEqual([]);
  });

  it('goes only to the servers that have accepted, and is deleted only where that is wanted', () => {
    expect(planTestMessage(signedIn, otherId)?.request).toMatchObject({ kind: 'test-message', isDeleted: false });
    const deleting = acted(signedIn, { kind: 'delete-test', isDeleted: true });
    expect(planTestMessage(deleting, otherId)?.request).toMatchObject({ isDeleted: true });
    expect(planTestMessage(running, otherId)).toBeNull();
    expect(planTestMessage(atSignIn(), otherId)).toBeNull();
  });

  it('is in the newest report, and told to a screen reader', () => {
    const arrived = endedBy(seen('inbox'));
    expect(newestReport(arrived.account)?.testMessage?.ended).toBe('arrived');
    expect(announcementOf(running).map(sayIds).at(-1)).toBe('test-trip.announce.running');
    expect(announcementOf(arrived).map(sayIds).at(-1)).toBe('test-message.ended.arrived(600, 3400)');
  });

  it('is forgotten with the sign-in that it needs', () => {
    const arrived = endedBy(seen('inbox'));
    expect(acted(arrived, { kind: 'type-login', login: 'somebody' }).account.testMessage.run.status).toBe('idle');
    const refusedRun = acted(signedIn, {
      kind: 'run-asked',
      run: { kind: 'test-message', runId: otherId },
    });
    const without = acted(refusedRun, { kind: 'run-refused', runId: otherId, refusal: { code: 'no-password' } });
    expect(without).toMatchObject({
      page: 'sign-in',
      account: { signIn: { results: { incoming: null, outgoing: null } } },
    });
  });

  it('is shown again with the report that has it', () => {
    const report = sampleReport({
      signIn: { incoming: accepted, outgoing: accepted },
      testMessage: judgeTestMessage(factsOf()),
    });
    const opened = acted(atSignIn(), { kind: 'open-report', events: [finished(report)] });
    expect(opened.page).toBe('export');
    expect(rowOf(opened)).toContain('| not-seen-after(60)');
    expect(testVerdicts(opened)[0]?.buttons.map(({ effect }) => effect.command?.kind)).toEqual([
      'copy',
      'copy-for-support',
    ]);
  });
});
