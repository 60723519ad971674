import { once } from 'node:events';
import { request } from 'node:https';
import { labPassword } from '../lab/lab-plan';
import { parseServerLine, type ShortestStep } from '../scenarios/scenario';
import { scenarios } from '../scenarios/scenarios';
import { addressOf, askNames, type KnownAddresses } from './ask-names';
import { greet } from './converse';

/**
 * Takes the shortest route to a scenario's answer, which it knows: only the round trips that any program needs to find and prove it.
 * Writes `start`, `proven` (or `none`) and `signed-in`, one JSON line each. Its argument is the scenario's id.
 */
async function takeShortestWay(id: string): Promise<void> {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`There is no scenario ${id}`);
  const { right, shortest, address } = scenario;
  const known: KnownAddresses = new Map();
  tell('start');
  for (const step of shortest) await take(step, address, known);
  if (right === null) return tell('none');

  const servers = [right.incoming[0], right.outgoing[0]].flatMap((line) =>
    line === undefined ? [] : parseServerLine(line),
  );
  const account = { login: address, password: labPassword };
  const greeted = await Promise.all(
    servers.map(async (server) => {
      const { host, port } = server;
      return await greet(server, { host, port, address: await addressOf(host, known) }, account);
    }),
  );
  tell('proven');
  await Promise.all(greeted.map((server) => server.signIn()));
  tell('signed-in');
  for (const server of greeted) server.leave();
}

async function take(step: ShortestStep, address: string, known: KnownAddresses): Promise<void> {
  if ('ask' in step) return await askNames(step.ask, known);
  const url = new URL('get' in step ? step.get : step.post);
  const ip = await addressOf(url.hostname, known);
  const asked = request({
    host: ip,
    servername: url.hostname,
    path: url.pathname,
    method: 'get' in step ? 'GET' : 'POST',
    headers: { host: url.host },
    agent: false,
  });
  asked.end('get' in step ? '' : `<EMailAddress>${address}</EMailAddress>`);
  const [response] = await once(asked, 'response');
  if (response.statusCode !== 200) throw new Error(`${url.href} answers ${response.statusCode}`);
  await once(response.resume(), 'end');
}

function tell(kind: string): void {
  process.stdout.write(`${JSON.stringify({ kind })}\n`);
}

void takeShortestWay(process.argv[2] ?? '').then(() => process.exit(0));
