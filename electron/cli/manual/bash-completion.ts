import { commands } from '../commands';
import { flagEntries } from '../flags';
import { flagsOf, takesPath } from './flags-of';

/** The completion of bash: commands, the flags of the command that stands there, and paths where a path is due. */
export function renderBashCompletion(): string {
  const cases = commands.map((command) => `    ${command.name}) flags='${namesOf(flagsOf(command))}' ;;`);
  const all = flagEntries.map(([, flag]) => flag);
  const paths = all.filter(({ takes }) => takesPath(takes)).map(({ name }) => `--${name}`);
  const values = all.filter(({ takes }) => takes !== null && !takesPath(takes)).map(({ name }) => `--${name}`);
  const ofPaths = commands.filter(({ operands }) => takesPath(operands)).map(({ name }) => name);
  return `# bash completion of mailwright
_mailwright() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} flags
  COMPREPLY=()
  case $before in
    ${paths.join('|')}) compopt -o default; return ;;
    ${values.join('|')}) return ;;
  esac
  if [[ $COMP_CWORD -eq 1 && $word != -* ]]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$word"))
    compopt -o default
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
    *) flags='${namesOf(all)}' ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$word"))
  elif [[ \${COMP_WORDS[1]} == @(${ofPaths.join('|')}) ]]; then
    compopt -o default
  fi
}
complete -F _mailwright mailwright
`;
}

function namesOf(list: readonly { readonly name: string }[]): string {
  return list.map(({ name }) => `--${name}`).join(' ');
}
