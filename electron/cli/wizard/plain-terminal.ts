import { isColourWanted } from '../layout/look';

/** Menus that are redrawn need this much room. */
const columnsAtLeast = 20;

/** What decides how to write to a terminal. */
interface TerminalWishes {
  /** False where a flag forbids colours. */
  readonly isColoured: boolean;
  /** Columns of the terminal; 0 where they are unknown. */
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether to write without colours and redrawing: a flag, `NO_COLOR` or a screen reader's `ACCESSIBLE` asks for it, or the terminal
 * can do no more.
 *
 * @see https://no-color.org
 */
export function isPlainTerminal({ isColoured, columns, environment }: TerminalWishes): boolean {
  return columns < columnsAtLeast || !isColoured || !isColourWanted(environment);
}
