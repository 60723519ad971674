import type { Message } from '../contract/message';
import { message } from '../core/message';
import type { Say } from '../words/format-message';
import type { Command } from './command';
import { type CommandName, commands } from './commands';
import { type FlagField, flagEntries, flagGroups, generalFlags } from './flags';
import { textColumns, wrapText } from './layout/wrap-text';

/** An explanation with fewer columns than this next to its term is put below it. */
const columnsBesideAtLeast = 40;

/** A term of the help, and its explanation. */
type Row = readonly [string, Message];

/**
 * The help of the command line: commands, then flags in their groups.
 *
 * @param columns - Of the terminal; 0 where it is unknown.
 */
export function renderHelp(say: Say, columns: number): string {
  const page = helpPage(say, columns);
  return [
    ...page.paragraph(message('cli.help.usage')),
    ...page.paragraph(message('terminal.help')),
    '',
    ...page.paragraph(message('cli.help.input')),
    '',
    ...page.rows(commands.map((command) => [usageOf(command), message(`cli.help.${command.name}`)])),
    ...page.flags(flagEntries.map(([field]) => field)),
    '',
    ...page.paragraph(message('cli.help.password')),
    ...page.paragraph(message('cli.help.proxy')),
    ...page.paragraph(message('cli.help.streams')),
    ...page.paragraph(message('cli.help.exit')),
    ...page.paragraph(message('cli.help.exit.other')),
    '',
  ].join('\n');
}

/** The help of one command: what it does, and its own flags before those that every command takes. */
export function renderCommandHelp(command: Command<CommandName>, say: Say, columns: number): string {
  const page = helpPage(say, columns);
  return [
    ...page.paragraph(message('cli.help.command-usage', { command: usageOf(command) })),
    ...page.paragraph(message(`cli.help.${command.name}`)),
    ...page.flags([...command.flags, ...generalFlags]),
    '',
  ].join('\n');
}

function usageOf({ name, operands }: Command): string {
  return `${name} ${operands}`.trimEnd();
}

function helpPage(say: Say, columns: number) {
  const width = textColumns(columns);
  const paragraph = (sentence: Message) => wrapText(say(sentence), width);
  const rows = (entries: readonly Row[]) => {
    const leftWidth = Math.max(...entries.map(([left]) => left.length)) + 4;
    const isBeside = width - leftWidth >= columnsBesideAtLeast;
    const indent = ' '.repeat(isBeside ? leftWidth : 6);
    return entries.flatMap(([left, right]) => {
      const [first = '', ...others] = wrapText(say(right), width - indent.length);
      const head = isBeside ? [`  ${left}`.padEnd(leftWidth) + first] : [`  ${left}`, indent + first];
      return [...head, ...others.map((line) => indent + line)];
    });
  };
  /** These flags in their groups; a group without flags is left out. */
  const flags = (fields: readonly FlagField[]) =>
    flagGroups.flatMap((group) => {
      const own = flagEntries.filter(([field, flag]) => flag.group === group && fields.includes(field));
      if (own.length === 0) return [];
      return ['', say(message(`cli.help.${group}`)), ...rows(own.map(([, flag]) => rowOf(flag)))];
    });
  return { paragraph, rows, flags };
}

function rowOf({ name, takes }: (typeof flagEntries)[number][1]): Row {
  return [`--${name}${takes === null ? '' : ` ${takes}`}`, message(`cli.flag.${name}`)];
}
