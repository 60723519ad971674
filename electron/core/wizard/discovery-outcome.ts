import type { Outcome } from '../../contract/report';
import { isUnusable, preparationFor, type Recognition, recogniseInput } from './recognise-input';
import type { AccountState } from './wizard-state';

/**
 * How a search has ended. Where nothing was found: `offline` for want of a network, `needs-address` as long as a source waits to be
 * told the address, `unusable` where the provider is known to let no mail app in.
 */
export type DiscoveryOutcome = Outcome | 'offline' | 'needs-address' | 'unusable';

/** How the search of an account has ended; null while it goes on, and where a mistake of ours has ended it. */
export function discoveryOutcome({ discovery }: AccountState): DiscoveryOutcome | null {
  const { report } = discovery.view;
  if (report === null || discovery.mishap !== null) return null;
  const { findings, outcome, provider } = report;
  if (findings.some(({ cause }) => cause === 'no-network')) return 'offline';
  if (outcome !== 'nothing-found') return outcome;
  if (provider !== null && isUnusable(preparationFor(provider))) return 'unusable';
  return findings.some(({ actions }) => actions[0]?.kind === 'allow-address') ? 'needs-address' : outcome;
}

/**
 * What the provider asks for, where the search has learned who it is, or where that is why nothing was found; null where the first
 * page has said it already.
 */
export function providerFound(account: AccountState): Recognition | null {
  const provider = account.discovery.view.report?.provider ?? null;
  if (provider === null) return null;
  const isNew = provider.id !== account.recognition?.provider?.id;
  const { text } = account.typed;
  return isNew || discoveryOutcome(account) === 'unusable'
    ? recogniseInput(text, { provider, suggestion: null })
    : null;
}

/** Whether sources can be told the whole address: there is one, and none was told yet. */
export function mayTellAddress({ soughtText, allowsAddress }: AccountState): boolean {
  return soughtText?.includes('@') === true && !allowsAddress;
}
