import type { Failure } from '../../contract/failure';
import type { PasswordKind } from '../../contract/report';
import type { Verdict } from '../../contract/verdict';
import type { LoginSecret } from '../login-secret';
import { message } from '../message';
import { diagnose } from './diagnose';
import type { DiagnosisContext } from './diagnosis-context';
import { causeOfReply } from './reply-codes';
import { verdictOf } from './verdict-of';

/** What was tried at the server. */
export interface TriedSecret {
  readonly kind: LoginSecret['kind'];
  /** Whether the other server accepted the same login name and secret. */
  readonly acceptedElsewhere: boolean;
  /** Whether the host has refused a sign-in from this network a few minutes ago. */
  readonly refusedLately: boolean;
}

/** Why a sign-in did not work: the server's reply, read with what is known of the provider and of what was tried. */
export function signInVerdict(
  failure: Failure,
  context: DiagnosisContext,
  { kind, acceptedElsewhere, refusedLately }: TriedSecret,
): Verdict {
  // The server was proven before a password goes there, so it has answered from here.
  if (refusedLately && isShutOut(failure))
    return verdictOf('banned-after-failures', context, {
      message: message('verdict.shut-out', { host: context.host }),
      observed: 'shut-out',
    });
  const verdict = diagnose(failure, context);
  const elsewhere = { message: message('verdict.accepted-elsewhere'), acceptedElsewhere: true } as const;
  // All that is known is that the other server accepted the password.
  if (acceptedElsewhere && isUnexplained(failure, context)) return { ...verdict, ...elsewhere };
  if (verdict.cause !== 'wrong-password') return verdict;
  const { seen } = verdict;
  if (acceptedElsewhere)
    return { ...verdictOf('access-off-in-account', context, { party: 'unknown', seen }), ...elsewhere };
  if (kind === 'access-token') return verdictOf('oauth-token-refused', context, { seen });
  const cause = causeOfRefusal(context.provider?.password ?? 'account');
  return cause === 'wrong-password' ? verdict : verdictOf(cause, context, { seen });
}

/** Whether no connection could be opened, although packets were sent. */
function isShutOut(failure: Failure): boolean {
  return failure.code === 'refused' || (failure.code === 'timed-out' && failure.stage === 'connect');
}

/** Whether a server refuses a sign-in and gives no reason that is known. */
function isUnexplained(failure: Failure, { protocol }: DiagnosisContext): boolean {
  if (failure.code !== 'unexpected-reply' || failure.stage !== 'login') return false;
  return protocol === null || causeOfReply(protocol, failure.stage, failure.reply) === null;
}

/** What a plain refusal means at a provider that takes this kind of password. */
function causeOfRefusal(password: PasswordKind): 'wrong-password' | 'app-password-required' | 'oauth-required' {
  switch (password) {
    case 'app-password':
      return 'app-password-required';
    case 'oauth-only':
      return 'oauth-required';
    case 'account':
    case 'bridge':
    case 'none':
      return 'wrong-password';
  }
}
