import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { LoginOutcome } from '../../../contract/report';
import { directionOf } from '../../../contract/server-name';
import type { Direction } from '../../../contract/verdict';
import { familyOf } from '../../diagnosis/cause-facts';
import { wasTried } from '../../discovery/was-tried';
import { message } from '../../message';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { isInQuestion } from '../state/servers-in-question';
import { isSendingSpared } from '../state/spared-sending';
import type { AccountState, WizardState } from '../state/wizard-state';
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
  /** When the sign-in that goes on has begun, on the clock of its run; null where none goes on. */
  readonly sinceMs: number | null;
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
  if (signIn.run.status === 'running' && signIn.asked.includes(direction)) return underWay(account, direction, server);
  const outcome = signIn.results[direction];
  if (outcome !== null) return { ...signedIn(outcome, server), tookMs: outcome.tookMs };
  if (page !== 'sign-in' || !server.proven) return null;
  if (direction === 'outgoing' && isSendingSpared(account)) return half('wait', 'not-tried', server);
  return half('wait', isInQuestion(account, server) ? 'not-agreed' : 'not-checked', server);
}

/** A sign-in that goes on; one of the two may have ended already. */
function underWay({ signIn }: AccountState, direction: Direction, server: Candidate): PairHalf {
  const rows = signIn.run.view.rows['sign-in'];
  const row = rows.find(({ step }) => step.group !== 'source' && directionOf(step) === direction);
  if (row === undefined || row.state === 'waiting') return half('run', 'connecting', server);
  const { state, phases, startedMs, tookMs } = row;
  if (state === 'works') return { ...accepted(server), tookMs };
  if (state !== 'running') return { ...half('fail', 'failed', server), tookMs };
  const isConnected = phases.some(({ phase }) => phase === 'login');
  return { ...half('run', isConnected ? 'signing-in' : 'connecting', server), sinceMs: startedMs };
}

function signedIn(outcome: LoginOutcome, server: Candidate): PairHalf {
  if (outcome.ok) return accepted(server);
  const { verdict } = outcome;
  if (verdict.party === 'unknown') return half('quiet', 'could-not-tell', server);
  if (verdict.cause === 'app-password-required') return half('warn', 'needs-app-password', server);
  if (familyOf(verdict) === 'certificate') return half('fail', 'not-verified', server);
  const isAnswer = verdict.party === 'you' || verdict.party === 'provider';
  return half('fail', isAnswer ? 'refused' : 'failed', server);
}

/** A sign-in over a certificate that the user has accepted is never shown like one over a verified certificate. */
function accepted(server: Candidate): PairHalf {
  return isUnverified(server) ? half('warn', 'signed-in-unverified', server) : half('pass', 'signed-in', server);
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
  | 'connecting'
  | 'signing-in'
  | 'signed-in'
  | 'signed-in-unverified'
  | 'needs-app-password'
  | 'refused'
  | 'could-not-tell';

function half(tone: Tone, word: StateWord, server: Candidate | null): PairHalf {
  return { tone, state: message(`wizard.pair.${word}`), server, tookMs: null, sinceMs: null };
}
