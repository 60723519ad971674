import { afterAll, beforeAll, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { type MannersBed, openMannersBed } from './manners-bed';
import { situations } from './manners-plan';

/** What a client does after the greeting of IMAP. */
const answers = {
  polite: `socket.write('a LOGOUT\\r\\n')`,
  // So that the greeting did not cross the end.
  impolite: `setTimeout(() => socket.destroy(), ${2 * limits.farewellMs})`,
} as const;

let bed: MannersBed;
beforeAll(async () => {
  bed = await openMannersBed();
});
afterAll(() => bed?.close());

/** The one connection of a program that runs with a TLS socket to port 993. */
async function connectionOf(manner: string, answer: string) {
  const [situation] = situations;
  if (situation === undefined) throw new Error('there is no situation');
  const [servername = ''] = situation.host.names;
  const client = `
    const socket = require('node:tls').connect(${JSON.stringify({ host: servername, servername, port: 993 })});
    ${answer}
    socket.resume();`;
  const { connections } = await bed.observe(situation, manner, async (keyFile) => {
    await bed.runNode(['-e', client], keyFile);
  });
  expect(connections).toMatchObject([{ port: 993 }]);
  return connections[0];
}

it.each(['polite', 'impolite'] as const)('the recording tells that a client is %s', async (manner) => {
  const connection = await connectionOf(manner, `socket.once('data', () => ${answers[manner]});`);

  const lacks = manner === 'impolite';
  expect(connection).toMatchObject({ overTls: true, lacksCloseNotify: lacks, lacksFarewell: lacks });
  expect(connection?.isHandshakeCut).toBe(false);
});

it('the recording tells that a client cuts a handshake', async () => {
  const connection = await connectionOf('hasty', `socket.once('connect', () => setImmediate(() => socket.destroy()));`);

  expect(connection).toMatchObject({ overTls: false, isHandshakeCut: true });
});
