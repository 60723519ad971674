import type { WriteStream } from 'node:tty';
import { type Line, quiet } from './lines';
import { styledLine } from './styled-line';

/** A status at the bottom of the terminal, redrawn when it changes, below lines that stay. */
interface LiveStatus {
  show(text: string): void;
  /** Writes a line that stays above it. */
  above(line: Line): void;
  clear(): void;
  /** Draws the status again, below what another program has written meanwhile. */
  drawAgain(): void;
}

/** Makes an empty status. */
export function createLiveStatus(output: WriteStream): LiveStatus {
  let text = '';
  let rowsDrawn = 0;

  function clear(): void {
    if (rowsDrawn === 0) return;
    output.write(`\r${rowsDrawn > 1 ? `\u001b[${rowsDrawn - 1}A` : ''}\u001b[J`);
    rowsDrawn = 0;
  }

  function draw(): void {
    if (text === '') return;
    const drawn = styledLine(quiet(text), output.columns);
    output.write(drawn);
    rowsDrawn = drawn.split('\n').length;
  }

  return {
    show: (next) => {
      if (next === text) return;
      clear();
      text = next;
      draw();
    },
    above: (line) => {
      clear();
      output.write(`${styledLine(line, output.columns)}\n`);
      draw();
    },
    clear: () => {
      clear();
      text = '';
    },
    drawAgain: () => {
      rowsDrawn = 0;
      draw();
    },
  };
}
