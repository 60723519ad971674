import { allowedAddresses } from '../../core/allowed-addresses';
import { organisationOf } from '../../core/discovery/same-organisation';
import type { NameQuestion } from '../../core/verify-published/name-message';
import type { AskedNameServer, RecordFacts, Sighting } from '../../core/verify-published/published-facts';
import type { OngoingRun } from '../as-run';
import type { Ports } from '../ports';

/** The zone that holds a domain, and the servers that answer for it. */
interface FoundZone {
  readonly zone: string;
  /** Every address of every name server. */
  readonly nameServers: readonly AskedNameServer[];
  /** Name servers without an address. */
  readonly unnamedServers: readonly string[];
}

/** What finding a zone needs of the world. */
interface FindingZones extends Pick<OngoingRun, 'tasks'> {
  readonly resolver: Pick<Ports['resolver'], 'ns' | 'addresses'>;
}

/** More servers than zones have; each gets every question. */
const serversAtMost = 16;

/** Questions that one server has to answer at a time, so that none takes them for an attack. */
const questionsAtOnce = 4;

/** Finds the zone of a domain: its own, or that of the nearest name above it which has name servers. */
export async function findZone(domain: string, sight: FindingZones, signal: AbortSignal): Promise<FoundZone> {
  const top = organisationOf(domain) ?? domain;
  for (let zone = domain; ; zone = zone.slice(zone.indexOf('.') + 1)) {
    const found = await sight.resolver.ns(zone, signal);
    if (found.ok && found.value.length > 0) return { zone, ...(await addressesOf(found.value, top, sight, signal)) };
    if (zone === top || !zone.includes('.')) return { zone: domain, nameServers: [], unnamedServers: [] };
  }
}

/** Name servers of another organisation lead to no private address: a zone could else have this network asked. */
async function addressesOf(
  names: readonly string[],
  organisation: string,
  { resolver, tasks }: FindingZones,
  signal: AbortSignal,
) {
  const typed = { typedDomain: organisation, typedHosts: [] };
  const found = await tasks.all(
    [...names]
      .sort()
      .slice(0, serversAtMost)
      .map(async (name) => {
        const addresses = await resolver.addresses(name, signal);
        return { name, addresses: addresses.ok ? allowedAddresses(name, addresses.value, typed) : addresses };
      }),
  );
  const nameServers = found.flatMap(({ name, addresses }) =>
    addresses.ok ? [...addresses.value.v4, ...addresses.value.v6].map((address) => ({ name, address })) : [],
  );
  const unnamedServers = found.flatMap(({ name, addresses }) =>
    addresses.ok || addresses.failure.code !== 'host-not-found' ? [] : name,
  );
  return { nameServers: nameServers.slice(0, serversAtMost), unnamedServers };
}

/** Asks every authoritative server, and every resolver of this computer, each of the questions. */
export async function askEveryServer(
  questions: readonly NameQuestion[],
  nameServers: readonly AskedNameServer[],
  { nameServers: asker, tasks }: Pick<Ports, 'nameServers'> & Pick<OngoingRun, 'tasks'>,
  signal: AbortSignal,
): Promise<readonly RecordFacts[]> {
  const resolvers = asker.own().map((address) => ({ name: address, address }));
  const ask = (servers: readonly AskedNameServer[], isRecursive: boolean) =>
    tasks.all(servers.map((server) => askOne(server, questions, isRecursive)));
  const [authoritative, recursive] = await tasks.all([ask(nameServers, false), ask(resolvers, true)]);
  const at = (answers: readonly (readonly Sighting[])[], index: number) =>
    answers.flatMap((ofServer) => ofServer[index] ?? []);
  return questions.map((question, index) => ({
    ...question,
    authoritative: at(authoritative, index),
    resolvers: at(recursive, index),
  }));

  async function askOne(server: AskedNameServer, asked: readonly NameQuestion[], isRecursive: boolean) {
    const sightings: Sighting[] = [];
    let isGone = false;
    for (let start = 0; start < asked.length; start += questionsAtOnce) {
      const few = asked.slice(start, start + questionsAtOnce);
      const answers = await tasks.all(
        few.map(async (question): Promise<Sighting> => {
          // A server that has answered nothing is not waited for again and again.
          if (isGone) return { ...server, answer: silence(question) };
          return { ...server, answer: await asker.ask(server.address, question, isRecursive, signal) };
        }),
      );
      sightings.push(...answers);
      isGone = sightings.every(({ answer }) => !answer.ok);
    }
    return sightings;
  }
}

function silence({ name }: NameQuestion): Sighting['answer'] {
  return { ok: false, failure: { code: 'resolver-silent', host: name } };
}
