import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { LoginOutcome } from '../../../contract/report';
import type { Direction } from '../../../contract/verdict';
import { familyOf } from '../../diagnosis/cause-facts';
import { wasTried } from '../../discovery/was-tried';
import { message } from '../../message';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { isInQuestion } from '../state/servers-in-question';
import { isSendingSpared } from '../state/spared-sending';
import type { WizardState } from '../state/wizard-state';
import { doubtedCertificate, serverInQuestion } from './certificate-risk';
import { hasFailed, isPending } from './pending-edit';
import { isUnverified } from './works-unverified';

/** A state as an icon and a colour show it. */
type Tone = 'pass' | 'warn' | 'fail' | 'quiet' | 'run' | 'wait';

/** The state of one direction. */
export interface PairHalf {
  readonly tone: Tone;
  readonly state: Message;
  /** Null while none is known. */
  readonly server: Candidate | null;
  /** How long the sign-in took; null where there was none. */
  readonly tookMs: number | null;
}

/** The state of a direction on the current page: from the sign-in, else from a test, else from the search. */
export function pairHalf(state: WizardState, direction: Direction): PairHalf {
  const { server } = state.account.servers[direction];
  const isLater = state.page === 'sign-in' || state.page === 'export';
  return (isLater ? signInHalf(state, direction) : null) ?? serverHalf(state, direction, server);
}

function signInHalf({ page, account }: WizardState, direction: Direction): PairHalf | null {
  const { servers, signIn } = account;
  const { server } = servers[direction];
  if (server === null) return null;
  if (signIn.run.status === 'running' && signIn.asked.includes(direction)) return half('run', 'signing-in', server);
  const outcome = signIn.results[direction];
  if (outcome !== null) return { ...signedIn(outcome, server), tookMs: outcome.tookMs };
  if (page !== 'sign-in' || !server.proven) return null;
  if (direction === 'outgoing' && isSendingSpared(account)) return half('quiet', 'not-tried', server);
  return half('wait', isInQuestion(account, server) ? 'not-agreed' : 'not-checked', server);
}

function signedIn(outcome: LoginOutcome, server: Candidate): PairHalf {
  if (outcome.ok)
    return isUnverified(server) ? half('warn', 'signed-in-unverified', server) : half('pass', 'signed-in', server);
  if (outcome.verdict.party === 'unknown') return half('quiet', 'could-not-tell', server);
  return half('fail', familyOf(outcome.verdict) === 'certificate' ? 'not-verified' : 'refused', server);
}

function serverHalf({ account }: WizardState, direction: Direction, server: Candidate | null): PairHalf {
  const card = account.servers[direction];
  if (card.test.status === 'running') return half('run', 'testing', server);
  const seen = serverInQuestion(account, direction);
  if (seen !== null && !seen.proven && doubtedCertificate(seen) !== null && !card.isKept)
    return half('warn', 'not-verified', server);
  if (hasFailed(account, direction)) return half('fail', 'failed', server);
  if (isPending(card)) return half('wait', server === null ? 'not-tested' : 'changed', server);
  if (server?.proven === true)
    return isUnverified(server) ? half('warn', 'works-unverified', server) : half('pass', 'works', server);
  if (card.isKept) return half('quiet', server !== null && wasTried(server) ? 'kept-unconfirmed' : 'kept', server);
  if (account.discovery.status === 'running') return half('run', 'looking', server);
  if (server !== null)
    return wasTried(server) ? half('quiet', 'not-proven', server) : half('wait', 'not-tested', server);
  if (card.edit !== null) return half('wait', 'not-tested', null);
  const outcome = discoveryOutcome(account);
  if (outcome === 'offline') return half('wait', 'waiting', null);
  return half('quiet', outcome === 'cancelled' ? 'not-found-yet' : 'not-found', null);
}

type StateWord =
  | 'looking'
  | 'works'
  | 'works-unverified'
  | 'waiting'
  | 'not-proven'
  | 'not-found'
  | 'not-found-yet'
  | 'not-verified'
  | 'not-tested'
  | 'changed'
  | 'testing'
  | 'failed'
  | 'kept'
  | 'kept-unconfirmed'
  | 'not-checked'
  | 'not-tried'
  | 'not-agreed'
  | 'signing-in'
  | 'signed-in'
  | 'signed-in-unverified'
  | 'refused'
  | 'could-not-tell';

function half(tone: Tone, word: StateWord, server: Candidate | null): PairHalf {
  return { tone, state: message(`wizard.pair.${word}`), server, tookMs: null };
}
