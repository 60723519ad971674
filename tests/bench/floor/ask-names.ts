import { promises as dns } from 'node:dns';
import type { ShortestStep } from '../scenarios/scenario';

type Question = Extract<ShortestStep, { ask: unknown }>['ask'][number];

/** The addresses of hosts so far, so that none is asked for twice. */
export type KnownAddresses = Map<string, string>;

/** Asks all questions at once, each of every name server, and keeps the addresses in the answers. A negative answer is no error. */
export async function askNames(questions: readonly Question[], known: KnownAddresses): Promise<void> {
  await Promise.all(
    questions.map(async ([type, name]) => {
      const records = await firstAnswer((resolver) => resolver.resolve(name, type));
      const [address] = Array.isArray(records) ? records : [];
      if ((type === 'A' || type === 'AAAA') && typeof address === 'string') known.set(name, address);
    }),
  );
}

/** The address of a host, IPv4 where it has one; throws where it has none. */
export async function addressOf(host: string, known: KnownAddresses): Promise<string> {
  if (!known.has(host)) {
    const before = new Map<string, string>();
    await Promise.all([askNames([['A', host]], known), askNames([['AAAA', host]], before)]);
    if (!known.has(host)) for (const [name, address] of before) known.set(name, address);
  }
  const address = known.get(host);
  if (address === undefined) throw new Error(`${host} has no address`);
  return address;
}

/** The first answer of any name server; null where it is negative. */
async function firstAnswer<T>(ask: (resolver: dns.Resolver) => Promise<T>): Promise<T | null> {
  return await new Promise((resolve) => {
    for (const server of dns.getServers()) {
      const resolver = new dns.Resolver({ timeout: 2_000, tries: 2 });
      resolver.setServers([server]);
      ask(resolver).then(resolve, (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ETIMEOUT') resolve(null);
      });
    }
  });
}
