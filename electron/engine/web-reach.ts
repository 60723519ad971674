import type { RunResolver } from './run-resolver';
import type { TaskGroup } from './task-group';

/** What the documents of a run show about the network: whether the web can be reached, and whether name servers know names outside. */
export interface WebReach {
  /** Notes that a host answered over verified TLS, with any status. */
  noteAnswer(host: string, route: 'direct' | 'proxy'): void;
  isReached(): boolean;
  /** Whether any answer came through a proxy. */
  isProxied(): boolean;
  /** Those of the hosts that have an address at which a host has answered that was asked directly. */
  sharedWith(hosts: readonly string[]): ReadonlySet<string>;
  /**
   * Whether the name servers know a host that a proxy has reached. Where they do not, they know only names inside their own network, and
   * their "no such name" says nothing. Null before that is known.
   */
  knowsOutside(): boolean | null;
}

/** Starts with nothing reached. The name servers are asked for the first host that answers through a proxy; the run waits for that. */
export function createWebReach(resolver: RunResolver, tasks: TaskGroup): WebReach {
  const routes = new Set<'direct' | 'proxy'>();
  const direct = new Set<string>();
  let knows: boolean | null = null;
  return {
    noteAnswer: (host, route) => {
      if (route === 'proxy' && !routes.has(route)) {
        const asked = resolver.addresses(host).result.then((found) => {
          knows = found.ok || found.failure.code === 'private-address';
        });
        tasks.add(asked);
      }
      routes.add(route);
      if (route === 'direct') direct.add(host);
    },
    isReached: () => routes.size > 0,
    isProxied: () => routes.has('proxy'),
    sharedWith: (hosts) => {
      const known = resolver.knownAddresses();
      const addressesOf = (host: string) => {
        const found = known.get(host);
        return found?.ok === true ? [...found.value.v4, ...found.value.v6] : [];
      };
      const answering = new Set([...direct].flatMap(addressesOf));
      return new Set(hosts.filter((host) => addressesOf(host).some((address) => answering.has(address))));
    },
    knowsOutside: () => knows,
  };
}
