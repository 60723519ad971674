import { whyNoServers } from './server-packages.mjs';
import { unpackPackages } from './unpacked-packages.mjs';

/** Unpacks the authoritative name server of published domains. Does nothing where the tests cannot run. */
export async function setup() {
  if (whyNoServers(['nft', 'dnsmasq', 'apt-get', 'dpkg']) === null) await unpackPackages(['nsd']);
}
