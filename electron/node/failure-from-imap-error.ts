import type { Failure } from '../contract/failure';
import { limits } from '../core/limits';
import { codeOf, type ErrorPlace, failureFromError } from './failure-from-error';

/** The last line of each kind that an IMAP server said; empty where there was none. */
export interface HeardFromImap {
  greeting: string;
  capabilities: string;
  tagged: string;
  bye: string;
}

/** An error of imapflow and what was heard of the session. */
interface ImapTrouble {
  readonly error: unknown;
  readonly place: ErrorPlace;
  readonly heard: HeardFromImap;
  /** The server has named at least one capability. */
  readonly isServing: boolean;
  /** A sign-in was sent. */
  readonly wasTried: boolean;
}

/** The failure that an error of imapflow stands for. The server's words come from `heard`, because imapflow loses most of them. */
export function failureFromImapError({ error, place, heard, isServing, wasTried }: ImapTrouble): Failure {
  const { stage } = place;
  const said = (reply: string): Failure => ({ code: 'unexpected-reply', stage, reply });
  const limitFailure = brokenLimit(codeOf(error), place);
  if (limitFailure !== null) return limitFailure;
  if (codeOf(error) === 'STARTTLS_INJECTION') return { code: 'injected-bytes' };
  if (heard.bye !== '') return said(heard.bye);

  if (isTlsFailure(error)) {
    // After PREAUTH no STARTTLS is possible. RFC 9051 §6.2.1.
    if (stage === 'greeting') return said(heard.greeting);
    return stage === 'starttls' || !isServing ? said(heard.tagged) : { code: 'starttls-not-offered' };
  }
  if (
    (stage === 'login' || stage === 'mailbox') &&
    error instanceof Error &&
    ['', 'ETHROTTLE'].includes(codeOf(error))
  ) {
    // Where no mechanism is in common, the server's offer is the evidence.
    return said(wasTried ? heard.tagged : heard.capabilities);
  }
  return failureFromError(error, place);
}

function brokenLimit(code: string, { stage }: ErrorPlace): Failure | null {
  switch (code) {
    case 'GREETING_TIMEOUT':
    case 'ETIMEOUT':
      return { code: 'timed-out', stage, timeoutMs: limits.replyMs };
    case 'LineTooLarge':
      return { code: 'reply-too-long', stage, limitBytes: limits.lineBytes };
    case 'LiteralTooLarge':
    case 'ResponseTooLarge':
    case 'TooManyTokens':
    case 'TooManyResponses':
      return { code: 'reply-too-long', stage, limitBytes: limits.replyBytes };
    default:
      return null;
  }
}

function isTlsFailure(error: unknown): boolean {
  return error instanceof Error && 'tlsFailed' in error && error.tlsFailed === true;
}
