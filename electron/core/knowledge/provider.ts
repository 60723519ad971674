import type { Auth, Protocol, Security } from '../../contract/candidate';
import type { ProviderFacts } from '../../contract/report';

/** A server in the provider table; `host` and `loginForm` may hold `{local}` `{domain}` `{mx}`. */
export interface ProviderServer {
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly login: 'address' | 'local-part' | 'other';
  /** Only with login `other`: a template or a fixed name; null for a name that the provider gives to each customer. */
  readonly loginForm: string | null;
  /** Another form that the server may take, tried after `login`; null where `login` is the only one. */
  readonly otherLogin: 'address' | 'local-part' | null;
  /** Best first; empty where no sign-in is needed. */
  readonly auth: readonly Auth[];
}

/**
 * An entry of the provider table. Entries are data, one JSON file each with its sources and date. A test validates every field of every
 * file, so nothing is validated at start.
 */
export interface Provider {
  readonly facts: ProviderFacts;
  /** Mail domains, exact, lower case. */
  readonly domains: readonly string[];
  /** MX host suffixes at label boundaries, longest first. */
  readonly mx: readonly string[];
  /** In order of preference. */
  readonly incoming: readonly ProviderServer[];
  readonly outgoing: readonly ProviderServer[];
}

/** Finds providers by what is known of an account. */
export interface ProviderTable {
  /** The provider of a mail domain. */
  byDomain(domain: string): Provider | null;
  /** The provider whose MX suffix is the longest that matches a host at a label boundary. */
  byMx(exchange: string): Provider | null;
  /** The provider that names this server, where no other provider does. */
  byServer(host: string): Provider | null;
  /** The provider with that id or name, in any case. */
  byName(text: string): Provider | null;
}
