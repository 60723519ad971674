import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routesOfEnvironment } from '../../electron/node/environment-routes';
import type { ProxyRoute } from '../../electron/node/proxy-route';

async function routesTo(url: string, env: Readonly<Record<string, string>>): Promise<readonly ProxyRoute[]> {
  const choose = routesOfEnvironment(env);
  if (!choose.ok) throw new Error(`${choose.failure.variable} was not read`);
  return await choose.value(new URL(url));
}

const host = 'https://autoconfig.example.org';
const direct = [{ kind: 'direct' }];

describe('routesOfEnvironment', () => {
  it.each([
    ['http://proxy.example:3128', { kind: 'http', host: 'proxy.example', port: 3128 }],
    ['http://proxy.example/', { kind: 'http', host: 'proxy.example', port: 80 }],
    ['proxy.example:3128', { kind: 'http', host: 'proxy.example', port: 3128 }],
    ['https://Proxy.Example', { kind: 'https', host: 'proxy.example', port: 443 }],
    ['http://[2001:db8::9]:8080', { kind: 'http', host: '2001:db8::9', port: 8080 }],
    ['socks5h://proxy.example', { kind: 'socks5', host: 'proxy.example', port: 1080 }],
    ['socks5://PROXY.example:9050', { kind: 'socks5', host: 'proxy.example', port: 9050 }],
    ['socks4a://proxy.example:1081', { kind: 'socks4', host: 'proxy.example', port: 1081 }],
  ])('reads %s', async (text, route) => {
    expect(await routesTo(host, { HTTPS_PROXY: text })).toEqual([{ ...route, credentials: null }]);
  });

  it('prefers names in small letters, and takes ALL_PROXY last', async () => {
    const env = { https_proxy: 'http://a.example', HTTPS_PROXY: 'http://b.example', ALL_PROXY: 'http://c.example' };
    expect(await routesTo(host, env)).toMatchObject([{ host: 'a.example' }]);
    expect(await routesTo(host, { ...env, https_proxy: '' })).toMatchObject([{ host: 'b.example' }]);
    expect(await routesTo(host, { ALL_PROXY: env.ALL_PROXY })).toMatchObject([{ host: 'c.example' }]);
  });

  it('goes directly where none is named for https, and to what NO_PROXY exempts', async () => {
    expect(await routesTo(host, {})).toEqual(direct);
    expect(await routesTo(host, { HTTP_PROXY: 'http://proxy.example' })).toEqual(direct);
    const env = { HTTPS_PROXY: 'http://proxy.example', NO_PROXY: 'intranet.example,.example.org:8443' };
    expect(await routesTo('https://mail.intranet.example', env)).toEqual(direct);
    expect(await routesTo('https://example.org:8443', env)).toEqual(direct);
    expect(await routesTo(host, env)).toMatchObject([{ host: 'proxy.example' }]);
  });

  it.each(['https://localhost', 'https://a.localhost', 'https://127.0.0.1', 'https://[::1]'])(
    'never reaches %s by a proxy',
    async (url) => {
      expect(await routesTo(url, { HTTPS_PROXY: 'http://proxy.example' })).toEqual(direct);
    },
  );

  it('keeps a sign-in as a secret, its percent encoding decoded', async () => {
    const [route] = await routesTo(host, { HTTPS_PROXY: 'http://jane:p%40ss%3Aword@proxy.example' });
    if (route === undefined || route.kind === 'direct') throw new Error('There is no proxy');
    expect(route.credentials?.reveal()).toBe('jane:p@ss:word');
    expect(`${inspect(route)} ${JSON.stringify(route)}`).not.toMatch(/jane|ss/);
  });

  it.each([
    'http://',
    'http://proxy.example:99999',
    'http://proxy.example:0',
    'ftp://proxy.example',
    'http://a b',
    '://x',
  ])('names the variable of %j, which is not a proxy, without its value', (text) => {
    expect(routesOfEnvironment({ HTTPS_PROXY: text })).toEqual({ ok: false, failure: { variable: 'HTTPS_PROXY' } });
  });

  it('throws for no value', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (proxy, exempt) => {
        routesOfEnvironment({ https_proxy: proxy, no_proxy: exempt });
        routesOfEnvironment({ https_proxy: `http://${proxy}@proxy.example`, no_proxy: exempt });
      }),
    );
  });
});
