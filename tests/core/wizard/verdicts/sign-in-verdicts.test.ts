import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../electron/contract/verdict';
import { planWithHeld } from '../../../../electron/core/wizard/plan-run';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { signInVerdicts } from '../../../../electron/core/wizard/verdicts/sign-in-verdicts';
import { sayIds } from '../../say-ids';
import { accepted, checked, refused, signInId } from '../wizard-after';

function labelsOf(state: WizardState): readonly (readonly string[])[] {
  return signInVerdicts(state).map(({ buttons }) => buttons.map(({ label }) => sayIds(label)));
}

function sendingRefused(changes: Partial<Verdict>): WizardState {
  return checked({ incoming: accepted, outgoing: refused(changes) });
}

describe('the verdicts of a sign-in', () => {
  it('offer to check the refused direction again alone, where the other was accepted', () => {
    const state = sendingRefused({
      cause: 'blocked-by-admin',
      actions: [{ kind: 'copy-for-provider', message: { id: 'request.blocked-by-admin', values: {} } }],
    });
    expect(labelsOf(state)).toEqual([
      ['action.copy-for-provider', 'sign-in.check-again(outgoing, 0)', 'wizard.verdict.go-on-with.incoming'],
    ]);
  });

  it('check again with the password that was accepted, which main holds', () => {
    const state = sendingRefused({ cause: 'blocked-by-admin', actions: [{ kind: 'copy-for-support' }] });
    const again = signInVerdicts(state)[0]?.buttons[1];
    expect(again?.effect).toEqual({ actions: [], command: { kind: 'sign-in-with-held' } });
    const planned = planWithHeld(state.account, signInId);
    expect(planned).toMatchObject({
      asked: { directions: ['outgoing'], usesHeld: true },
      request: { incoming: null, outgoing: { port: 587 }, login: accepted.login },
    });
  });

  it('name the direction on the button for another try, with the time to wait', () => {
    const state = sendingRefused({ cause: 'rate-limited', actions: [{ kind: 'try-again', afterMs: 600_000 }] });
    expect(labelsOf(state)).toEqual([['sign-in.check-again(outgoing, 10)', 'wizard.verdict.go-on-with.incoming']]);
  });

  it('leave the form to ask again where both were refused', () => {
    expect(labelsOf(sendingRefused({}))).toEqual([
      ['action.edit-password', 'action.copy-for-support', 'wizard.verdict.go-on-with.incoming'],
    ]);
    expect(labelsOf(checked({ incoming: refused(), outgoing: refused() }))).toEqual([['action.copy-for-support']]);
  });

  it('lead back to the test where the certificate is no longer the proven one', () => {
    const [shown] = signInVerdicts(sendingRefused({ cause: 'certificate-expired', actions: [] }));
    const last = shown?.buttons.at(-1);
    expect(last?.label).toEqual({ id: 'sign-in.test-again', values: { direction: 'outgoing' } });
    expect(last?.effect).toEqual({
      actions: [{ kind: 'go-to', page: 'settings' }],
      command: { kind: 'test', direction: 'outgoing' },
    });
  });
});
