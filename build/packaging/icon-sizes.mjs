import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { projectPath } from '../project-path.mjs';

/** Of a side, in pixels. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/**
 * The icon in every size as a PNG, by the name of its file: `48x48.png`, as icon themes on Linux call it.
 *
 * @returns {ReadonlyMap<string, Buffer>}
 */
export function drawIcons() {
  const drawing = readFileSync(projectPath('build', 'packaging', 'icon.svg'), 'utf8');
  return new Map(
    sizes.map((size) => [
      `${size}x${size}.png`,
      new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng(),
    ]),
  );
}
