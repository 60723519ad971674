import type { Message } from '../../contract/message';
import { message } from '../../core/message';
import { commands } from '../commands';
import { flagsOf, takesPath } from './flags-of';

/** The completion of fish: commands and flags with their explanations, and paths where a path is due. */
export function renderFishCompletion(say: (message: Message) => string): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap((command) => [
    `complete -c mailwright -n "not __fish_seen_subcommand_from ${names}" -a ${command.name} -d ${quote(say(message(`cli.help.${command.name}`)))}`,
    ...flagsOf(command).map(({ name, takes }) => {
      const value = takes === null ? '' : takesPath(takes) ? ' -rF' : ' -x';
      const explained = quote(say(message(`cli.flag.${name}`)));
      return `complete -c mailwright -n "__fish_seen_subcommand_from ${command.name}" -l ${name}${value} -d ${explained}`;
    }),
  ]);
  return `# fish completion of mailwright\n${lines.join('\n')}\n`;
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
