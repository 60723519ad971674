import { bundleForNode, bundleWhereChanged } from '../bundle.mjs';
import { whyNoManners } from './server-packages.mjs';
import { unpackPackages } from './unpacked-packages.mjs';

/** Builds the programs whose manners are tested, and unpacks those that judge them. Does nothing where the tests cannot run. */
export async function setup() {
  if (whyNoManners() !== null) return;
  await bundleWhereChanged();
  // Beside the other programs, because it reads the same knowledge.
  await bundleForNode({ entry: 'tests/manners/click-program.ts', folder: 'dist/click-program' });
  await unpackPackages(['exim4-daemon-light', 'fail2ban']);
}
