import { describe, expect, it } from 'vitest';
import type { PasswordKind, ProviderFacts } from '../../../../electron/contract/report';
import {
  browserSignInHost,
  passwordAdvice,
  providerOf,
} from '../../../../electron/core/wizard/sign-in/password-advice';
import { sampleCandidate } from '../../run/sample-run';
import { acted, address, atSignIn, searching } from '../wizard-after';

function providerWith(password: PasswordKind): ProviderFacts {
  const message = { id: 'provider.before.make-app-password', values: { operator: 'Fastmail' } };
  const before = [{ message, help: 'fastmail.make-app-password' }];
  return { id: 'fastmail', name: 'Fastmail', password, status: 'needs-preparation', before };
}

describe('the advice on the password', () => {
  it.each([
    ['account', 'sign-in.password.account'],
    ['app-password', 'sign-in.password.app-password'],
    ['bridge', 'sign-in.password.bridge'],
  ] as const)('of a provider that takes the kind %s names the field by %s', (kind, id) => {
    const { account } = atSignIn({ provider: providerWith(kind) });
    expect(passwordAdvice(account).label).toEqual({ id, values: {} });
    expect(passwordAdvice(account).steps).toEqual(providerWith(kind).before);
  });

  it('asks for the usual password where nothing is known of the provider', () => {
    expect(passwordAdvice(atSignIn().account)).toMatchObject({ asked: 'account', steps: [] });
  });

  it('knows the provider by what was typed, while the search goes on', () => {
    const lookup = { provider: providerWith('app-password'), suggestion: null };
    const typed = acted(searching(), { kind: 'recognised', text: address, lookup });
    expect(providerOf(typed.account)?.name).toBe('Fastmail');
    expect(providerOf(acted(typed, { kind: 'type-address', text: 'x@example.org' }).account)).toBeNull();
  });
});

describe('the host of the browser sign-in', () => {
  it('is the one that is known of the provider', () => {
    const provider = { ...providerWith('oauth-only'), browserSignIn: 'api.fastmail.com' };
    expect(browserSignInHost(atSignIn({ provider }).account)).toBe('api.fastmail.com');
  });

  it('is not guessed from the names of servers', () => {
    const host = 'mail.notgmail.com';
    const { account } = atSignIn({ incoming: sampleCandidate({ host, auth: ['oauth2'] }) });
    expect(browserSignInHost(account)).toBeNull();
  });
});
