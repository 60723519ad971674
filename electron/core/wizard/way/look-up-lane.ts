import type { FindingId } from '../../checks/checks';
import { sourceFacts } from '../../discovery/source-facts';
import { message } from '../../message';
import type { Row } from '../../run/reduce-run';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { hasFinding } from '../discovery/finding-of';
import { isUsable } from '../state/known-servers';
import type { AccountState } from '../state/wizard-state';
import { type LaneProgress, runningLane, stations, stoppedLane, waitingLane } from './lane';

/** The lane of all sources together, and how they were asked. */
export interface LookUpLane extends LaneProgress {
  readonly how: 'names-and-files' | 'names' | 'web';
  readonly tookMs: number | null;
}

/** How far the look-up of the settings has come. */
export function lookUpLane(account: AccountState): LookUpLane {
  return { ...progressOf(account), how: howOf(account), tookMs: tookOf(account) };
}

/** Whether this network's name server denies a domain that Mailwright knows. */
export function isNameDenied({ discovery }: AccountState): boolean {
  return hasFinding(discovery.view.report, 'listed-domain-denied');
}

/** Whether no name server of this network has answered, though one was asked. */
export function isNameServerSilent({ discovery }: AccountState): boolean {
  const { source, receiving, sending } = discovery.view.rows;
  return [...source, ...receiving, ...sending].some(({ failure }) => failure?.code === 'resolver-silent');
}

function progressOf(account: AccountState): LaneProgress {
  const { discovery, servers } = account;
  const { report, rows } = discovery.view;
  const { incoming, outgoing } = servers;
  const end = { reached: stations.answers, mark: stations.answers, isWall: false } as const;
  if (isNameDenied(account)) return stoppedLane('fail', stations.network, message('way.word.denied'));
  if (isUsable(incoming.server) || isUsable(outgoing.server) || rows.source.some(isFoundBySource))
    return { ...end, tone: 'pass', word: message('way.word.settings-found') };
  if (report === null) return lookingLane(account);
  const outcome = discoveryOutcome(account);
  const has = (id: FindingId) => hasFinding(report, id);
  if (outcome === 'offline') {
    return isNameServerSilent(account)
      ? stoppedLane('fail', stations.network, message('way.word.no-answer'))
      : stoppedLane('fail', stations.you, message('way.word.no-network'));
  }
  if (has('name-server-faulty')) return stoppedLane('fail', stations.network, message('way.word.no-whole-answer'));
  if (has('proxy-in-the-way')) return stoppedLane('fail', stations.network, message('way.word.proxy'));
  if (has('host-not-found')) return { ...end, tone: 'warn', word: message('way.word.no-such-domain') };
  switch (outcome) {
    case 'from-file':
      return waitingLane(message('way.word.from-file'), 'quiet');
    case 'cancelled':
      return { ...waitingLane(message('way.word.stopped'), 'quiet'), reached: begun(rows.source) };
    case 'needs-address':
      return { ...end, tone: 'ask', word: message('way.word.needs-address') };
    case 'unusable':
      return { ...end, tone: 'quiet', word: message('way.word.provider-known') };
    case 'nothing-found':
      return { ...end, tone: 'warn', word: message('way.word.lists-no-mail') };
    case 'found':
    case 'partly-found':
    case 'claimed':
    case null:
      return { ...end, tone: 'quiet', word: message('way.word.names-exist') };
  }
}

/** Usual names that exist are no settings, before one of them works. */
function isFoundBySource({ state, step }: Row): boolean {
  if (state !== 'found' || step.group !== 'source') return false;
  const { saidBy } = sourceFacts[step.source];
  return saidBy !== 'exchanger' && saidBy !== 'nobody';
}

function lookingLane({ discovery }: AccountState): LaneProgress {
  const { source } = discovery.view.rows;
  if (discovery.mistake !== null)
    return { ...waitingLane(message('way.word.stopped'), 'quiet'), reached: begun(source) };
  return runningLane(begun(source), message('way.word.asking', { count: source.length }));
}

/** The first packet leaves with the first source that is asked. */
function begun(sources: readonly Row[]): 1 | 2 {
  return sources.some(({ startedMs }) => startedMs !== null) ? stations.network : stations.you;
}

function howOf(account: AccountState): LookUpLane['how'] {
  const { view } = account.discovery;
  if (isNameDenied(account)) return 'names';
  const isProxied = view.disclosed.some(({ over }) => over === 'proxy');
  const isWebOnly = hasFinding(view.report, 'only-web-traffic');
  return isProxied || isWebOnly ? 'web' : 'names-and-files';
}

/** When the first source had found something; where none has, when the last one had answered. */
function tookOf({ discovery }: AccountState): number | null {
  const { rows, report } = discovery.view;
  const ends = (ended: readonly Row[]) =>
    ended.flatMap(({ startedMs, tookMs }) => (startedMs === null || tookMs === null ? [] : [startedMs + tookMs]));
  const found = ends(rows.source.filter(isFoundBySource));
  if (found.length > 0) return Math.min(...found);
  const all = ends(rows.source);
  return report === null || all.length === 0 ? null : Math.max(...all);
}
