import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMailwright } from '../servers/mailwright-command';
import { type MannersBed, openMannersBed } from './manners-bed';
import { situations } from './manners-plan';

let bed: MannersBed;
beforeAll(async () => {
  bed = await openMannersBed();
});
afterAll(() => bed?.close());

it.each(['greeting', 'tls'] as const)('Ctrl-C cuts no handshake, pressed during the phase %s', async (phase) => {
  const situation = situations.find(({ name }) => name === 'guessed');
  if (situation === undefined) throw new Error('there is no situation');
  const { connections } = await bed.observe(situation, `interrupted-${phase}`, async (keyFile) => {
    const { namespace, authority } = bed.bed;
    const surroundings = { namespace, authorityFile: authority.file, keyFile };
    const running = startMailwright(surroundings, ['detect', situation.address, '--json']);
    await running.waitForOutput(`"phase":"${phase}"`);
    running.interrupt();
    expect((await running.ended).exitCode).toBe(130);
  });

  expect(connections.length).toBeGreaterThan(0);
  expect(connections.filter(({ isHandshakeCut }) => isHandshakeCut)).toEqual([]);
});
