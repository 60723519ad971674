import { type CertificateAuthority, createCertificateAuthority } from './certificate-authority';
import { type DocumentServer, startDocumentServer } from './document-server';
import { type Dovecot, type FetchingHost, type MailAccount, startDovecot } from './dovecot';
import { type DnsRecords, startNameServer } from './name-server';
import { createNetworkNamespace, type NetworkNamespace } from './network-namespace';
import { type PacketFilter, packetFilterOf } from './packet-filter';
import { type LocalDelivery, type Postfix, type SubmissionHost, startPostfix } from './postfix';

/** One computer of the plan: its names, its addresses and its open mail ports. */
export interface MailHost {
  /** Exactly these names are in its certificate. */
  readonly names: readonly string[];
  /** Further names, which its certificate lacks. */
  readonly otherNames?: readonly string[];
  /** One IPv4 address, and one IPv6 address where it has one. */
  readonly addresses: readonly string[];
  readonly fetching: FetchingHost['ports'];
  readonly submission: SubmissionHost['ports'];
}

/** Which servers, records, documents and mailboxes a test needs. */
export interface MailBedPlan {
  readonly hosts: readonly MailHost[];
  readonly accounts: readonly MailAccount[];
  /** What becomes of messages, by address; none are delivered to others. */
  readonly fates?: LocalDelivery['fates'];
  readonly mx?: DnsRecords['mx'];
  readonly srv?: DnsRecords['srv'];
  readonly txt?: DnsRecords['txt'];
  /** Names that belong to no host of the plan. */
  readonly addresses?: DnsRecords['addresses'];
  /** Texts by their https URL, at least one. */
  readonly documents: Readonly<Record<string, string>>;
}

/** Real servers in a network of their own. */
export interface MailBed {
  readonly namespace: NetworkNamespace;
  readonly authority: CertificateAuthority;
  readonly dovecot: Dovecot;
  readonly postfix: Postfix;
  readonly documents: DocumentServer;
  readonly packetFilter: PacketFilter;
  /** Ends all servers and removes the network and its files. */
  close(): Promise<void>;
}

const documentAddress = '192.31.196.1';

/** Starts a name server, Dovecot, Postfix and a web server as planned; all of them answer once this resolves. */
export async function openMailBed(plan: MailBedPlan): Promise<MailBed> {
  const addresses = plan.hosts.flatMap((host) => host.addresses);
  const namespace = await createNetworkNamespace([documentAddress, ...addresses]);
  try {
    const authority = await createCertificateAuthority(namespace.folder);
    const fetching: FetchingHost[] = [];
    const submission: SubmissionHost[] = [];
    for (const host of plan.hosts) {
      const certificate = await authority.issue(host.names);
      for (const address of host.addresses) {
        fetching.push({ address, ports: host.fetching, certificate });
        submission.push({ address, ports: host.submission, certificate });
      }
    }
    await startNameServer(namespace, recordsOf(plan));
    const dovecot = await startDovecot(namespace, fetching, plan.accounts);
    const delivery = { mailFolder: dovecot.mailFolder, fates: plan.fates ?? {} };
    const postfix = await startPostfix(namespace, submission, dovecot.authSocket, delivery);
    const documents = await startDocumentServer(namespace, documentAddress, plan.documents, authority);
    const packetFilter = packetFilterOf(namespace);
    return { namespace, authority, dovecot, postfix, documents, packetFilter, close: namespace.remove };
  } catch (error) {
    await namespace.remove();
    throw error;
  }
}

function recordsOf({ hosts, documents, addresses = {}, mx = {}, srv = {}, txt = {} }: MailBedPlan): DnsRecords {
  const mail = hosts.flatMap((host) =>
    [...host.names, ...(host.otherNames ?? [])].map((name) => [name, host.addresses] as const),
  );
  const web = Object.keys(documents).map((url) => [new URL(url).hostname, [documentAddress]] as const);
  return { addresses: { ...addresses, ...Object.fromEntries([...mail, ...web]) }, mx, srv, txt };
}
