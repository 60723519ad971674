import { existsSync } from 'node:fs';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import type { Ports } from '../engine/ports';
import { appVersion } from '../node/program-facts';
import { sayIn } from '../words/format-message';
import { openLanguage } from '../words/open-language';
import { chosenLanguage } from './chosen-language';
import { type Command, type CommandContext, wrongUse } from './command';
import { commandNamed, commands, foreignFlag, wizard } from './commands';
import { createEarlyEnd, endBySignal } from './early-end';
import { type ExitCode, exitCodes } from './exit-codes';
import { namesFile, standardStream } from './file-names';
import { endByOurMistake } from './our-mistake';
import { createOutput } from './output';
import { type CommandLine, parseCommandLine } from './parse-command-line';
import { printableSay, readableSay } from './printable-say';
import { canPrompt } from './prompt-password';
import { type OutputLoss, printData, printWords, streamColumns, watchStandardStreams } from './standard-streams';

const earlyEnd = createEarlyEnd();

const commandNames = { list: commands.map(({ name }) => name) };

/** How sentences are printed where the command line could not be read. */
const wishesBeforeFlags = { isFileOnOutput: false, isQuiet: false, isVerbose: false, mayColour: false };

async function run(args: readonly string[]): Promise<ExitCode> {
  const parsed = parseCommandLine(args);
  if (!parsed.ok) {
    const json = args.includes('--json');
    const output = createOutput({ ...wishesBeforeFlags, json, say: printableSay(sayIn('en')) });
    return wrongUse(parsed.failure, { output });
  }
  const line = parsed.value;
  const sayInFiles = printableSay(await openLanguage(chosenLanguage(line)));
  const say = readableSay(sayInFiles);
  const isFileOnOutput = line.saveReport === standardStream || line.saveSettings === standardStream;
  const { json, quiet: isQuiet, verbose: isVerbose, colour: mayColour } = line;
  const output = createOutput({ json, isFileOnOutput, isQuiet, isVerbose, mayColour, say });

  if (line.version) {
    printData(`${appVersion}\n`);
    return exitCodes.done;
  }
  const command = commandNamed(line.command);
  const isFile = command === null && (namesFile(line.command) || existsSync(line.command));
  const isWizard = (line.command === '' || isFile) && !line.help && !line.json && canPrompt();
  if (isWizard) return await runCommand(wizard, line, { output, say, sayInFiles });
  if (line.help || line.command === '') {
    const { renderCommandHelp, renderHelp } = await import('./render-help');
    const columns = streamColumns();
    if (!line.help && line.json) return wrongUse(message('cli.no-command', { known: commandNames }), { output });
    if (!line.help) printWords(renderHelp(say, columns.words));
    else if (command === null) printData(renderHelp(say, columns.data));
    else printData(renderCommandHelp(command, say, columns.data));
    return line.help ? exitCodes.done : exitCodes.wrongUse;
  }
  if (isFile) return wrongUse(message('cli.file-needs-terminal'), { output });
  if (command === null) {
    return wrongUse(message('cli.unknown-command', { command: line.command, known: commandNames }), { output });
  }
  return await runCommand(command, line, { output, say, sayInFiles });
}

async function runCommand(
  command: Command,
  line: CommandLine,
  { output, say, sayInFiles }: Pick<CommandContext, 'output' | 'say' | 'sayInFiles'>,
): Promise<ExitCode> {
  const foreign = foreignFlag(command, line.given);
  if (foreign !== null) return wrongUse(foreign, { output });
  const world = line.demo ? ok(await startDemo()) : await openNetwork(line);
  if (!world.ok) return wrongUse(world.failure, { output });
  const { ports, close } = world.value;
  // The first sentence takes 6 ms to read the language's data. Meanwhile the first look-ups are on their way.
  setImmediate(() => say(message('report.works')));
  const leaveSignals = earlyEnd.takeSignals(command.isStanding);
  try {
    return await command.run({ line, output, say, sayInFiles, signal: earlyEnd.signal, ports });
  } finally {
    leaveSignals();
    await close();
  }
}

/** The ports of a command, and how they are closed. */
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

/** Files of certificate authorities: the one in Node's own variable, and those of the flags. */
function authorityFiles({ caFiles }: CommandLine): readonly string[] {
  const fromNode = process.env['NODE_EXTRA_CA_CERTS'] ?? '';
  return fromNode === '' ? caFiles : [fromNode, ...caFiles];
}

function onOutputLoss(loss: OutputLoss): void {
  switch (loss.code) {
    case 'reader-left':
      // A reader that stops early, such as `head`, is no error.
      earlyEnd.end(exitCodes.readerLeft, () => endBySignal('SIGPIPE'));
      break;
    case 'not-writable': {
      const sentence = message('cli.output-not-writable', { detail: loss.detail });
      printWords(`${printableSay(sayIn('en'))(sentence)}\n`);
      earlyEnd.end(exitCodes.notWritable, () => process.exit(exitCodes.notWritable));
    }
  }
}

process.on('uncaughtException', endByOurMistake);
watchStandardStreams(onOutputLoss);
const onNothingLeft = () => endByOurMistake(new Error('The command waits for nothing'));
process.once('beforeExit', onNothingLeft);
run(process.argv.slice(2)).then((exit) => {
  process.off('beforeExit', onNothingLeft);
  process.exitCode = earlyEnd.exitCode() ?? exit;
}, endByOurMistake);
