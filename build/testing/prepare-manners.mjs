import { bundleForNode, bundleWhereChanged } from '../bundle.mjs';
import { unpackPackages } from './unpacked-packages.mjs';

/** Builds the programs whose manners are tested, and unpacks those that judge them. */
export async function setup() {
  await bundleWhereChanged();
  // Beside the other programs, because it reads the same knowledge.
  await bundleForNode({ entry: 'tests/manners/click-program.ts', folder: 'dist/click-program' });
  await unpackPackages(['exim4-daemon-light', 'fail2ban']);
}
