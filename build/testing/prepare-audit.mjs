import { bundleForNode, bundleWhereChanged } from '../bundle.mjs';
import { whyNoLab } from './server-packages.mjs';

/** Builds the command line, and the servers of its lab. Does nothing where the tests cannot run. */
export async function setup() {
  if (whyNoLab() !== null) return;
  await bundleWhereChanged();
  await bundleForNode({ entry: 'tests/audit/lab/audit-servers.ts', folder: 'dist/audit-lab' });
}
