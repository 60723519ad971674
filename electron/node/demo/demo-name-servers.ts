import type { Failure } from '../../contract/failure';
import { ok, type Result } from '../../contract/result';
import type { NameQuestion, NameReply } from '../../core/verify-published/name-message';
import type { Clock, Resolver } from '../../engine/ports';
import type { NameServers } from '../../engine/verify-published/name-servers';
import { createDemoResolver } from './demo-resolver';

/** Makes what asks the name servers of the demo's domains: each says the same as the demo's resolver, and asks no server. */
export function createDemoNameServers(clock: Clock): NameServers {
  const resolver = createDemoResolver(clock);
  return {
    own: () => [],
    ask: async (_server, question, _isRecursive, signal) => replyTo(question, await dataOf(question, resolver, signal)),
  };
}

/** The records of the question's kind as a zone file has them. */
async function dataOf(
  { name, type }: NameQuestion,
  resolver: Resolver,
  signal: AbortSignal,
): Promise<Result<readonly string[], Failure>> {
  switch (type) {
    case 'A':
    case 'AAAA': {
      const found = await resolver.addresses(name, signal);
      return found.ok ? ok(found.value[type === 'A' ? 'v4' : 'v6']) : found;
    }
    case 'SRV': {
      const found = await resolver.srv(name, signal);
      return found.ok
        ? ok(found.value.map(({ priority, weight, port, target }) => `${priority} ${weight} ${port} ${target}`))
        : found;
    }
    case 'MX': {
      const found = await resolver.mx(name, signal);
      return found.ok ? ok(found.value.map(({ preference, exchange }) => `${preference} ${exchange || '.'}`)) : found;
    }
    case 'TXT':
      return await resolver.txt(name, signal);
    case 'NS':
      return await resolver.ns(name, signal);
    case 'SOA': {
      const servers = await resolver.ns(name, signal);
      return servers.ok ? ok(servers.value.length > 0 ? ['1'] : []) : servers;
    }
    case 'CNAME':
      return ok([]);
  }
}

function replyTo({ name, type }: NameQuestion, found: Result<readonly string[], Failure>): Result<NameReply, Failure> {
  const data = found.ok ? found.value : [];
  return ok({
    status: found.ok ? 'ok' : 'no-name',
    isAuthoritative: true,
    isCutShort: false,
    records: data.map((text) => ({ name, type, ttlSeconds: 3_600, data: text })),
    nothingForSeconds: data.length > 0 ? null : 3_600,
  });
}
