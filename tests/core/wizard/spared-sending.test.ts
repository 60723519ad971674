import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../electron/core/wizard/frame/headline-of';
import { planWithHeld } from '../../../electron/core/wizard/plan-run';
import { pairHalf } from '../../../electron/core/wizard/settings/pair-half';
import { signInStage } from '../../../electron/core/wizard/sign-in/may-sign-in';
import { sendingButton } from '../../../electron/core/wizard/verdicts/sending-button';
import { verdictsOnPage } from '../../../electron/core/wizard/verdicts/verdicts-on-page';
import { sampleReport } from '../run/sample-run';
import { accepted, acted, checked, finished, refused, signInId, told } from './wizard-after';

const spared = checked({ incoming: refused(), outgoing: null });
const locked = refused({ cause: 'account-locked', message: { id: 'cause.account-locked', values: {} } });

describe('sending after a refusal of receiving', () => {
  it('is shown as not tried, with the reason and a button that tries it', () => {
    expect(pairHalf(spared, 'outgoing')).toMatchObject({ tone: 'wait', state: { id: 'wizard.pair.not-tried' } });
    expect(headlineOf(spared).more).toEqual({ id: 'sign-in.headline.refused.more', values: { how: 'spared' } });
    expect(sendingButton(spared)?.effect).toEqual({ actions: [], command: { kind: 'sign-in-with-held' } });
    expect(verdictsOnPage(spared).map(({ direction }) => direction)).toEqual(['incoming']);
  });

  it('is tried alone, and the result of receiving stays', () => {
    const planned = planWithHeld(spared.account, signInId);
    expect(planned?.request).toMatchObject({ incoming: null, outgoing: { port: 587 }, outgoingLogin: null });
    if (planned === null) throw new Error('Nothing is planned');
    const running = acted(spared, { kind: 'run-asked', run: planned.asked }, { kind: 'run-accepted', runId: signInId });
    expect(sendingButton(running)).toBeNull();
    const report = sampleReport({ signIn: { incoming: null, outgoing: accepted } });
    const after = told(running, signInId, finished(report));
    expect(after.account.signIn.results).toMatchObject({ incoming: { ok: false }, outgoing: { ok: true } });
    expect(headlineOf(after).more?.id).toBe('sign-in.same-password.sending');
  });

  it('is not offered after words of a lock', () => {
    const state = checked({ incoming: locked, outgoing: null });
    expect(pairHalf(state, 'outgoing').state.id).toBe('wizard.pair.not-tried');
    expect(sendingButton(state)).toBeNull();
  });

  it('has nothing to try where it was tried, or receiving failed for another reason', () => {
    expect(planWithHeld(checked({ incoming: refused(), outgoing: refused() }).account, signInId)).toBeNull();
    const away = refused({ cause: 'connection-timed-out' });
    expect(sendingButton(checked({ incoming: away, outgoing: null }))).toBeNull();
  });

  it('is only told where a report is shown', () => {
    const report = sampleReport({ signIn: { incoming: refused(), outgoing: null } });
    const opened = acted(spared, { kind: 'open-report', events: [finished(report)] });
    expect(headlineOf(opened).more?.id).toBe('sign-in.not-tried');
    expect(sendingButton(opened)).toBeNull();
  });

  it('waits for a password where main no longer holds the one that was refused', () => {
    const asked = { kind: 'sign-in', runId: signInId, directions: ['outgoing'] } as const;
    const refusal = { code: 'no-password' } as const;
    const state = acted(spared, { kind: 'run-asked', run: asked }, { kind: 'run-refused', runId: signInId, refusal });
    expect(signInStage(state)).toBe('form');
  });
});
