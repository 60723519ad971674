import { addressParts } from '../address/address-parts';
import { fillServer } from './autoconfig-claims';
import type { AutoconfigDocument, AutoconfigServer } from './autoconfig-document';

/** What `parse` prints of an autoconfig document. */
export interface AutoconfigListing extends AutoconfigDocument {
  readonly format: 'autoconfig';
}

/** A document's servers as a list; placeholders stand as they are, unless there is an address to fill them with. */
export function listAutoconfig(document: AutoconfigDocument, address: string | null): AutoconfigListing {
  const { domains, displayName } = document;
  const filled = (servers: readonly AutoconfigServer[]) => {
    if (address === null) return servers;
    const account = { address, domain: addressParts(address).domain };
    return servers.flatMap((server) => fillServer(server, account) ?? []);
  };
  return {
    format: 'autoconfig',
    domains,
    displayName,
    incoming: filled(document.incoming),
    outgoing: filled(document.outgoing),
  };
}
