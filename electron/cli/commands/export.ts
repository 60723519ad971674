import type { ExportableSettings } from '../../contract/exportable-settings';
import type { ExportPasswords } from '../../core/export/exporter';
import { message } from '../../core/message';
import { type PasswordAsking, runCheck, runDiscovery } from '../../engine/run';
import type { CommandContext } from '../command';
import { concludeRun } from '../conclude-run';
import { discoveryRequestFrom } from '../discovery-request';
import { type ExitCode, exitCodes } from '../exit-codes';
import { exportSelectionFrom } from '../export-selection';
import type { CommandLine } from '../parse-command-line';
import { type Passwords, passwordsAtHand, secretsOf } from '../passwords-at-hand';
import { canPrompt, promptPassword } from '../prompt-password';
import { readSettings } from '../read-settings';
import { recordRun } from '../record-run';
import { exitCodeOf } from '../run-outcome';
import { signInRequestFrom } from '../sign-in-request';
import { writeExports } from '../write-exports';
import { wrongUse } from '../wrong-use';
import { listClients } from './list-clients';

/**
 * `export INPUT --for CLIENT --out DIR`: detects, signs in where a password is at hand, and writes the files.
 * `--from FILE` takes the settings of a file instead; `--list` names the clients.
 */
export async function exportFiles(context: CommandContext): Promise<ExitCode> {
  const { line, signal } = context;
  if (line.list) return await listClients(context);
  const selection = exportSelectionFrom(line);
  if (!selection.ok) return wrongUse(selection.failure, context);
  const atHand = await passwordsAtHand(line, signal);
  if (!atHand.ok) return wrongUse(atHand.failure, context);
  if (line.includePassword && atHand.value === null && !canPrompt()) {
    return wrongUse(message('cli.password-needed'), context);
  }
  const found =
    line.from === null ? await discoverSettings(atHand.value, context) : await settingsFromFile(line.from, context);
  if (found.settings === null) return found.exit;

  const passwords = line.includePassword ? (atHand.value ?? (await prompted(context))) : null;
  const written = await writeExports(selection.value, found.settings, exportPasswords(passwords), context);
  return written === exitCodes.done ? found.exit : written;
}

/** The settings to export; null where there is nothing, and in any case what the program ends with. */
interface FoundSettings {
  readonly settings: ExportableSettings | null;
  readonly exit: ExitCode;
}

async function discoverSettings(passwords: Passwords | null, context: CommandContext): Promise<FoundSettings> {
  const { line, output, ports, signal } = context;
  const request = discoveryRequestFrom(context);
  if (!request.ok) return { settings: null, exit: wrongUse(request.failure, context) };
  const { events, emit } = recordRun(output);
  const report =
    passwords === null
      ? await runDiscovery(request.value, ports, emit, signal)
      : await runCheck(request.value, atHand(passwords, line), ports, emit, signal);
  const problem = await concludeRun({ report, events }, context);
  const exit = problem ?? exitCodeOf(report);
  const isUsable = problem === null && (report.incoming !== null || report.outgoing !== null) && !signal.aborted;
  return { settings: isUsable ? report : null, exit };
}

function atHand(passwords: Passwords, line: CommandLine): PasswordAsking {
  return {
    isAtHand: true,
    secretsAtHand: secretsOf(passwords),
    credentialsFor: async (servers) => signInRequestFrom(servers, passwords, line),
  };
}

async function settingsFromFile(path: string, context: CommandContext): Promise<FoundSettings> {
  if (context.line.operands.length > 0)
    return { settings: null, exit: wrongUse(message('cli.from-or-input'), context) };
  const settings = await readSettings(path);
  if (settings.ok) return { settings: settings.value, exit: exitCodes.done };
  context.output.tell(settings.failure);
  return { settings: null, exit: exitCodes.nothing };
}

async function prompted({ say, signal }: CommandContext): Promise<Passwords | null> {
  const incoming = await promptPassword(`${say(message('cli.password-question'))} `, signal);
  return incoming === null ? null : { incoming, outgoing: null };
}

function exportPasswords(passwords: Passwords | null): ExportPasswords | null {
  return passwords === null
    ? null
    : { incoming: passwords.incoming, outgoing: passwords.outgoing ?? passwords.incoming };
}
