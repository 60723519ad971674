import type { Protocol, Security } from '../../../contract/candidate';
import { type Direction, directions } from '../../../contract/verdict';
import type { Row, RowGroup } from '../../run/reduce-run';
import { relayPort, usualPorts } from '../../usual-ports';
import { searchView } from '../state/search-view';
import type { AccountState } from '../state/wizard-state';
import { hostOf } from './way-lanes';

/** A port that is tried once a server name is known. */
interface PlannedPort {
  readonly protocol: Protocol;
  readonly port: number;
  readonly security: Security;
}

/** A place of the ladder, with its row once there is one. */
interface LadderPlace {
  /** Stays the same when the row comes. */
  readonly key: string;
  readonly row: Row | null;
  /** The port of a place that may wait for its row; null where the row is there from the start. */
  readonly planned: PlannedPort | null;
}

/** One part of the ladder. */
export interface LadderGroup {
  readonly name: 'receiving' | 'sending' | 'others' | 'source';
  /** The host whose ports most rows are about; null where there is none. */
  readonly host: string | null;
  readonly places: readonly LadderPlace[];
  /** How many sources without an entry are left out. */
  readonly folded: number;
}

const planned: Readonly<Record<Direction, readonly PlannedPort[]>> = {
  incoming: (['imap', 'pop3'] as const).flatMap((protocol) =>
    usualPorts[protocol].map((usual) => ({ protocol, ...usual })),
  ),
  outgoing: [...usualPorts.smtp, { port: relayPort, security: 'none' as const }].map((usual) => ({
    protocol: 'smtp',
    ...usual,
  })),
};

/**
 * The ladder of a search. The usual ports have their places from the first frame, and what else is tried comes below them, so that no
 * row moves while results come.
 *
 * @param isSettled - Whether rows may take other places, because nobody looks: the chosen host comes first then, and sources without an
 *   entry are left out.
 */
export function ladderGroups(account: AccountState, isSettled: boolean): readonly LadderGroup[] {
  const { rows } = searchView(account);
  const [receiving, sending] = directions.map((direction) => portGroup(account, direction, isSettled));
  const placed = [receiving, sending].flatMap((group) => group?.places ?? []).map(({ row }) => row);
  const others = [...rows.receiving, ...rows.sending].filter((row) => !placed.includes(row));
  const ofOthers: LadderGroup = { name: 'others', host: null, places: others.map(ownPlace), folded: 0 };
  return [
    ...(receiving === undefined ? [] : [receiving]),
    ...(sending === undefined ? [] : [sending]),
    sourceGroup(rows.source, isSettled),
    ...(others.length === 0 ? [] : [ofOthers]),
  ];
}

const groupOf = { incoming: 'receiving', outgoing: 'sending' } as const satisfies Record<Direction, RowGroup>;

function portGroup(account: AccountState, direction: Direction, isSettled: boolean): LadderGroup {
  const name = groupOf[direction];
  const rows = searchView(account).rows[name];
  const places = planned[direction].map((port) => {
    const host = mainHost(rows, port.protocol, isSettled ? hostOf(account, direction) : null);
    const row = rows.find(({ step }) => isAt(step, port) && step.host === host) ?? null;
    return { key: `${port.protocol} ${port.port}`, row, planned: port };
  });
  return { name, host: places.find(({ row }) => row !== null)?.row?.step.host ?? null, places, folded: 0 };
}

/** The host whose ports take the places of a protocol: the preferred one, else the first that was planned. */
function mainHost(rows: readonly Row[], protocol: Protocol, preferred: string | null): string | null {
  const hosts = rows.flatMap(({ step }) => (step.group !== 'source' && step.protocol === protocol ? step.host : []));
  return hosts.find((host) => host === preferred) ?? hosts[0] ?? null;
}

function isAt(step: Row['step'], { protocol, port, security }: PlannedPort): boolean {
  return step.group !== 'source' && step.protocol === protocol && step.port === port && step.security === security;
}

function sourceGroup(rows: readonly Row[], isSettled: boolean): LadderGroup {
  const isFolded = ({ state }: Row) => isSettled && state === 'no-entry';
  const shown = rows.filter((row) => !isFolded(row));
  return { name: 'source', host: null, places: shown.map(ownPlace), folded: rows.length - shown.length };
}

function ownPlace(row: Row): LadderPlace {
  return { key: row.step.id, row, planned: null };
}
