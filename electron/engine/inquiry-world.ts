import type { TypedNames } from '../core/allowed-addresses';
import type { Claim } from '../core/discovery/claim';
import type { Provider } from '../core/knowledge/provider';
import type { OngoingRun } from './as-run';
import { createRunResolver, type RunResolver } from './run-resolver';
import { createWebReach, type WebReach } from './web-reach';

/** Where the findings of inquiries go. */
interface Findings {
  readonly propose: (claims: readonly Claim[]) => void;
  readonly recognise: (provider: Provider) => void;
}

/** What the inquiries of one run reach the world through, and where their findings go. */
export interface InquiryWorld extends OngoingRun, Findings {
  readonly resolver: RunResolver;
  readonly web: WebReach;
}

/** The world of a run in which nothing was asked yet. */
export function createInquiryWorld(typed: TypedNames, run: OngoingRun, findings: Findings): InquiryWorld {
  const resolver = createRunResolver(typed, run);
  return { ...run, ...findings, resolver, web: createWebReach(resolver, run.tasks) };
}
