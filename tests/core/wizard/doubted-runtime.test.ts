import { describe, expect, it } from 'vitest';
import { besideForward, forwardOf } from '../../../electron/core/wizard/frame/forward-of';
import { headlineOf } from '../../../electron/core/wizard/frame/headline-of';
import { signInStage } from '../../../electron/core/wizard/sign-in/may-sign-in';
import { sampleReport } from '../run/sample-run';
import { accepted, acted, atSettings, atSignIn, checked, finished, signInId } from './wizard-after';

const runtime = 'Electron 25.1.1';
const doubted = { kind: 'runtime-doubted', runtime } as const;
const agreed = { kind: 'runtime-doubted', runtime: null } as const;

describe('a runtime that is no longer maintained', () => {
  it('is asked about before the form, with the filled button that needs no password', () => {
    const state = acted(atSignIn(), doubted);
    expect(signInStage(state)).toBe('runtime');
    expect(headlineOf(state).more).toEqual({ id: 'wizard.headline.runtime.more', values: { runtime } });
    expect(acted(state, ...forwardOf(state).effect.actions).page).toBe('export');
    expect(forwardOf(state).effect.command).toBeNull();
    expect(besideForward(state)).toEqual([]);
  });

  it('is not asked about again once the person uses it anyway', () => {
    expect(signInStage(acted(atSignIn(), doubted, agreed))).toBe('form');
  });

  it('stays in doubt for the next account, and while a report is shown', () => {
    const next = acted(atSettings(), doubted, { kind: 'set-up-another' });
    expect(next.doubtedRuntime).toBe(runtime);
    const events = [finished(sampleReport())];
    const opened = acted(atSignIn(), { kind: 'open-report', events }, doubted, { kind: 'close-report' });
    expect(signInStage(opened)).toBe('runtime');
  });

  it('keeps results of earlier sign-ins', () => {
    expect(signInStage(acted(checked({ incoming: accepted, outgoing: accepted }), doubted))).toBe('passed');
  });

  it('is asked about where main refuses a sign-in because of it', () => {
    const asked = { kind: 'sign-in', runId: signInId, directions: ['incoming', 'outgoing'] } as const;
    const state = acted(
      atSignIn(),
      { kind: 'run-asked', run: asked },
      { kind: 'run-refused', runId: signInId, refusal: { code: 'doubted-runtime', runtime } },
    );
    expect(signInStage(state)).toBe('runtime');
    expect(state.asked).toEqual([]);
  });
});
