import { describe, expect, it } from 'vitest';
import { failed, ok } from '../../electron/contract/result';
import type { NameQuestion } from '../../electron/core/verify-published/name-message';
import type { Resolver } from '../../electron/engine/ports';
import { createTaskGroup } from '../../electron/engine/task-group';
import { askEveryServer, findZone } from '../../electron/engine/verify-published/ask-every-server';
import type { NameServers } from '../../electron/engine/verify-published/name-servers';

const { signal } = new AbortController();
const tasks = createTaskGroup();

function resolverWith(ns: Readonly<Record<string, readonly string[]>>): Pick<Resolver, 'ns' | 'addresses'> {
  return {
    ns: async (zone) => ok(ns[zone] ?? []),
    addresses: async (host) =>
      host === 'gone.example.net'
        ? failed({ code: 'host-not-found', host })
        : ok({ v4: ['192.0.2.51'], v6: host === 'ns1.example.net' ? ['2001:db8::51'] : [] }),
  };
}

describe('the zone of a domain', () => {
  it('is its own, with every address of every name server', async () => {
    const resolver = resolverWith({ 'example.net': ['ns1.example.net', 'gone.example.net'] });

    expect(await findZone('example.net', { resolver, tasks }, signal)).toEqual({
      zone: 'example.net',
      nameServers: [
        { name: 'ns1.example.net', address: '192.0.2.51' },
        { name: 'ns1.example.net', address: '2001:db8::51' },
      ],
      unnamedServers: ['gone.example.net'],
    });
  });

  it('is that of the name above where it has none of its own', async () => {
    const resolver = resolverWith({ 'example.net': ['ns2.example.net'] });

    expect((await findZone('mail.dept.example.net', { resolver, tasks }, signal)).zone).toBe('example.net');
  });

  it('has a name server inside this network only under its own name', async () => {
    const resolver: Pick<Resolver, 'ns' | 'addresses'> = {
      ns: async () => ok(['ns1.example.net', 'ns.other.example']),
      addresses: async () => ok({ v4: ['10.0.0.53'], v6: [] }),
    };

    expect((await findZone('example.net', { resolver, tasks }, signal)).nameServers).toEqual([
      { name: 'ns1.example.net', address: '10.0.0.53' },
    ]);
  });

  it('asks for the addresses of few name servers, however many it names', async () => {
    const asked: string[] = [];
    const resolver: Pick<Resolver, 'ns' | 'addresses'> = {
      ns: async () => ok(Array.from({ length: 2_000 }, (_, index) => `ns${1_000 + index}.example.net`)),
      addresses: async (host) => {
        asked.push(host);
        return ok({ v4: ['192.0.2.51'], v6: [] });
      },
    };

    expect((await findZone('example.net', { resolver, tasks }, signal)).nameServers).toHaveLength(16);
    expect(asked).toHaveLength(16);
  });

  it('is never that of a whole ending', async () => {
    const resolver = resolverWith({ net: ['a.gtld-servers.net'] });

    expect(await findZone('example.net', { resolver, tasks }, signal)).toMatchObject({
      zone: 'example.net',
      nameServers: [],
    });
  });
});

describe('every name server', () => {
  const questions: readonly NameQuestion[] = Array.from({ length: 9 }, (_, index) => ({
    name: `name${index}.example.net`,
    type: 'A',
  }));
  const reply = {
    status: 'ok',
    isAuthoritative: true,
    isCutShort: false,
    records: [],
    nothingForSeconds: null,
  } as const;

  function recording(silent: string) {
    const asked: string[] = [];
    const nameServers: NameServers = {
      own: () => ['192.0.2.1'],
      ask: async (server, { name }, isRecursive) => {
        asked.push(`${server} ${name} ${isRecursive ? 'recursively' : 'directly'}`);
        return server === silent ? failed({ code: 'resolver-silent', host: name }) : ok(reply);
      },
    };
    return { asked, nameServers };
  }

  const both = [
    { name: 'ns1.example.net', address: '192.0.2.51' },
    { name: 'ns2.example.net', address: '192.0.2.52' },
  ];

  it('is asked each question directly, and each resolver recursively', async () => {
    const { asked, nameServers } = recording('none');
    const facts = await askEveryServer(questions, both, { nameServers, tasks }, signal);

    expect(facts.map(({ authoritative, resolvers }) => [authoritative.length, resolvers.length])).toEqual(
      questions.map(() => [2, 1]),
    );
    expect(asked.filter((each) => each.endsWith('directly'))).toHaveLength(18);
    expect(asked).toContain('192.0.2.1 name8.example.net recursively');
  });

  it('is not asked on once it has answered nothing', async () => {
    const { asked, nameServers } = recording('192.0.2.52');
    const facts = await askEveryServer(questions, both, { nameServers, tasks }, signal);

    expect(asked.filter((each) => each.startsWith('192.0.2.52'))).toHaveLength(4);
    expect(facts[8]?.authoritative.map(({ answer }) => answer.ok)).toEqual([true, false]);
  });
});
