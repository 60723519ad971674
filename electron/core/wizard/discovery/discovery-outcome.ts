import type { Failure } from '../../../contract/failure';
import type { Outcome, Report } from '../../../contract/report';
import { preparationFor, type Recognition, recogniseInput, shutsOutMailApps } from '../../address/recognise-input';
import { isHeard } from '../../checks/run-facts';
import { wasTried } from '../../discovery/was-tried';
import type { Row, RunView } from '../../run/reduce-run';
import { isThisComputer } from '../../this-computer';
import type { AccountState } from '../state/wizard-state';

/**
 * How a search has ended. Title, rail, rows, verdicts and foot all read this one value. Where nothing was found it is `offline` without
 * a network, `needs-address` while a source needs the address (a question and no failure), and `unusable` where the provider lets no
 * mail app sign in. `from-file` means that a settings file named the servers and no search was made.
 */
type DiscoveryOutcome = Outcome | 'offline' | 'needs-address' | 'unusable' | 'from-file';

/** How the search of an account has ended; null while it goes on, and where a mistake of Mailwright's own has ended it. */
export function discoveryOutcome({ discovery }: AccountState): DiscoveryOutcome | null {
  const { report, rows } = discovery.view;
  if (report === null || discovery.mistake !== null) return null;
  const { findings, outcome, provider } = report;
  if (findings.some(({ cause }) => cause === 'no-network')) return 'offline';
  if (outcome === 'claimed' && isUntouched(report) && !hasRows(rows)) return 'from-file';
  if (outcome !== 'nothing-found') return outcome;
  if (provider !== null && shutsOutMailApps(preparationFor(provider))) return 'unusable';
  return findings.some(({ asks }) => asks === 'address') ? 'needs-address' : outcome;
}

/** Whether none of the servers was tried. */
function isUntouched({ alternatives }: Report): boolean {
  return !alternatives.some(wasTried);
}

function hasRows(rows: RunView['rows']): boolean {
  return Object.values(rows).some(({ length }) => length > 0);
}

/**
 * The provider and the preparation it needs, where the search has identified it or where that explains why nothing was found; null
 * where the first page has shown it already, and where the provider's bridge program answers, which is prepared then.
 */
export function providerFound(account: AccountState): Recognition | null {
  const provider = account.discovery.view.report?.provider ?? null;
  if (provider === null || answersHere(account)) return null;
  const isNew = provider.id !== account.recognition?.provider?.id;
  const { text } = account.typed;
  return isNew || discoveryOutcome(account) === 'unusable'
    ? recogniseInput(text, { provider, suggestion: null })
    : null;
}

/** Whether a program on this computer answered, such as the bridge program of a provider. */
function answersHere({ discovery }: AccountState): boolean {
  return discovery.view.candidates.some((server) => isThisComputer(server.host) && isHeard(server));
}

/** Whether the whole address could still be sent to sources: one was typed, and none was sent yet. */
export function mayTellAddress({ soughtText, allowsAddress }: AccountState): boolean {
  return soughtText?.includes('@') === true && !allowsAddress;
}

/**
 * A row as the page shows it. After the search an open row is skipped, or waits where there is no network, unless the test of the other
 * servers is at it.
 */
export function rowOnPage(row: Row, account: AccountState): Row {
  const { discovery, others } = account;
  const { receiving, sending } = others.view.rows;
  if (discovery.status === 'running' || receiving.includes(row) || sending.includes(row)) return row;
  const isOpen = row.state === 'waiting' || row.state === 'running';
  if (discoveryOutcome(account) === 'offline' && (isOpen || meansNoNetwork(row.failure)))
    return { ...row, state: 'waiting', phases: [], tookMs: null };
  return isOpen ? { ...row, state: 'skipped' } : row;
}

function meansNoNetwork(failure: Failure | null): boolean {
  return failure?.code === 'resolver-silent' || failure?.code === 'no-route';
}
