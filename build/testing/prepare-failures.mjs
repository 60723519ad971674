import { postgreyPackages, whyNoFailures } from './server-packages.mjs';
import { unpackPackages } from './unpacked-packages.mjs';

/** Unpacks the servers that cannot be installed beside the others. Does nothing where the tests cannot run. */
export async function setup() {
  if (whyNoFailures() === null) await unpackPackages(['exim4-daemon-light', 'fail2ban', ...postgreyPackages]);
}
