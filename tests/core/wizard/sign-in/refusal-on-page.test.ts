import { describe, expect, it } from 'vitest';
import type { Cause } from '../../../../electron/contract/cause';
import { hasForm, signInStage } from '../../../../electron/core/wizard/sign-in/may-sign-in';
import { refusalOnPage } from '../../../../electron/core/wizard/sign-in/refusal-on-page';
import { verdictsOnPage } from '../../../../electron/core/wizard/verdicts/verdicts-on-page';
import { accepted, acted, atSignIn, checked, refused } from '../wizard-after';

const separate = acted(atSignIn(), { kind: 'separate-sending', login: true, password: true });

describe('what the form says of a refusal', () => {
  it.each([
    ['wrong-password', 'refused', true],
    ['app-password-required', 'refused', true],
    ['password-expired', 'refused', true],
    ['account-locked', 'failed', true],
    ['connection-dropped', 'failed', true],
  ] as const satisfies readonly (readonly [Cause, string, boolean])[])('%s leads to %s', (cause, stage, isForm) => {
    const state = checked({ incoming: refused({ cause }), outgoing: null });
    expect([signInStage(state), hasForm(state)]).toEqual([stage, isForm]);
    expect(refusalOnPage(state)?.error.id).toBe(stage === 'refused' ? `sign-in.error.${cause}` : undefined);
  });

  it('has what is good to know of app passwords only where one is asked for', () => {
    const fact = { message: { id: 'provider.before.app-password-may-be-off', values: {} }, help: null, isFact: true };
    const step = { message: { id: 'provider.before.make-app-password', values: {} }, help: null };
    const before = [step, { ...fact, isFact: true as const }];
    const provider = { id: 'big', name: 'Big', password: 'app-password', status: 'works', before } as const;
    const known = (cause: Cause) =>
      refusalOnPage(checked({ incoming: refused({ cause }), outgoing: null }, atSignIn({ provider })))?.goodToKnow;
    expect(known('app-password-required')).toEqual([fact.message]);
    expect(known('wrong-password')).toEqual([]);
  });

  it('marks the field of the direction that was refused', () => {
    expect(refusalOnPage(checked({ incoming: refused(), outgoing: refused() }))?.fields).toEqual(['password']);
    expect(refusalOnPage(checked({ incoming: accepted, outgoing: refused() }, separate))?.fields).toEqual([
      'sending-password',
    ]);
  });

  it('is nothing where the other direction has accepted the same password, and the form is gone', () => {
    const state = checked({ incoming: accepted, outgoing: refused() });
    expect(refusalOnPage(state)).toBeNull();
    expect(hasForm(state)).toBe(false);
  });

  it('advises another form of the login name where only one was tried, else a name of the provider’s own', () => {
    const idsOf = (state: ReturnType<typeof atSignIn>) => refusalOnPage(state)?.worthTrying.map(({ id }) => id);
    const typed = acted(atSignIn(), { kind: 'type-login', login: 'jane@example.net' });
    expect(idsOf(checked({ incoming: refused(), outgoing: null }, typed))).toContain('sign-in.try.login.local-part');
    expect(idsOf(checked({ incoming: refused(), outgoing: null }))).toContain('sign-in.try.other-login');
  });
});

describe('a refusal of both directions for one cause', () => {
  it('is said once, in the words for both', () => {
    const of = (direction: 'incoming' | 'outgoing') =>
      refused({ cause: 'blocked-by-admin', message: { id: `refusal.blocked-by-admin.${direction}`, values: {} } });
    const shown = verdictsOnPage(checked({ incoming: of('incoming'), outgoing: of('outgoing') }));
    expect(shown.map(({ verdict }) => verdict.message.id)).toEqual(['cause.blocked-by-admin']);
  });
});
