import { describe, expect, it } from 'vitest';
import { forwardOf } from '../../../electron/core/wizard/frame/forward-of';
import { announcementOf } from '../../../electron/core/wizard/frame/headline-of';
import { planSignIn } from '../../../electron/core/wizard/plan-run';
import { signInStage } from '../../../electron/core/wizard/sign-in/may-sign-in';
import type { AskedRun, WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { refusalsQuestion } from '../../../electron/core/wizard/verdicts/refusals-question';
import { acted, atSignIn, checked, refused, signInId } from './wizard-after';

const asked = { kind: 'sign-in', runId: signInId, directions: ['incoming', 'outgoing'] } as const;

/** The page after main has refused to start the next sign-in. */
function refusedBy(host: string, from: WizardState = atSignIn(), run: AskedRun = asked): WizardState {
  return acted(
    from,
    { kind: 'run-asked', run },
    { kind: 'run-refused', runId: signInId, refusal: { code: 'refused-lately', host, times: 2 } },
  );
}

const anyway = { kind: 'sign-in-anyway' } as const;

describe('a host that has refused several sign-ins lately', () => {
  it('is a question beside the form, which no filled button answers', () => {
    const state = refusedBy('mail.example.net');
    expect(signInStage(state)).toBe('form');
    expect(refusalsQuestion(state)?.question).toEqual({
      id: 'sign-in.refusals.question',
      values: { host: 'mail.example.net', count: 2 },
    });
    expect(forwardOf(state).reason?.id).toBe('wizard.reason.refused-lately');
    expect(announcementOf(state)[0]?.id).toBe('sign-in.refusals.question');
  });

  it('gets the next sign-in once the person wants it, and only that one', () => {
    const state = refusedBy('mail.example.net');
    expect(planSignIn(state.account, signInId)?.request).toMatchObject({ despiteRefusals: false });
    expect(refusalsQuestion(state)?.anyway.effect).toEqual({ actions: [anyway], command: { kind: 'sign-in' } });

    const wanted = acted(state, anyway);
    expect(refusalsQuestion(wanted)).toBeNull();
    expect(forwardOf(wanted).reason).toBeNull();
    expect(planSignIn(wanted.account, signInId)?.request).toMatchObject({ despiteRefusals: true });

    const after = acted(checked({ incoming: refused(), outgoing: null }, wanted), { kind: 'change-password' });
    expect(planSignIn(after.account, signInId)?.request).toMatchObject({ despiteRefusals: false });
  });

  it('is no question where the servers are others by now', () => {
    expect(refusalsQuestion(refusedBy('old.example.net'))).toBeNull();
    expect(acted(atSignIn(), anyway)).toEqual(atSignIn());
    const elsewhere = acted(refusedBy('old.example.net'), anyway);
    expect(planSignIn(elsewhere.account, signInId)?.request).toMatchObject({ despiteRefusals: false });
  });

  it('asks before sending is tried, too', () => {
    const state = refusedBy('mail.example.net', checked({ incoming: refused(), outgoing: null }), {
      kind: 'sign-in',
      runId: signInId,
      directions: ['outgoing'],
      usesHeld: true,
    });
    expect(signInStage(state)).toBe('refused');
    expect(refusalsQuestion(state)?.anyway.effect.command).toEqual({ kind: 'sign-in-with-held' });
  });
});

describe('a password that a host has just refused', () => {
  const again = acted(
    checked({ incoming: refused(), outgoing: null }),
    { kind: 'run-asked', run: asked },
    { kind: 'run-refused', runId: signInId, refusal: { code: 'same-password', host: 'mail.example.net' } },
  );

  it('asks for another one, and leaves the button to sign in with that', () => {
    expect(signInStage(again)).toBe('refused');
    expect(refusalsQuestion(again)?.question).toEqual({
      id: 'sign-in.same.question',
      values: { host: 'mail.example.net' },
    });
    expect(forwardOf(again).reason).toBeNull();
    expect(announcementOf(again)[0]?.id).toBe('sign-in.same.question');
    expect(planSignIn(again.account, signInId)?.request).toMatchObject({ despiteRefusals: false });
  });

  it('is sent again where the person wants that, because the fault may have passed', () => {
    expect(refusalsQuestion(again)?.anyway).toMatchObject({
      label: { id: 'sign-in.same.anyway' },
      effect: { actions: [anyway], command: { kind: 'sign-in' } },
    });
    const wanted = acted(again, anyway);
    expect(refusalsQuestion(wanted)).toBeNull();
    expect(planSignIn(wanted.account, signInId)?.request).toMatchObject({ despiteRefusals: true });
  });

  it('is in question no longer once another one is being tried', () => {
    const tried = acted(again, { kind: 'run-asked', run: asked }, { kind: 'run-accepted', runId: signInId });
    expect(refusalsQuestion(tried)).toBeNull();
  });
});
