import { describe, expect, it } from 'vitest';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { isSamePasswordAccepted } from '../../../../electron/core/wizard/verdicts/sign-in-verdicts';
import { verdictsOnPage } from '../../../../electron/core/wizard/verdicts/verdicts-on-page';
import { accepted, acted, atSignIn, checked, refused } from '../wizard-after';

function saidIn(state: WizardState): readonly boolean[] {
  return verdictsOnPage(state).map((shown) => isSamePasswordAccepted(state, shown));
}

const blocked = refused({ cause: 'blocked-by-admin' });

describe('that receiving has accepted the same password', () => {
  it('is said where sending refuses the one that was typed for both', () => {
    expect(saidIn(checked({ incoming: accepted, outgoing: blocked }))).toEqual([true]);
  });

  it('is not said where receiving refuses, or both', () => {
    expect(saidIn(checked({ incoming: blocked, outgoing: accepted }))).toEqual([false]);
    expect(saidIn(checked({ incoming: blocked, outgoing: refused() }))).toEqual([false, false]);
  });

  it('is not said where sending has a password of its own', () => {
    const separate = acted(atSignIn(), { kind: 'separate-sending', login: true, password: true });
    expect(saidIn(checked({ incoming: accepted, outgoing: blocked }, separate))).toEqual([false]);
  });

  it('is not said twice', () => {
    const told = refused({ acceptedElsewhere: true });
    expect(saidIn(checked({ incoming: accepted, outgoing: told }))).toEqual([false]);
  });
});
