import { parseArgs } from 'node:util';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import type { CommandLineOf } from './command';
import { standardStream } from './file-names';
import { type FlagField, type FlagValues, flagEntries } from './flags';
import { nearestName } from './nearest-name';

/** The command line, read and checked. */
export type CommandLine = CommandLineOf<FlagField>;

/** Reads the arguments after the program's name; the failure is one sentence about wrong use. Which command takes a flag is not checked. */
export function parseCommandLine(args: readonly string[]): Result<CommandLine, Message> {
  const split = splitArguments(args);
  if (!split.ok) return split;
  const { values, positionals } = split.value;

  const textsOf = (name: string) => [values[name] ?? []].flat().map(String);
  const fields: Partial<Record<FlagField, unknown>> = {};
  for (const [field, flag] of flagEntries) {
    const value = flag.read(textsOf(flag.name));
    if (!value.ok) return value;
    fields[field] = value.value;
  }
  const flagValues = fields as FlagValues<FlagField>;
  if (wantsTwoOnOutput(flagValues)) return failed(message('cli.two-on-output'));

  const [command = '', ...operands] = positionals;
  const given = flagEntries.filter(([, { name }]) => textsOf(name).length > 0).map(([field]) => field);
  const again = flagEntries
    .filter(([, { name, group }]) => group === 'search' || isNeededAgain(name))
    .flatMap(([, { name, takes }]) =>
      textsOf(name).flatMap((text) => [`--${name}`, ...(takes === null ? [] : [text])]),
    );
  return ok({ ...flagValues, command, operands, given, again });
}

/** Whether a flag that is not about the search belongs to the account or to the world that is asked. */
function isNeededAgain(name: string): boolean {
  return ['login', 'outgoing-login', 'accept-servers', 'name', 'demo'].includes(name);
}

const options = Object.fromEntries(
  flagEntries.map(([, { name, takes }]) => [
    name,
    { type: takes === null ? 'boolean' : 'string', multiple: true } as const,
  ]),
);

/** A text that begins with a hyphen as a reply of a POP3 server does: no flag of one hyphen has a value. */
function isText(argument: string): boolean {
  return /^-(?!-)(?:ERR$|\S*\s)/i.test(argument);
}

/** Behind a space no argument is a flag, and it keeps its place. */
const hidden = ' ';

function splitArguments(given: readonly string[]) {
  const args = given.map((argument) => (isText(argument) ? `${hidden}${argument}` : argument));
  const unknown = unknownFlag(args);
  if (unknown !== null) return failed(unknown);
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return ok({ values, positionals: positionals.map(shown) });
  } catch (mistake) {
    const detail = mistake instanceof Error ? (mistake.message.split('. ')[0] ?? '') : '';
    return failed(message('cli.bad-flag', { detail }));
  }
}

function shown(operand: string): string {
  const text = operand.slice(hidden.length);
  return operand.startsWith(hidden) && isText(text) ? text : operand;
}

/** The sentence about a flag that no command takes; null where there is none. */
function unknownFlag(args: readonly string[]): Message | null {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
  if (unknown?.kind !== 'option') return null;
  const near = nearestName(unknown.name, Object.keys(options));
  const flag = unknown.rawName;
  const command = tokens.find((token) => token.kind === 'positional')?.value;
  if (near === null && command === 'explain') return message('cli.unknown-flag.text', { flag });
  return near === null ? message('cli.unknown-flag', { flag }) : message('cli.unknown-flag.near', { flag, near });
}

function wantsTwoOnOutput({ json, saveReport, saveSettings }: FlagValues<FlagField>): boolean {
  const onOutput = [json, saveReport === standardStream, saveSettings === standardStream];
  return onOutput.filter((isThere) => isThere).length > 1;
}
