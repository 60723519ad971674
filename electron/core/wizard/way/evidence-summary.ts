import type { Message } from '../../../contract/message';
import { isDetour } from '../../diagnosis/cause-facts';
import { message } from '../../message';
import type { Row } from '../../run/reduce-run';
import { discoveryOutcome, rowOnPage } from '../discovery/discovery-outcome';
import { searchView } from '../state/search-view';
import type { AccountState, WizardState } from '../state/wizard-state';
import { ladderGroups } from './ladder-groups';

/** All checks of a search in one line. */
interface EvidenceSummary {
  readonly title: Message;
  readonly more: Message;
  /** Whether nothing in it needs a look, so that the line is enough. */
  readonly isLineEnough: boolean;
}

/** The checks of a search in one line. */
export function evidenceSummary({ account }: WizardState): EvidenceSummary {
  const view = searchView(account);
  const groups = ladderGroups(account, false);
  const places = groups.flatMap(({ places: all }) => all);
  if (account.discovery.status === 'running') {
    const answered = places.filter(({ row }) => row !== null && row.tookMs !== null).length;
    const more = message('way.evidence.answered', { answered, count: places.length });
    return { title: message('way.evidence'), more, isLineEnough: false };
  }
  const tried = places.flatMap(({ row }) => (row === null ? [] : rowOnPage(row, account))).filter(isTried);
  return {
    title: message('way.evidence.checks', { count: tried.length, took: { ms: view.atMs } }),
    more: insideOf(account, tried),
    isLineEnough: isLineEnough(account),
  };
}

function isTried({ state }: Row): boolean {
  return state !== 'waiting' && state !== 'running' && state !== 'not-needed' && state !== 'skipped';
}

function insideOf(account: AccountState, tried: readonly Row[]): Message {
  const outcome = discoveryOutcome(account);
  if (outcome === 'offline') return message('way.evidence.no-network');
  const sources = tried.filter(({ step }) => step.group === 'source');
  if (outcome === 'needs-address') {
    const count = sources.filter(({ state }) => state === 'no-entry').length;
    return message('way.evidence.no-entry', { count });
  }
  const silent = tried.filter(({ step, state }) => step.group !== 'source' && state === 'no-answer').length;
  if (silent > 0 && !isLineEnough(account)) return message('way.evidence.silent', { count: silent });
  return message('way.evidence.all', { sources: sources.length, ports: tried.length - sources.length });
}

function isLineEnough(account: AccountState): boolean {
  const outcome = discoveryOutcome(account);
  if (outcome === 'found') return !(account.discovery.view.report?.findings ?? []).some(isDetour);
  return outcome === 'offline' || outcome === 'needs-address' || outcome === 'from-file';
}
