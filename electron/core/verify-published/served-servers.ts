import type { PublishingChannel } from '../../contract/published-check';
import { mailServices } from '../mail-services';
import type { PublishedFacts, ReadDocument } from './published-facts';
import { allData, recordFacts } from './seen-records';
import { parseServiceRecord } from './service-record';
import type { WishedServer } from './settings-to-verify';

/** The documents of a channel that were read, those first that name nobody in the request. */
export function documentsOf(channel: PublishingChannel, { documents }: Pick<PublishedFacts, 'documents'>) {
  const order = ['nobody', 'made-up', 'known'];
  return documents
    .filter((each) => each.channel === channel)
    .sort((a, b) => order.indexOf(a.askedFor) - order.indexOf(b.askedFor))
    .flatMap((document) => (document.outcome.ok ? [{ ...document, read: document.outcome.value }] : []));
}

/** Every server that the documents of a channel name. */
export function servedBy(
  channel: PublishingChannel,
  facts: Pick<PublishedFacts, 'documents'>,
): readonly WishedServer[] {
  return documentsOf(channel, facts).flatMap(({ read }) => serversIn(read));
}

/** The servers in a document, those for receiving first. */
export function serversIn({ settings }: ReadDocument): readonly WishedServer[] {
  return [...settings.incoming, ...settings.outgoing];
}

/** Every server that SRV records name, at any name server. */
export function servicesNamed(domain: string, facts: Pick<PublishedFacts, 'records'>): readonly WishedServer[] {
  return mailServices.flatMap(({ label, protocol, security }) =>
    allData(recordFacts(facts, { name: `${label}._tcp.${domain}`, type: 'SRV' })).flatMap((data) => {
      const record = parseServiceRecord(data);
      return record === null || record.target === '' || record.port === 0
        ? []
        : [{ protocol, host: record.target, port: record.port, security }];
    }),
  );
}
