import type { Message } from '../contract/message';
import { message } from '../core/message';

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

/** The help of the command line: commands, then flags by what they are for. */
export function renderHelp(say: (message: Message) => string): string {
  const rows = (entries: readonly (readonly [string, Message])[]) => {
    const width = Math.max(...entries.map(([left]) => left.length)) + 2;
    return entries.map(([left, right]) => `  ${left.padEnd(width)}${say(right)}`);
  };
  const operands = { detect: 'INPUT', probe: 'HOST[:PORT]', check: 'INPUT', export: 'INPUT', parse: 'FILE', demo: '' };
  return [
    say(message('cli.help.usage')),
    say(message('terminal.help')),
    '',
    say(message('cli.help.input')),
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
    say(message('cli.help.password')),
    say(message('cli.help.proxy')),
    say(message('cli.help.streams')),
    say(message('cli.help.exit')),
    say(message('cli.help.exit.other')),
    '',
  ].join('\n');
}
