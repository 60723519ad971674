import { expect, it } from 'vitest';
import { systemRoutes } from '../../electron/main/system-routes';

it('asks the session for the routes to a host', async () => {
  const asked: string[] = [];
  const choose = systemRoutes({
    resolveProxy: async (url) => {
      asked.push(url);
      return 'PROXY proxy.example:3128;DIRECT';
    },
  });
  expect(await choose(new URL('https://autoconfig.example.org'))).toMatchObject([{ kind: 'http' }, { kind: 'direct' }]);
  expect(asked).toEqual(['https://autoconfig.example.org/']);
});
