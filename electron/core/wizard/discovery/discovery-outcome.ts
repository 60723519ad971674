import type { Failure } from '../../../contract/failure';
import type { Outcome, Report } from '../../../contract/report';
import { isUnusable, preparationFor, type Recognition, recogniseInput } from '../../address/recognise-input';
import { isQuestion } from '../../diagnosis/cause-facts';
import type { Row, RunView } from '../../run/reduce-run';
import type { AccountState } from '../state/wizard-state';

/**
 * How a search has ended. Where nothing was found: `offline` for want of a network, `needs-address` as long as a source waits to be
 * told the address, `unusable` where the provider is known to let no mail app in. `from-file` where nothing was searched for, because
 * a settings file named the servers.
 */
export type DiscoveryOutcome = Outcome | 'offline' | 'needs-address' | 'unusable' | 'from-file';

/** How the search of an account has ended; null while it goes on, and where a mistake of ours has ended it. */
export function discoveryOutcome({ discovery }: AccountState): DiscoveryOutcome | null {
  const { report, rows } = discovery.view;
  if (report === null || discovery.mishap !== null) return null;
  const { findings, outcome, provider } = report;
  if (findings.some(({ cause }) => cause === 'no-network')) return 'offline';
  if (outcome === 'claimed' && isUntouched(report) && !hasRows(rows)) return 'from-file';
  if (outcome !== 'nothing-found') return outcome;
  if (provider !== null && isUnusable(preparationFor(provider))) return 'unusable';
  return findings.some(isQuestion) ? 'needs-address' : outcome;
}

/** Whether nobody has tried any of its servers. */
function isUntouched({ alternatives }: Report): boolean {
  return alternatives.every(({ state }) => state === 'skipped');
}

function hasRows(rows: RunView['rows']): boolean {
  return Object.values(rows).some(({ length }) => length > 0);
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

/** A row of the ladder as it stands. After the search, what was open gets no answer any more, and without a network it waits for one. */
export function rowOnPage(row: Row, account: AccountState): Row {
  if (account.discovery.status === 'running') return row;
  const isOpen = row.state === 'waiting' || row.state === 'running';
  if (discoveryOutcome(account) === 'offline' && (isOpen || isForWantOfNetwork(row.failure)))
    return { ...row, state: 'waiting', phases: [], tookMs: null };
  return isOpen ? { ...row, state: 'skipped' } : row;
}

function isForWantOfNetwork(failure: Failure | null): boolean {
  return failure?.code === 'resolver-silent' || failure?.code === 'no-route';
}
