import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { Report } from '../../electron/contract/report';
import type { RunRequest } from '../../electron/contract/run-request';
import { serverNameOf } from '../../electron/contract/server-name';
import { runDiscovery, runSignIn } from '../../electron/engine/run';
import { runTestMessage } from '../../electron/engine/test-message/run-test-message';
import { createRuns } from '../../electron/main/runs';
import { createEnginePorts, realWorld } from '../../electron/node/engine-ports';
import { routeDirectly } from '../../electron/node/proxy-route';
import { readTrustedAuthorities } from '../../electron/node/trusted-authorities';
import type { ClickOutcome, Clicks } from './clicks';

type Finish = (report: Report) => void;

/** Does what the window does at these clicks, one after the other, and prints how each ended. */
async function main(): Promise<void> {
  const { address, password, wrongPassword, clicks, authorityFile }: Clicks = JSON.parse(await text(process.stdin));
  const authorities = readTrustedAuthorities([authorityFile]);
  if (!authorities.ok) throw new Error(authorities.failure.detail);
  const ports = createEnginePorts(authorities.value, realWorld(routeDirectly));
  const waiting = new Map<string, Finish>();
  const runs = createRuns({
    discover: runDiscovery,
    signIn: runSignIn,
    sendTest: runTestMessage,
    compose: () => {
      throw new Error('A click sent a test message');
    },
    loadPorts: () => ports,
    doubtedRuntime: () => null,
    push: {
      onRunEvents: ({ runId, events }) => {
        for (const event of events) if (event.kind === 'finished') waiting.get(runId)?.(event.report);
      },
      onMistake: ({ verdict }) => {
        throw new Error(JSON.stringify(verdict));
      },
    },
  });

  async function run(request: RunRequest): Promise<Report> {
    const report = new Promise<Report>((resolve) => waiting.set(request.runId, resolve));
    const started = await runs.start(request);
    if (started.ok) return await report;
    // The window asks, and the person wants to sign in all the same.
    const { code } = started.failure;
    if (code === 'refused-lately' && request.kind === 'sign-in')
      return await run({ ...request, despiteRefusals: true });
    throw new Error(`${request.kind} does not start: ${JSON.stringify(started.failure)}`);
  }

  let found: Report | null = null;
  async function look(): Promise<boolean> {
    const wishes = { name: null, allowAddress: false, preferImplicitTls: false, acceptedCertificates: [] };
    found = await run({ kind: 'discover', runId: randomUUID(), input: address, ...wishes, keepsProven: true });
    return found.outcome === 'found';
  }

  function pair() {
    if (found?.incoming == null || found.outgoing === null) throw new Error('the look found no pair');
    return { incoming: serverNameOf(found.incoming), outgoing: serverNameOf(found.outgoing) };
  }

  async function test(): Promise<boolean> {
    for (const server of Object.values(pair())) {
      const report = await run({
        kind: 'test-server',
        runId: randomUUID(),
        server,
        isHostTyped: false,
        acceptedCertificates: [],
      });
      if (report.alternatives.every(({ proven }) => !proven)) return false;
    }
    return true;
  }

  async function signIn(typed: string): Promise<boolean> {
    const { signIn } = await run({
      kind: 'sign-in',
      runId: randomUUID(),
      ...pair(),
      agreedServers: [],
      despiteRefusals: false,
      login: null,
      outgoingLogin: null,
      ways: { incoming: 'password', outgoing: null },
      passwords: { incoming: typed, outgoing: null },
    });
    return signIn?.incoming?.ok === true && signIn.outgoing?.ok === true;
  }

  const does = {
    look,
    test,
    'sign-in-wrong': () => signIn(wrongPassword),
    'sign-in-right': () => signIn(password),
  } as const;
  const outcomes: ClickOutcome[] = [];
  for (const click of clicks) outcomes.push({ click, worked: await does[click]() });
  process.stdout.write(JSON.stringify(outcomes));
}

void main();
