import type { Failure, Stage } from '../contract/failure';
import { limits } from '../core/limits';
import type { LoginTarget } from '../engine/ports';
import { codeOf, failureFromError } from './failure-from-error';

/**
 * The failure that an error of nodemailer stands for: the server's words where it has them, else the underlying error, which
 * nodemailer keeps as `originalCode`.
 */
export function failureFromSmtpError(error: unknown, target: LoginTarget, stage: Stage): Failure {
  const { response, originalCode } = (error ?? {}) as { readonly response?: unknown; readonly originalCode?: unknown };
  if (typeof response === 'string' && response !== '') {
    return { code: 'unexpected-reply', stage, reply: response };
  }
  switch (codeOf(error)) {
    case 'ETIMEDOUT':
      return { code: 'timed-out', stage, timeoutMs: limits.replyMs };
    case 'EPROTOCOL':
      return { code: 'reply-too-long', stage, limitBytes: limits.replyBytes };
  }
  const code = typeof originalCode === 'string' ? originalCode : '';
  // After the reply to STARTTLS only TLS records may come.
  if (stage === 'tls' && code === 'ERR_SSL_WRONG_VERSION_NUMBER') return { code: 'injected-bytes' };
  return failureFromError({ code }, { ...target, stage });
}
