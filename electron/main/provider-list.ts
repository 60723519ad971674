import { basename } from 'node:path';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import type { ProviderListFacts } from '../contract/updates';
import { cleanText } from '../core/clean-text';
import type { ProviderTable } from '../core/knowledge/provider';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { loadHelpPages, loadListFacts, loadProviders } from '../node/knowledge-loader';
import { readBoundedFile } from '../node/read-bounded-file';
import { renewalMessage } from '../node/renewal-message';
import { keepRenewedList, type RenewedPlace } from '../node/renewed-list';

/** The list of providers that the window uses, and how it is renewed. */
export interface ProviderListControl {
  facts(): ProviderListFacts;
  /** The table of the list; a renewal changes what it finds. */
  table(): ProviderTable;
  /** The URL of each help page by its id. */
  helpPages(): ReadonlyMap<string, string>;
  /** Keeps the list of a signed file where it is newer, and uses it at once; the failure says why the list in use stays. */
  renew(bytes: Uint8Array): Promise<Result<ProviderListFacts, Message>>;
  renewFromFile(path: string): Promise<Result<ProviderListFacts, Message>>;
  /** Forgets the list in use, so that it is read again from what is kept by now. */
  forget(): void;
}

/** The list that is kept in a place; only that of the program where there is no place. */
export function createProviderList(place: RenewedPlace | null): ProviderListControl {
  let loaded: ProviderTable | null = null;
  const current = () => {
    loaded ??= loadProviders(undefined, place);
    return loaded;
  };
  const table: ProviderTable = {
    byDomain: (domain) => current().byDomain(domain),
    byMx: (exchange) => current().byMx(exchange),
    byServer: (host) => current().byServer(host),
    byName: (text) => current().byName(text),
  };
  const facts = () => loadListFacts(undefined, place);
  const renew: ProviderListControl['renew'] = async (bytes) => {
    if (place === null) return failed(message('updates.list.no-publisher'));
    const kept = await keepRenewedList(bytes, place, facts().edition);
    if (!kept.ok) return failed(renewalMessage(kept.failure));
    loaded = null;
    return ok(facts());
  };
  return {
    facts,
    table: () => {
      // Read with the rest of the engine, so that the first search does not wait for it.
      current();
      return table;
    },
    helpPages: () => loadHelpPages(undefined, place),
    renew,
    renewFromFile: async (path) => {
      const file = await readBoundedFile(path, limits.providerListBytes);
      if (file.ok) return await renew(file.value);
      if (file.failure.code === 'too-large') return failed(renewalMessage(file.failure));
      const { detail } = file.failure;
      return failed(message('open.not-readable', { name: cleanText(basename(path)), detail }));
    },
    forget: () => {
      loaded = null;
    },
  };
}
