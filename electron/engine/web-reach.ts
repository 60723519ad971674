import type { TaskGroup } from './task-group';

/** What the documents of a run have shown of the web: whether it can be reached, and what is known here of names outside. */
export interface WebReach {
  /** A host gave an answer of any kind over verified TLS. */
  noteAnswer(host: string, route: 'direct' | 'proxy'): void;
  isReached(): boolean;
  /** Whether any answer came through a proxy. */
  isProxied(): boolean;
  /**
   * Whether the name servers here know a host that a proxy has reached. Where they do not, they know the names of their own
   * network alone, and their "no such name" says nothing. Null before that is known.
   */
  knowsOutside(): boolean | null;
  /** The same, once it is known; stays pending where no answer comes through a proxy. */
  readonly outsideKnown: Promise<boolean>;
}

/** Starts with nothing reached. `isKnownHere` asks the name servers for the first host that answers through a proxy; the run waits for that. */
export function createWebReach(isKnownHere: (host: string) => Promise<boolean>, tasks: TaskGroup): WebReach {
  const routes = new Set<'direct' | 'proxy'>();
  let knows: boolean | null = null;
  let tell: (knows: boolean) => void = () => undefined;
  const outsideKnown = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  return {
    noteAnswer: (host, route) => {
      if (route === 'proxy' && !routes.has(route)) {
        const asked = isKnownHere(host).then((isKnown) => {
          knows = isKnown;
          tell(isKnown);
        });
        tasks.add(asked);
      }
      routes.add(route);
    },
    isReached: () => routes.size > 0,
    isProxied: () => routes.has('proxy'),
    knowsOutside: () => knows,
    outsideKnown,
  };
}
