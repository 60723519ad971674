import { message } from '../../core/message';
import { type DemoProvider, startDemoProvider } from '../../node/demo/demo-provider';
import { addressOf, demoPassword, type Situation, situations } from '../../node/demo/situations';
import { type CommandContext, wrongUse } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { demoPage } from '../pages/demo-page';
import { listPage } from '../pages/list-page';

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
  const listed = situations.map(summaryOf).map(({ id, address, about }) => ({ id, name: address, about: [about] }));
  const page = listPage(listed, { say });
  output.page({ whole: page, answer: page });
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
  const shown = situations.map((situation) => {
    const ports = portsOf(situation).map(({ host, port, loopbackPort }) => {
      const place =
        loopbackPort === null ? message('demo.silent-port') : message('value', { value: `127.0.0.1:${loopbackPort}` });
      return { host: host.name, port, place };
    });
    return { ...summaryOf(situation), ports };
  });
  const page = demoPage(shown, { say });
  output.page({ whole: page, answer: page });
}
