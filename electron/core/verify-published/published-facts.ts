import type { Protocol, Security } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import type { PublishingChannel } from '../../contract/published-check';
import type { Result } from '../../contract/result';
import type { PublishedSettings } from '../discovery/published-settings';
import type { OthersPlace } from './lookup-orders';
import type { NameQuestion, NameReply } from './name-message';

/** A name server that was asked directly. */
export interface AskedNameServer {
  /** Its name, or its address where it has none here. */
  readonly name: string;
  readonly address: string;
}

/** What one name server answered to a question. */
export interface Sighting extends AskedNameServer {
  readonly answer: Result<NameReply, Failure>;
}

/** One question, as every authoritative server and every resolver of this computer has answered it. */
export interface RecordFacts extends NameQuestion {
  readonly authoritative: readonly Sighting[];
  readonly resolvers: readonly Sighting[];
}

/** Whom a request for a document names: nobody, a mailbox that nobody has, or one that exists. */
export type AskedFor = 'nobody' | 'made-up' | 'known';

/** A document as it was read. */
export interface ReadDocument {
  /** After all redirects. */
  readonly url: string;
  /** Placeholders filled in. */
  readonly settings: PublishedSettings;
  /** In Base64. */
  readonly sha256: string;
  /** For an Apple profile: whether it is signed. */
  readonly isSigned: boolean;
}

/** One request for a document of a channel. */
export interface DocumentFacts {
  readonly channel: PublishingChannel;
  /** Without the address that was sent along. */
  readonly url: string;
  readonly askedFor: AskedFor;
  readonly outcome: Result<ReadDocument, Failure>;
}

/** A document that others have about a domain: Mozilla's list, or the organisation that receives its mail. */
export interface OthersDocument {
  readonly place: OthersPlace;
  readonly url: string;
  readonly outcome: Result<ReadDocument, Failure>;
}

/** What answers at one address of a host. */
export interface AddressFacts {
  readonly family: 'v4' | 'v6';
  readonly address: string;
  /** Why the mail server does not answer there; null where it does. */
  readonly failure: Failure | null;
  /** Whether a web server answers at the same address; asked only where no mail server does. */
  readonly hasWeb: boolean;
}

/** A mail server that a channel or the settings name, and what answers there. */
export interface HostFacts {
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  /** Why the name has no address; null where it has one. */
  readonly nameFailure: Failure | null;
  readonly addresses: readonly AddressFacts[];
}

/** All that was seen of the channels of a domain. */
export interface PublishedFacts {
  /** The zone that holds the domain. */
  readonly zone: string;
  /** The authoritative servers that the zone names; empty where nobody could say it. */
  readonly nameServers: readonly AskedNameServer[];
  /** Name servers of the zone that have no address. */
  readonly unnamedServers: readonly string[];
  readonly records: readonly RecordFacts[];
  readonly documents: readonly DocumentFacts[];
  /** In the order in which mail programs take them. */
  readonly othersDocuments: readonly OthersDocument[];
  readonly hosts: readonly HostFacts[];
}
