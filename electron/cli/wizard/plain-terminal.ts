/** Menus that are redrawn need this much room. */
const columnsAtLeast = 20;

/** What tells how a terminal wants to be written to. */
interface TerminalWishes {
  /** False where a flag forbids colours. */
  readonly isColoured: boolean;
  /** Columns of the terminal; 0 where it does not know. */
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether to write without colours and redrawing: where a flag, `NO_COLOR` or a screen reader's `ACCESSIBLE` asks for it, and
 * on terminals that cannot do else.
 *
 * @see https://no-color.org
 */
export function isPlainTerminal({ isColoured, columns, environment }: TerminalWishes): boolean {
  const { NO_COLOR = '', ACCESSIBLE = '', TERM } = environment;
  if (columns < columnsAtLeast) return true;
  return !isColoured || NO_COLOR !== '' || ACCESSIBLE !== '' || TERM === 'dumb';
}
