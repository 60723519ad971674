import type { Message } from '../../contract/message';
import { message } from '../../core/message';
import { commands } from '../commands';
import { flagsOf, takesPath } from './flags-of';

/** The completion of zsh: commands and flags with their explanations, and paths where a path is due. */
export function renderZshCompletion(say: (message: Message) => string): string {
  const named = commands.map(({ name }) => `    ${quote(`${name}:${say(message(`cli.help.${name}`))}`)}`);
  const cases = commands.map((command) => {
    const { name, operands } = command;
    const given = flagsOf(command).map((flag) => {
      const explained = plain(say(message(`cli.flag.${flag.name}`)));
      const value = flag.takes === null ? '' : `:${plain(flag.takes)}:${completes(flag.takes)}`;
      return `--${flag.name}[${explained}]${value}`;
    });
    const rest = operands === '' ? [] : [`*:${plain(operands)}:${completes(operands)}`];
    const lines = [...given, ...rest].map((line) => ` \\\n        ${quote(line)}`);
    return `    ${name})\n      _arguments${lines.join('')}\n      ;;`;
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

/** A text whose brackets and colons _arguments does not act on. */
function plain(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
