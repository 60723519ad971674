import { bundleForNode, bundleWhereChanged } from '../bundle.mjs';
import { whyNoAudit } from './server-packages.mjs';
import { unpackPackages } from './unpacked-packages.mjs';

/** Builds the command line and the servers of its lab, and unpacks what spreads an audit over hosts. Does nothing where the tests cannot run. */
export async function setup() {
  if (whyNoAudit() !== null) return;
  await bundleWhereChanged();
  await bundleForNode({ entry: 'tests/audit/lab/audit-servers.ts', folder: 'dist/audit-lab' });
  await unpackPackages(['parallel', 'openssh-server']);
}
