import { aggressiveFilters, stockFilters } from './filters';
import type { Filter, MannersBed, Observed } from './manners-bed';
import type { WireConnection } from './wire-connection';

/** What was observed, in the form that is judged. */
export interface Tally {
  readonly situation: string;
  readonly saysLogin: boolean;
  readonly name: string;
  /** The counted lines by the filter's name. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  /** Connections to mail ports, closed ports included. */
  readonly connections: number;
  readonly resets: number;
  /** TLS connections to mail and web servers. */
  readonly overTls: number;
  /** The ports of the connections that ended in a bad way. */
  readonly lackCloseNotify: readonly number[];
  readonly lackFarewell: readonly number[];
}

const allFilters = [...stockFilters, ...aggressiveFilters];

/** Judges everything that was observed, in the same order. */
export async function tallyAll({ matchedLines }: MannersBed, observed: readonly Observed[]): Promise<readonly Tally[]> {
  const byFilter: [string, readonly (readonly string[])[]][] = [];
  for (const filter of allFilters) byFilter.push([filter.name, await matchedLines(observed, filter)]);
  return observed.map(({ situation, name, connections }, index) => {
    const portsWhere = (isTrue: (connection: WireConnection) => boolean) =>
      connections.filter(isTrue).map(({ port }) => port);
    return {
      situation: situation.name,
      saysLogin: situation.saysLogin,
      name,
      lines: Object.fromEntries(byFilter.map(([filter, lines]) => [filter, lines[index] ?? []])),
      connections: portsWhere(({ port }) => port !== 443).length,
      resets: portsWhere(({ isReset }) => isReset).length,
      overTls: portsWhere(({ overTls }) => overTls).length,
      lackCloseNotify: portsWhere(({ lacksCloseNotify }) => lacksCloseNotify),
      lackFarewell: portsWhere(({ lacksFarewell }) => lacksFarewell),
    };
  });
}

/** The lines of the filter that counts most, because each filter is a jail of its own. */
export function mostLines({ lines }: Tally, filters: readonly Filter[]): readonly string[] {
  return filters
    .map(({ name }) => lines[name] ?? [])
    .reduce((most, counted) => (counted.length > most.length ? counted : most), []);
}

/** The numbers as a table for people, one line for each tally. */
export function renderTallies(title: string, tallies: readonly Tally[]): string {
  const filters = allFilters.map(({ name }) => name.replace('mode=', ''));
  const head = [title, '', ...filters, 'connections', 'RST', 'TLS', 'no close_notify', 'no farewell'];
  const rows = tallies.map((tally) => [
    ...[tally.situation, tally.name],
    ...allFilters.map(({ name }) => tally.lines[name]?.length ?? 0),
    ...[tally.connections, tally.resets, tally.overTls, tally.lackCloseNotify.length, tally.lackFarewell.length],
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
