import type { Candidate, Source } from '../../contract/candidate';
import type { Cause } from '../../contract/cause';
import type { Failure } from '../../contract/failure';
import type { Message } from '../../contract/message';
import type { ProviderFacts } from '../../contract/report';
import type { Result } from '../../contract/result';
import type { Direction, Severity, Verdict } from '../../contract/verdict';
import type { SourceOutcome } from '../discovery/inquiry';
import type { Addresses } from '../dns-records';
import type { ObservationId, Observed } from '../observations/observations';

/** Everything that a discovery has seen, for a check to judge. Of the observations it has those that the check needs. */
export interface RunEvidence<Need extends ObservationId = never> {
  /** The domain of the address, the domain typed, or the host typed. */
  readonly domain: string;
  /** Null where none was typed. */
  readonly address: string | null;
  /** Whether the domain is in the provider table, so that it cannot be a typing mistake. */
  readonly isDomainListed: boolean;
  /** All servers that were probed, best first, with what is known of each. */
  readonly candidates: readonly Candidate[];
  readonly sourceOutcomes: ReadonlyMap<Source, SourceOutcome>;
  /** Whether any name look-up got an answer that counts for names outside this network; null where none was made. */
  readonly resolverAnswers: boolean | null;
  /** The addresses of each name that was looked up, as far as this run may use them. */
  readonly names: ReadonlyMap<string, Result<Addresses, Failure>>;
  /** The provider that was recognised, with or without servers. */
  readonly provider: ProviderFacts | null;
  readonly web: WebEvidence;
  /** The hosts of candidates at whose address a web server has answered that was asked directly. */
  readonly hostsWithWeb: ReadonlySet<string>;
  /** How many sign-ins each host has refused from this network in the last `limits.refusalsMs`; hosts without any are left out. */
  readonly refusals: ReadonlyMap<string, number>;
  /** The pair that the report names. */
  readonly chosen: Readonly<Record<Direction, Candidate | null>>;
  /** The provider whose server was chosen for sending, or that of the account where none was; null where it is not known. */
  readonly sendingProvider: ProviderFacts | null;
  readonly observed: Pick<Observed, Need>;
  /** The name of a VPN's network interface that is up; null where there is none. */
  readonly vpn: string | null;
  /** When the run ended, by this computer's calendar. ISO 8601 in UTC. */
  readonly date: string;
}

/** What the documents of a run show about web access. */
interface WebEvidence {
  /** Whether a web server outside this network has answered over verified TLS, even with an error. */
  readonly isReached: boolean;
  /** Whether such an answer came through a proxy. */
  readonly isProxied: boolean;
}

/** The outcome of a check: nothing to say, or a verdict. */
export type Judgement =
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'passed' }
  /** The finding in the report has the check's id, unless `toldAs` says another. */
  | { readonly kind: 'found'; readonly verdict: Verdict; readonly toldAs: ToldAs | null };

/** An id in place of the check's: the cause, or what was observed. */
export type ToldAs = Cause | Failure['code'];

/** Judges what a run has seen. It opens no connection, and names other checks without calling them. */
export interface Check<Need extends ObservationId = never> {
  /** The name of its file; with the direction in it, where one file judges each direction. */
  readonly id: string;
  /** The observations that it judges; nothing is observed that no check needs. */
  readonly needs: readonly Need[];
  /** The checks whose findings explain what this one finds: where one of them has a finding, this one says nothing. */
  readonly silencedBy: readonly string[];
  readonly judge: (evidence: RunEvidence<Need>) => Judgement;
}

/** The judgement of a check that has nothing to judge. */
export const notApplicable: Judgement = { kind: 'not-applicable' };
/** The judgement of a check that finds nothing wrong. */
export const passed: Judgement = { kind: 'passed' };

/** The judgement that is a verdict. */
export function found(verdict: Verdict, toldAs: ToldAs | null = null): Judgement {
  return { kind: 'found', verdict, toldAs };
}

/** The judgement that the provider should change something, although its servers work. */
export function foundWarning(sentence: Message): Judgement {
  return found(ofProvider(sentence, 'warning'));
}

/** The judgement that the provider may want to know something. */
export function foundNote(sentence: Message): Judgement {
  return found(ofProvider(sentence, 'note'));
}

function ofProvider(sentence: Message, severity: Severity): Verdict {
  return {
    cause: null,
    party: 'provider',
    severity,
    message: sentence,
    seen: '',
    actions: [{ kind: 'copy-for-support' }],
  };
}
