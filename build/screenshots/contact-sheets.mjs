import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { projectPath } from '../project-path.mjs';
import { captureProgram } from '../run-program.mjs';

const pages = ['address', 'discovery', 'settings', 'sign-in', 'export'];
const looks = ['light', 'dark', 'forced', 'contrast', 'rtl', 'narrow', 'zoomed'];

/** How many pictures a sheet has side by side, and how wide each is shown, in CSS pixels. */
const wide = { columns: 3, width: 620 };
const narrow = { columns: 6, width: 320 };
const narrowLooks = ['narrow', 'zoomed'];

/**
 * Makes one picture, `sheets/PAGE.LOOK.png`, of all states of a page in one look.
 *
 * @param {object} request
 * @param {string} request.program - The Electron that draws the sheets.
 * @param {string} request.pictures - The folder of the pictures, `PAGE.STATE.LOOK.png`; its `sheets` is written.
 * @param {NodeJS.ProcessEnv} request.env - Names the display.
 */
export async function makeContactSheets({ program, pictures, env }) {
  const folder = join(pictures, 'sheets');
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(pictures)
    .filter((name) => name.endsWith('.png'))
    .sort((one, other) => takenAtMs(pictures, one) - takenAtMs(pictures, other));
  const sheets = pages.flatMap((page) =>
    looks.flatMap((look) => {
      const shown = names.filter((name) => name.startsWith(`${page}.`) && name.endsWith(`.${look}.png`));
      if (shown.length === 0) return [];
      const file = join(folder, `${page}.${look}.html`);
      writeFileSync(file, renderSheet(shown, narrowLooks.includes(look) ? narrow : wide));
      return [file];
    }),
  );
  const ended = await captureProgram(
    program,
    [projectPath('build', 'screenshots', 'capture-pages.cjs'), '--no-sandbox', '--disable-gpu', ...sheets],
    env,
  );
  if (ended.code !== 0) throw new CannotGoOn(`The contact sheets could not be drawn: ${ended.errors}`);
  console.log(`${names.length} pictures in ${pictures}, ${sheets.length} contact sheets in its folder “sheets”.`);
}

/**
 * The states come in the order in which they were reached.
 *
 * @param {string} folder
 * @param {string} name
 */
function takenAtMs(folder, name) {
  return statSync(join(folder, name)).mtimeMs;
}

/**
 * @param {readonly string[]} names
 * @param {{ readonly columns: number, readonly width: number }} size
 */
function renderSheet(names, { columns, width }) {
  const figures = names.map((name) => `<figure><figcaption>${name}</figcaption><img src="../${name}"></figure>`);
  return `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0; padding: 16px; inline-size: ${columns * (width + 16)}px; background: #777; columns: ${columns}; column-gap: 16px; }
  figure { margin: 0 0 16px; break-inside: avoid; }
  figcaption { font: 14px sans-serif; color: #fff; }
  img { inline-size: ${width}px; display: block; }
</style>
${figures.join('\n')}
`;
}
