import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePacRoutes } from '../../electron/node/pac-routes';

describe('parsePacRoutes', () => {
  it('reads the routes in their order', () => {
    const list = 'PROXY proxy.example:3128; HTTPS secure.example;SOCKS5 [2001:db8::9]:1081 ; socks old.example; DIRECT';
    expect(parsePacRoutes(list)).toEqual([
      { kind: 'http', host: 'proxy.example', port: 3128, credentials: null },
      { kind: 'https', host: 'secure.example', port: 443, credentials: null },
      { kind: 'socks5', host: '2001:db8::9', port: 1081, credentials: null },
      { kind: 'socks4', host: 'old.example', port: 1080, credentials: null },
      { kind: 'direct' },
    ]);
  });

  it.each(['', ';', 'DIRECT', 'QUIC proxy.example:443', 'PROXY', 'PROXY proxy.example:0', 'PROXY a:b@c:1'])(
    'goes directly for %j',
    (list) => {
      expect(parsePacRoutes(list)).toEqual([{ kind: 'direct' }]);
    },
  );

  it('skips what it cannot read', () => {
    expect(parsePacRoutes('QUIC a.example:1; PROXY proxy.example:99999; PROXY b.example:8080')).toMatchObject([
      { host: 'b.example', port: 8080 },
    ]);
  });

  it('reads every list that a script can make', () => {
    const words = [
      ['PROXY', 'http'],
      ['HTTP', 'http'],
      ['HTTPS', 'https'],
      ['SOCKS4', 'socks4'],
      ['SOCKS5', 'socks5'],
    ] as const;
    const entry = fc
      .record({ word: fc.constantFrom(...words), host: fc.domain(), port: fc.integer({ min: 1, max: 65_535 }) })
      .map(({ word: [word, kind], host, port }) => ({
        text: `${word} ${host}:${port}`,
        route: { kind, host: host.toLowerCase(), port, credentials: null },
      }));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const list = entries.map(({ text }) => text).join('; ');
        expect(parsePacRoutes(list)).toEqual(entries.map(({ route }) => route));
      }),
    );
  });

  it('gives at least one route, each whole, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (list) => {
        const routes = parsePacRoutes(list);
        expect(routes.length).toBeGreaterThan(0);
        for (const route of routes) if (route.kind !== 'direct') expect(route.port).toBeGreaterThan(0);
      }),
    );
  });
});
