import { parseArgs } from 'node:util';
import { languageTag } from '../contract/language-tag';
import type { Message } from '../contract/message';
import { type InputKind, inputKindSchema } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import type { TypedServer } from '../core/address/parse-typed-server';
import { parseTypedServer } from '../core/address/parse-typed-server';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { isFileName, standardStream } from './file-names';
import { parseDuration } from './parse-duration';

const options = {
  json: { type: 'boolean' },
  deadline: { type: 'string' },
  thorough: { type: 'boolean' },
  prefer: { type: 'string' },
  'allow-address': { type: 'boolean' },
  login: { type: 'string' },
  'outgoing-login': { type: 'string' },
  name: { type: 'string' },
  address: { type: 'string' },
  incoming: { type: 'string' },
  outgoing: { type: 'string' },
  'no-ispdb': { type: 'boolean' },
  ca: { type: 'string', multiple: true },
  lang: { type: 'string' },
  as: { type: 'string' },
  'save-report': { type: 'string' },
  'save-settings': { type: 'string' },
  overwrite: { type: 'boolean' },
  'include-password': { type: 'boolean' },
  check: { type: 'boolean' },
  'accept-servers': { type: 'boolean' },
  'password-command': { type: 'string' },
  'outgoing-password-command': { type: 'string' },
  'send-test': { type: 'boolean' },
  for: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
  list: { type: 'boolean' },
  demo: { type: 'boolean' },
  verbose: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** A flag of the command line, without its dashes. */
export type FlagName = keyof typeof options;

/** The command line, read and checked. */
export interface CommandLine {
  /** Empty where none was given. */
  readonly command: string;
  /** What follows the command. */
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly deadlineMs: number;
  readonly thorough: boolean;
  readonly preferImplicitTls: boolean;
  readonly allowAddress: boolean;
  readonly login: string | null;
  readonly outgoingLogin: string | null;
  readonly name: string | null;
  readonly address: string | null;
  readonly typedServers: readonly TypedServer[];
  readonly askIspdb: boolean;
  readonly caFiles: readonly string[];
  /** A BCP 47 tag; null where the environment decides. */
  readonly language: string | null;
  readonly inputKind: InputKind | null;
  readonly saveReport: string | null;
  readonly saveSettings: string | null;
  readonly overwrite: boolean;
  readonly includePassword: boolean;
  /** Whether an export signs in before it writes. */
  readonly check: boolean;
  /** A password may go to servers of another organisation that only unsigned DNS or a file names. */
  readonly acceptsServers: boolean;
  readonly passwordCommand: string | null;
  readonly outgoingPasswordCommand: string | null;
  readonly programs: readonly string[];
  readonly out: string | null;
  readonly from: string | null;
  readonly list: boolean;
  /** The demo provider takes the place of the network. */
  readonly demo: boolean;
  readonly verbose: boolean;
  /** False where the output has to do without colours. */
  readonly colour: boolean;
  readonly version: boolean;
  readonly help: boolean;
  /** Flags that were given and whose feature is not there yet. */
  readonly waiting: readonly FlagName[];
}

/** Reads the arguments after the program's name; wrong use is one sentence. */
export function parseCommandLine(args: readonly string[]): Result<CommandLine, Message> {
  const split = splitArguments(args);
  if (!split.ok) return split;
  const { values, positionals } = split.value;

  const deadlineMs = values.deadline === undefined ? limits.runMs : parseDuration(values.deadline);
  if (deadlineMs === null) return failed(message('cli.bad-deadline', { value: values.deadline ?? '' }));
  if (values.prefer !== undefined && values.prefer !== 'implicit-tls') {
    return failed(message('cli.bad-preference', { value: values.prefer }));
  }
  const language = values.lang ?? null;
  if (language !== null && !languageTag.test(language)) return failed(message('cli.bad-language', { value: language }));
  const inputKind = inputKindSchema.options.find((kind) => kind === values.as);
  if (values.as !== undefined && inputKind === undefined) return failed(message('cli.bad-kind', { value: values.as }));
  const typedServers = parseTypedServers(values.incoming, values.outgoing);
  if (!typedServers.ok) return typedServers;
  const problem = fileProblem(values) ?? commandProblem(values);
  if (problem !== null) return failed(problem);

  const [command = '', ...operands] = positionals;
  return ok({
    command,
    operands,
    json: values.json ?? false,
    deadlineMs,
    thorough: values.thorough ?? false,
    preferImplicitTls: values.prefer === 'implicit-tls',
    allowAddress: values['allow-address'] ?? false,
    login: values.login ?? null,
    outgoingLogin: values['outgoing-login'] ?? null,
    name: values.name ?? null,
    address: values.address ?? null,
    typedServers: typedServers.value,
    askIspdb: !(values['no-ispdb'] ?? false),
    caFiles: values.ca ?? [],
    language,
    inputKind: inputKind ?? null,
    saveReport: values['save-report'] ?? null,
    saveSettings: values['save-settings'] ?? null,
    overwrite: values.overwrite ?? false,
    includePassword: values['include-password'] ?? false,
    check: values.check ?? false,
    acceptsServers: values['accept-servers'] ?? false,
    passwordCommand: values['password-command'] ?? null,
    outgoingPasswordCommand: values['outgoing-password-command'] ?? null,
    programs: (values.for ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    out: values.out ?? null,
    from: values.from ?? null,
    list: values.list ?? false,
    demo: values.demo ?? false,
    verbose: values.verbose ?? false,
    colour: !(values['no-color'] ?? false),
    version: values.version ?? false,
    help: values.help ?? false,
    waiting: (['send-test'] as const).filter((flag) => values[flag]),
  });
}

function splitArguments(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  } catch (mistake) {
    const detail = mistake instanceof Error ? (mistake.message.split('. ')[0] ?? '') : '';
    return failed(message('cli.bad-flag', { detail }));
  }
}

type FlagValues = ReturnType<typeof parseArgs<{ readonly options: typeof options }>>['values'];

/** What is wrong with the names of files and folders; null where nothing is. */
function fileProblem(values: FlagValues): Message | null {
  const authorities = (values.ca ?? []).find((path) => path === standardStream || !isFileName(path));
  if (authorities !== undefined) return message('cli.file-needed', { flag: 'ca', value: authorities });
  for (const flag of ['from', 'save-report', 'save-settings'] as const) {
    const path = values[flag] ?? standardStream;
    if (!isFileName(path)) return message('cli.file-needed', { flag, value: path });
  }
  const { out, json = false } = values;
  if (out === standardStream || out === '') return message('cli.folder-needed', { value: out });
  const onOutput = [json, values['save-report'] === standardStream, values['save-settings'] === standardStream];
  return onOutput.filter((isThere) => isThere).length > 1 ? message('cli.two-on-output') : null;
}

function commandProblem(values: FlagValues): Message | null {
  const flags = ['password-command', 'outgoing-password-command'] as const;
  const flag = flags.find((name) => values[name]?.trim() === '');
  return flag === undefined ? null : message('cli.command-needed', { flag });
}

function parseTypedServers(
  incoming: string | undefined,
  outgoing: string | undefined,
): Result<readonly TypedServer[], Message> {
  const servers: TypedServer[] = [];
  for (const [direction, text] of [['incoming', incoming] as const, ['outgoing', outgoing] as const]) {
    if (text === undefined) continue;
    const server = parseTypedServer(text, direction);
    if (server === null) return failed(message('cli.bad-server', { flag: direction, value: text }));
    servers.push(server);
  }
  return ok(servers);
}
