import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../project-path.mjs';
import { drawIcons } from './icon-sizes.mjs';

// Draws `icon.svg` in every size that systems ask for. The pictures are kept, and a test compares them with the drawing.
const folder = projectPath('build', 'packaging', 'icons');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, picture] of drawIcons()) writeFileSync(join(folder, name), picture);
