import type { Message } from '../../contract/message';
import { message } from '../../core/message';
import { commands } from '../commands';
import { flagsOf, takesPath } from './flags-of';

/** The completion of zsh: commands and flags with their explanations, and paths where a path is due. */
export function renderZshCompletion(say: (message: Message) => string): string {
  const named = commands.map(({ name }) => `    ${quote(`${name}:${say(message(`cli.help.${name}`))}`)}`);
  const cases = commands.map((command) => {
    const lines = flagsOf(command).map(({ name, takes }) => {
      const explained = say(message(`cli.flag.${name}`)).replace(/[[\]:\\]/g, '\\$&');
      return `        ${quote(`--${name}[${explained}]${takes === null ? '' : `:${takes}:${completes(takes)}`}`)} \\`;
    });
    return `      ${command.name})\n        _arguments \\\n${lines.join('\n')}\n        ${quote(`*:${command.operands}:${completes(command.operands)}`)}\n        ;;`;
  });
  return `#compdef mailwright
_mailwright() {
  local -a commands=(
${named.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  local chosen=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $chosen in
${cases.join('\n')}
  esac
}
_mailwright "$@"
`;
}

function completes(value: string): string {
  return takesPath(value) ? '_files' : ' ';
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
