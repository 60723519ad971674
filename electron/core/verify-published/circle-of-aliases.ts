import type { PublishedFacts, Sighting } from './published-facts';

/**
 * The aliases by which a host leads in a circle, as a zone file has them; null where they do not. Name servers send the aliases that they
 * follow with an answer (RFC 1034 §4.3.2), so a circle shows in what they said of the host. Where none has answered, resolvers count.
 */
export function circleOfAliases(host: string, { records }: Pick<PublishedFacts, 'records'>): string | null {
  const own = records.flatMap(({ authoritative }) => authoritative);
  const isAnswered = own.some(({ answer }) => answer.ok);
  const aliases = aliasesIn(isAnswered ? own : records.flatMap(({ resolvers }) => resolvers));
  const way = new Set<string>();
  let name: string | undefined = host;
  while (name !== undefined && !way.has(name)) {
    way.add(name);
    name = aliases.get(name);
  }
  return name === undefined ? null : [...way].map((alias) => `${alias} CNAME ${aliases.get(alias)}`).join(', ');
}

function aliasesIn(sightings: readonly Sighting[]): ReadonlyMap<string, string> {
  const records = sightings.flatMap(({ answer }) => (answer.ok ? answer.value.records : []));
  return new Map(records.flatMap(({ name, type, data }) => (type === 'CNAME' ? [[name, data] as const] : [])));
}
