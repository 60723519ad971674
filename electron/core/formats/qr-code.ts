import { encode } from 'uqr';
import { type HtmlElement, tag } from './html';

/** The light frame that a reader needs, in modules. ISO/IEC 18004 §9.1. */
const quietZone = 4;

/** Readers show and photograph larger codes badly; what is longer gets no code. */
export const qrBytesAtMost = 800;

/** A QR code with its light frame, in units of a module. */
interface QrDrawing {
  readonly size: number;
  /** The dark modules, as the path of an SVG. */
  readonly dark: string;
}

/** A text as a QR code in UTF-8; throws where it is longer than `qrBytesAtMost`. */
export function drawQr(text: string): QrDrawing {
  const bytes = [...new TextEncoder().encode(text)];
  if (bytes.length > qrBytesAtMost) throw new Error('A QR code was given too much text');
  const { data, size } = encode(bytes, { ecc: 'L', border: quietZone });
  const dark = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size, dark: dark.join('') };
}

/** A text as a QR code, black on white in every theme: an SVG element of as many units as the code has modules. */
export function qrCode(text: string, label: string): HtmlElement {
  const { size, dark } = drawQr(text);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size} ${size}`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    tag('path', { fill: '#fff', d: `M0 0h${size}v${size}h-${size}z` }),
    tag('path', { fill: '#000', d: dark }),
  );
}

/** Where dark modules of a row begin, and how many there are. */
function runsOf(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
  return starts.map((start) => {
    const end = row.indexOf(false, start);
    return [start, (end === -1 ? row.length : end) - start];
  });
}
