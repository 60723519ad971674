/** How a stream can be written to. */
export interface Look {
  /** 0 where it is no terminal, or the terminal does not tell. */
  readonly columns: number;
  readonly isColoured: boolean;
  /** Whether it shows more characters than ASCII. */
  readonly hasUnicode: boolean;
}

/** What is known of a stream and of the terminal around it. */
interface Stream {
  readonly isTerminal: boolean;
  readonly columns: number;
  /** False where a flag forbids colours. */
  readonly mayColour: boolean;
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The look of a stream. What is no terminal has no colours, and gets Unicode, because it is read as UTF-8. */
export function lookOf({ isTerminal, columns, mayColour, platform, environment }: Stream): Look {
  if (!isTerminal) return { columns: 0, isColoured: false, hasUnicode: true };
  const isColoured = mayColour && isColourWanted(environment);
  return { columns, isColoured, hasUnicode: showsUnicode(platform, environment) };
}

/**
 * Whether the environment lets a terminal have colours.
 *
 * @see https://no-color.org
 */
export function isColourWanted({ NO_COLOR = '', ACCESSIBLE = '', TERM }: Stream['environment']): boolean {
  return NO_COLOR === '' && ACCESSIBLE === '' && TERM !== 'dumb';
}

/** The terminals of Windows that show more than the characters of the console. */
const windowsVariables = ['WT_SESSION', 'TERMINUS_SUBLIME', 'ConEmuTask', 'TERM_PROGRAM', 'TERMINAL_EMULATOR'];

/** Whether a terminal shows Unicode: not the Linux console, not the old one of Windows, none with another character set. */
function showsUnicode(platform: string, environment: Stream['environment']): boolean {
  const { TERM, LC_ALL, LC_CTYPE, LANG } = environment;
  if (platform === 'win32') return windowsVariables.some((name) => (environment[name] ?? '') !== '');
  const charset = /\.([^@]+)/.exec(LC_ALL || LC_CTYPE || LANG || '')?.[1];
  return TERM !== 'linux' && (charset === undefined || /^utf-?8$/i.test(charset));
}
