import type { Basis, Source, Trust } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { Claim } from './claim';
import type { PublishedServer, PublishedSettings } from './published-settings';

/** Where a document comes from, and how far it is trusted. */
export interface Provenance {
  readonly source: Source;
  readonly trust: Trust;
  readonly trustReason: Message;
  readonly basis: Basis;
  /** As in a `FetchedDocument`; null unless given. */
  readonly documentDate?: string | null;
  /** Place of the document's first servers; 0 unless several documents of one source are read. */
  readonly firstOrder?: number;
}

/** A document's servers as claims of its source, in its order. Placeholders must be filled in before. */
export function claimsFromSettings(settings: PublishedSettings, provenance: Provenance): readonly Claim[] {
  return [...claimsOf(settings.incoming, provenance), ...claimsOf(settings.outgoing, provenance)];
}

function claimsOf(
  servers: readonly PublishedServer[],
  { source, trust, trustReason, basis, documentDate = null, firstOrder = 0 }: Provenance,
): readonly Claim[] {
  return servers.map((server, index) => {
    const place = { order: firstOrder + index, nameOrder: 0 };
    return { ...server, source, trust, trustReason, named: 'port', basis, documentDate, ...place };
  });
}
