import { bundleForNode, bundleWhereChanged } from '../bundle.mjs';
import { projectPath } from '../project-path.mjs';
import { unpackPackages } from './unpacked-packages.mjs';

/** Does what the window does, without a window. */
export const clickProgram = projectPath('dist', 'tests', 'click-program', 'click-program.js');

/** Builds the programs whose manners are tested, and unpacks those that judge them. */
export async function setup() {
  await bundleWhereChanged();
  await bundleForNode({ entry: 'tests/manners/click-program.ts', folder: 'dist/tests/click-program' });
  await unpackPackages(['exim4-daemon-light', 'fail2ban']);
}
