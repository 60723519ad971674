import { describe, expect, it } from 'vitest';
import type { PasswordKind, ProviderFacts } from '../../../electron/contract/report';
import { contextOf } from '../../../electron/core/diagnosis/diagnosis-context';
import { signInVerdict } from '../../../electron/core/diagnosis/sign-in-verdict';
import { sampleCandidate, workingPort } from '../run/sample-run';

const refused = {
  code: 'unexpected-reply',
  stage: 'login',
  reply: 'A1 NO [AUTHENTICATIONFAILED] Login failed',
} as const;
const later = { ...refused, reply: 'A1 NO [UNAVAILABLE] Temporary failure' };

function providerThatTakes(password: PasswordKind): ProviderFacts {
  return { id: 'example', name: 'Example', password, status: 'works', before: [] };
}

const tried = { kind: 'password', acceptedElsewhere: false, refusedLately: false } as const;
const takenElsewhere = { ...tried, acceptedElsewhere: true };

describe('signInVerdict', () => {
  it.each([
    ['account', 'wrong-password', 'you'],
    ['app-password', 'app-password-required', 'you'],
    ['oauth-only', 'oauth-required', 'provider'],
    ['bridge', 'wrong-password', 'you'],
  ] as const)('reads a plain refusal where the provider takes %s as %s', (password, cause, party) => {
    const verdict = signInVerdict(refused, contextOf(sampleCandidate(), providerThatTakes(password)), tried);
    expect(verdict).toMatchObject({ cause, party, seen: refused.reply });
  });

  it.each(['account', 'oauth-only'] as const)('doubts no password where a token was refused at %s', (password) => {
    const context = contextOf(sampleCandidate(), providerThatTakes(password));
    const verdict = signInVerdict(refused, context, { ...tried, kind: 'access-token' });
    expect(verdict).toMatchObject({ cause: 'oauth-token-refused', party: 'you', seen: refused.reply });
  });

  it('asks for the password first where nothing is known of the provider', () => {
    const verdict = signInVerdict(refused, contextOf(sampleCandidate()), tried);
    expect(verdict).toMatchObject({ cause: 'wrong-password', actions: [{ kind: 'edit-password' }, {}] });
  });

  it('keeps a reason that the server gives beyond "no"', () => {
    const verdict = signInVerdict(
      later,
      contextOf(sampleCandidate(), providerThatTakes('app-password')),
      takenElsewhere,
    );
    expect(verdict.cause).toBe('server-unavailable');
  });

  it('does not doubt a password that the other server accepted', () => {
    const context = contextOf(workingPort(587), providerThatTakes('app-password'));
    const verdict = signInVerdict({ ...refused, reply: '535 5.7.8 Error' }, context, takenElsewhere);
    expect(verdict).toMatchObject({ cause: 'access-off-in-account', party: 'unknown', seen: '535 5.7.8 Error' });
    expect(verdict).toMatchObject({ message: { id: 'verdict.accepted-elsewhere' }, acceptedElsewhere: true });
  });

  it.each([
    ['refuses connections', { code: 'refused', host: 'mail.example.net', port: 993 }, 'connection-refused'],
    ['is silent', { code: 'timed-out', stage: 'connect', timeoutMs: 7_000 }, 'connection-timed-out'],
  ] as const)('tells a ban where the server has refused sign-ins lately and %s', (_, failure, cause) => {
    const context = contextOf(sampleCandidate());
    expect(signInVerdict(failure, context, { ...tried, refusedLately: true })).toMatchObject({
      cause: 'banned-after-failures',
      party: 'provider',
      message: { id: 'verdict.shut-out' },
    });
    expect(signInVerdict(failure, context, tried)).toMatchObject({ cause });
  });

  it('reads what a server says also where it has refused sign-ins lately', () => {
    const context = contextOf(sampleCandidate());
    expect(signInVerdict(refused, context, { ...tried, refusedLately: true })).toMatchObject({
      cause: 'wrong-password',
    });
  });

  it('says that the other server accepted the password where a refusal gives no known reason', () => {
    const reply = '599 not today';
    const verdict = signInVerdict({ ...refused, reply }, contextOf(workingPort(587)), takenElsewhere);
    expect(verdict).toMatchObject({
      party: 'unknown',
      seen: reply,
      message: { id: 'verdict.accepted-elsewhere' },
      acceptedElsewhere: true,
    });
  });
});
