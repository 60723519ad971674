import type { TypedNames } from '../core/allowed-addresses';
import type { Claim } from '../core/discovery/claim';
import type { Provider } from '../core/knowledge/provider';
import type { OngoingRun } from './as-run';
import { createRunResolver, type RunResolver } from './run-resolver';
import { createWebReach, type WebReach } from './web-reach';

/** What the inquiries of one run reach the world through, and where their findings go. */
export interface InquiryWorld extends OngoingRun {
  readonly resolver: RunResolver;
  readonly web: WebReach;
  readonly propose: (claims: readonly Claim[]) => void;
  readonly recognise: (provider: Provider) => void;
}

type Findings = Pick<InquiryWorld, 'propose' | 'recognise'>;

/** The world of a run in which nothing was asked yet. */
export function createInquiryWorld(typed: TypedNames, run: OngoingRun, findings: Findings): InquiryWorld {
  const resolver = createRunResolver(typed, run);
  return { ...run, ...findings, resolver, web: createWebReach(resolver, run.tasks) };
}
