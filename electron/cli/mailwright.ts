import { existsSync } from 'node:fs';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import type { Ports } from '../engine/ports';
import { appVersion } from '../node/program-facts';
import { sayIn } from '../words/format-message';
import { abortOnInterrupt } from './abort-on-interrupt';
import type { Command } from './command';
import { type ExitCode, exitCodes } from './exit-codes';
import { namesFile } from './names-file';
import { createOutput } from './output';
import { type CommandLine, parseCommandLine } from './parse-command-line';
import { canPrompt } from './prompt-password';
import { wrongUse } from './wrong-use';

/** The commands, each loaded when it is called. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['detect', async () => (await import('./commands/detect')).detect],
  ['probe', async () => (await import('./commands/probe')).probe],
  ['check', async () => (await import('./commands/check')).check],
  ['export', async () => (await import('./commands/export')).exportFiles],
  ['parse', async () => (await import('./commands/parse')).parse],
  ['demo', async () => (await import('./commands/demo')).demo],
]);

/** Commands that run until Ctrl-C, which is then no cancellation but their proper end. */
const standingCommands: ReadonlySet<string> = new Set(['demo']);

async function run(args: readonly string[]): Promise<ExitCode> {
  const parsed = parseCommandLine(args);
  if (!parsed.ok) {
    const output = createOutput({ json: args.includes('--json'), say: sayIn('en') });
    return wrongUse(parsed.failure, { output });
  }
  const line = parsed.value;
  const say = sayIn(line.language);
  const output = createOutput({ json: line.json, say });

  if (line.version) {
    process.stdout.write(`${appVersion}\n`);
    return exitCodes.done;
  }
  const isFile = !commands.has(line.command) && (namesFile(line.command) || existsSync(line.command));
  const isWizard = (line.command === '' || isFile) && !line.help && !line.json && canPrompt();
  if (isWizard) return await runCommand((await import('./wizard/run-wizard')).runWizard, line, { output, say });
  if (line.help || line.command === '') {
    const { renderHelp } = await import('./render-help');
    const stream = line.help ? process.stdout : process.stderr;
    stream.write(renderHelp(say, stream.columns ?? 0));
    return line.help ? exitCodes.done : exitCodes.wrongUse;
  }
  const load = commands.get(line.command);
  if (isFile) return wrongUse(message('cli.file-needs-terminal'), { output });
  if (load === undefined) {
    return wrongUse(message('cli.unknown-command', { command: line.command, known: [...commands.keys()].join(', ') }), {
      output,
    });
  }
  for (const flag of line.waiting) output.tell(message('cli.flag-waits', { flag }));
  return await runCommand(await load(), line, { output, say });
}

async function runCommand(
  command: Command,
  line: CommandLine,
  { output, say }: Pick<Parameters<Command>[0], 'output' | 'say'>,
): Promise<ExitCode> {
  const world = line.demo ? ok(await startDemo()) : await openNetwork(line);
  if (!world.ok) return wrongUse(world.failure, { output });
  const { ports, close } = world.value;
  // The first sentence takes 6 ms, because the language's data are read; now the first look-ups are waited for anyway.
  setImmediate(() => say(message('report.works')));
  const interrupt = abortOnInterrupt();
  try {
    const exit = await command({ line, output, say, signal: interrupt.signal, ports });
    return interrupt.signal.aborted && !standingCommands.has(line.command) ? exitCodes.cancelled : exit;
  } finally {
    interrupt.release();
    await close();
  }
}

/** What a command reaches, and how that is ended. */
interface OpenWorld {
  readonly ports: Ports;
  readonly close: () => Promise<void>;
}

async function openNetwork(line: CommandLine): Promise<Result<OpenWorld, Message>> {
  const { readTrustedAuthorities } = await import('../node/trusted-authorities');
  const authorities = readTrustedAuthorities(authorityFiles(line));
  if (!authorities.ok) return failed(message('cli.bad-authority-file', { ...authorities.failure }));
  const { routesOfEnvironment } = await import('../node/environment-routes');
  const chooseRoutes = routesOfEnvironment(process.env);
  if (!chooseRoutes.ok) return failed(message('cli.bad-proxy', { ...chooseRoutes.failure }));
  const { createEnginePorts, realWorld } = await import('../node/engine-ports');
  return ok({
    ports: await createEnginePorts(authorities.value, realWorld(chooseRoutes.value)),
    close: async () => undefined,
  });
}

async function startDemo(): Promise<OpenWorld> {
  const { startDemoProvider } = await import('../node/demo/demo-provider');
  return await startDemoProvider();
}

/** Files of certificate authorities: the one Node is told by its own variable, and those of the flags. */
function authorityFiles({ caFiles }: CommandLine): readonly string[] {
  const fromNode = process.env['NODE_EXTRA_CA_CERTS'] ?? '';
  return fromNode === '' ? caFiles : [fromNode, ...caFiles];
}

// A reader that stops early, such as `head`, is no mistake of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
});

run(process.argv.slice(2)).then(
  (exit) => {
    process.exitCode = exit;
  },
  (mistake: unknown) => {
    const detail = mistake instanceof Error ? (mistake.stack ?? mistake.message) : String(mistake);
    process.stderr.write(`${sayIn('en')(message('cli.our-mistake', { detail }))}\n`);
    process.exitCode = 70;
  },
);
