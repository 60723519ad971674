import { aggressiveFilters, stockFilters } from './filters';
import type { MannersBed, Observed } from './manners-bed';

/** What was observed, in numbers. */
export interface Tally {
  readonly situation: string;
  readonly saysLogin: boolean;
  readonly name: string;
  /** Counted lines by the filter's name. */
  readonly lines: Readonly<Record<string, number>>;
  /** Connections to mail ports, closed ports included. */
  readonly connections: number;
  readonly resets: number;
  /** TLS connections to mail and web servers. */
  readonly overTls: number;
  readonly lackCloseNotify: number;
  readonly lackFarewell: number;
}

/** Counts everything that was observed, in the same order. */
export async function tallyAll({ countMatches }: MannersBed, observed: readonly Observed[]): Promise<readonly Tally[]> {
  const byFilter: [string, readonly number[]][] = [];
  for (const filter of [...stockFilters, ...aggressiveFilters]) {
    byFilter.push([filter.name, await countMatches(observed, filter)]);
  }
  return observed.map(({ situation, name, connections }, index) => ({
    situation: situation.name,
    saysLogin: situation.saysLogin,
    name,
    lines: Object.fromEntries(byFilter.map(([filter, counts]) => [filter, counts[index] ?? 0])),
    connections: connections.filter(({ port }) => port !== 443).length,
    resets: connections.filter(({ isReset }) => isReset).length,
    overTls: connections.filter(({ overTls }) => overTls).length,
    lackCloseNotify: connections.filter(({ lacksCloseNotify }) => lacksCloseNotify).length,
    lackFarewell: connections.filter(({ lacksFarewell }) => lacksFarewell).length,
  }));
}

/** The highest count of these filters, because each is a jail of its own. */
export function mostLines({ lines }: Tally, filters: readonly { readonly name: string }[]): number {
  return Math.max(...filters.map(({ name }) => lines[name] ?? 0));
}

/** The numbers as a table for people, one line for each tally. */
export function renderTallies(title: string, tallies: readonly Tally[]): string {
  const filters = [...stockFilters, ...aggressiveFilters].map(({ name }) => name);
  const head = [title, '', ...filters.map(shortName), 'connections', 'RST', 'TLS', 'no close_notify', 'no farewell'];
  const rows = tallies.map((tally) => [
    tally.situation,
    tally.name,
    ...filters.map((name) => tally.lines[name] ?? 0),
    ...[tally.connections, tally.resets, tally.overTls, tally.lackCloseNotify, tally.lackFarewell],
  ]);
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `\n${lines.join('\n')}\n`;
}

function shortName(filter: string): string {
  return filter.replace('mode=', '');
}
