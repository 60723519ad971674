import { webServerPackages } from './client-packages.mjs';
import { whyNoServers } from './server-packages.mjs';
import { unpackPackages } from './unpacked-packages.mjs';

/** Unpacks the web servers that serve what is published for a domain. Does nothing where the tests cannot run. */
export async function setup() {
  if (whyNoServers(['apt-get', 'dpkg']) === null) await unpackPackages(webServerPackages);
}
