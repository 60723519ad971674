import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { demo } from '../../../electron/cli/commands/demo';
import { parseCommandLine } from '../../../electron/cli/parse-command-line';
import { type DemoProvider, startDemoProvider } from '../../../electron/node/demo/demo-provider';
import { addressOf, situations } from '../../../electron/node/demo/situations';
import { sayIn } from '../../../electron/words/format-message';
import { recordingOutput } from '../../fakes/recording-output';

const say = sayIn('en');

/** Starts the command and collects what it prints. */
function start(args: readonly string[], { ports }: Pick<DemoProvider, 'ports'>) {
  const line = parseCommandLine(['demo', ...args]);
  if (!line.ok) throw new Error(line.failure.id);
  const { output, told, pages, values } = recordingOutput(say);
  const interrupt = new AbortController();
  const exit = demo({ line: line.value, output, say, sayInFiles: say, signal: interrupt.signal, ports });
  return { exit, told, values, pages, interrupt: () => interrupt.abort() };
}

async function withPorts(test: (provider: DemoProvider) => Promise<void>): Promise<void> {
  const provider = await startDemoProvider();
  await test(provider).finally(provider.close);
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

describe('demo', () => {
  it('lists the situations', async () => {
    await withPorts(async (provider) => {
      const { exit, values, pages } = start(['--list'], provider);

      expect(await exit).toBe(0);
      expect(values).toEqual([
        situations.map((situation) => ({
          id: situation.id,
          address: addressOf(situation),
          about: { id: `demo.situation.${situation.id}`, values: {} },
        })),
      ]);
      for (const situation of situations) expect(pages.join()).toContain(addressOf(situation));
    });
  });

  it('serves until it is interrupted, which is its normal end', async () => {
    await withPorts(async (provider) => {
      const { exit, told, values, interrupt } = start([], provider);
      await expect.poll(() => told).toHaveLength(2);
      const [{ situations: served }] = values as [
        { situations: { servers: { port: number; loopbackPort: number | null }[] }[] },
      ];
      const ports = served.flatMap(({ servers }) => servers.flatMap(({ loopbackPort }) => loopbackPort ?? []));
      expect(ports.length).toBeGreaterThan(30);
      expect(await connects(ports[0] ?? 0)).toBe(true);

      interrupt();

      expect(await exit).toBe(0);
      expect(await connects(ports[0] ?? 0)).toBe(false);
      expect(told.join(' ')).toContain('you@all-well.example --demo');
    });
  });

  it('takes no input', async () => {
    await withPorts(async (provider) => {
      expect(await start(['you@all-well.example'], provider).exit).toBe(2);
    });
  });
});
