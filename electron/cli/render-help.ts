import type { Message } from '../contract/message';
import { message } from '../core/message';
import { textColumns, wrapText } from './wizard/wrap-text';

const commands = ['detect', 'probe', 'check', 'export', 'parse', 'demo'] as const;

/** Flags in the groups of the help, with the name of what they take. */
const flagGroups = [
  {
    title: 'cli.help.search',
    flags: [
      ['as', 'KIND'],
      ['deadline', '20s'],
      ['thorough', ''],
      ['prefer', 'implicit-tls'],
      ['incoming', 'HOST:PORT:SECURITY'],
      ['outgoing', 'HOST:PORT:SECURITY'],
      ['no-ispdb', ''],
      ['allow-address', ''],
      ['ca', 'FILE'],
    ],
  },
  {
    title: 'cli.help.sign-in',
    flags: [
      ['login', 'NAME'],
      ['outgoing-login', 'NAME'],
      ['password-command', 'CMD'],
      ['outgoing-password-command', 'CMD'],
      ['accept-servers', ''],
      ['send-test', ''],
    ],
  },
  {
    title: 'cli.help.files',
    flags: [
      ['for', 'CLIENT,CLIENT'],
      ['out', 'DIR'],
      ['from', 'FILE'],
      ['list', ''],
      ['name', 'NAME'],
      ['address', 'ADDRESS'],
      ['check', ''],
      ['include-password', ''],
      ['save-report', 'FILE'],
      ['save-settings', 'FILE'],
      ['overwrite', ''],
    ],
  },
  {
    title: 'cli.help.output',
    flags: [
      ['json', ''],
      ['verbose', ''],
      ['lang', 'TAG'],
      ['no-color', ''],
      ['demo', ''],
      ['version', ''],
      ['help', ''],
    ],
  },
] as const;

/** An explanation beside what it explains takes at least so many columns; else it stands below. */
const columnsBesideAtLeast = 40;

/**
 * The help of the command line: commands, then flags by what they are for.
 *
 * @param columns - Of the terminal; 0 where it tells none.
 */
export function renderHelp(say: (message: Message) => string, columns: number): string {
  const width = textColumns(columns);
  const paragraph = (text: string) => wrapText(text, width);
  const rows = (entries: readonly (readonly [string, Message])[]) => {
    const leftWidth = Math.max(...entries.map(([left]) => left.length)) + 4;
    const isBeside = width - leftWidth >= columnsBesideAtLeast;
    const indent = ' '.repeat(isBeside ? leftWidth : 6);
    return entries.flatMap(([left, right]) => {
      const [first = '', ...others] = wrapText(say(right), width - indent.length);
      const head = isBeside ? [`  ${left}`.padEnd(leftWidth) + first] : [`  ${left}`, indent + first];
      return [...head, ...others.map((line) => indent + line)];
    });
  };
  const operands = { detect: 'INPUT', probe: 'HOST[:PORT]', check: 'INPUT', export: 'INPUT', parse: 'FILE', demo: '' };
  return [
    ...paragraph(say(message('cli.help.usage'))),
    ...paragraph(say(message('terminal.help'))),
    '',
    ...paragraph(say(message('cli.help.input'))),
    '',
    ...rows(commands.map((command) => [`${command} ${operands[command]}`.trimEnd(), message(`cli.help.${command}`)])),
    ...flagGroups.flatMap(({ title, flags }) => [
      '',
      say(message(title)),
      ...rows(
        flags.map(([flag, value]) => [`--${flag}${value === '' ? '' : ` ${value}`}`, message(`cli.flag.${flag}`)]),
      ),
    ]),
    '',
    ...paragraph(say(message('cli.help.password'))),
    ...paragraph(say(message('cli.help.proxy'))),
    ...paragraph(say(message('cli.help.streams'))),
    ...paragraph(say(message('cli.help.exit'))),
    ...paragraph(say(message('cli.help.exit.other'))),
    '',
  ].join('\n');
}
