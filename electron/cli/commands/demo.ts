import { message } from '../../core/message';
import { type DemoProvider, startDemoProvider } from '../../node/demo/demo-provider';
import type { DemoPort } from '../../node/demo/demo-servers';
import { addressOf, demoPassword, type Situation, situations } from '../../node/demo/situations';
import { type CommandContext, wrongUse } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';

/** `demo`: runs the demo provider until Ctrl-C, so that other programs can be tried on it too; `--list` names its situations. */
export async function demo(context: CommandContext<'list'>): Promise<ExitCode> {
  const { line, output, signal } = context;
  if (line.operands.length > 0) return wrongUse(message('demo.no-input'), context);
  if (line.list) return list(context);
  const provider = await startDemoProvider();
  output.tell(message('demo.running'));
  printServers(provider, context);
  output.tell(message('demo.how-to', { address: 'you@all-well.example', password: demoPassword }));
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  await provider.close();
  return exitCodes.done;
}

function list({ output, say }: CommandContext): ExitCode {
  output.json(situations.map(summaryOf));
  output.rows(situations.map(summaryOf).map(({ id, address, about }) => [id, address, say(about)]));
  return exitCodes.done;
}

function summaryOf(situation: Situation) {
  const { id } = situation;
  return { id, address: addressOf(situation), about: message(`demo.situation.${id}`) };
}

function printServers({ servers }: DemoProvider, { output, say }: CommandContext): void {
  const portsOf = (situation: Situation) => servers.filter((server) => server.situation === situation);
  output.json({
    kind: 'demo',
    password: demoPassword,
    situations: situations.map((situation) => ({
      ...summaryOf(situation),
      servers: portsOf(situation).map(({ host, port, loopbackPort }) => ({ host: host.name, port, loopbackPort })),
    })),
  });
  const paragraphs = situations.map((situation) => {
    const { address, about } = summaryOf(situation);
    return [`${address}\t${say(about)}`, ...portsOf(situation).map((port) => `\t${placeOf(port)}`)].join('\n');
  });
  output.text(paragraphs.join('\n\n'));

  function placeOf({ host, port, loopbackPort }: DemoPort): string {
    const place = loopbackPort === null ? say(message('demo.silent-port')) : `127.0.0.1:${loopbackPort}`;
    return `${host.name}:${port}\t${place}`;
  }
}
