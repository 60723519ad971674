/** What a server said it can do in one state of the connection. */
export interface Offer {
  /** Capability or extension keyword, upper case, to its parameters: `AUTH` to `['PLAIN', 'LOGIN']`. */
  readonly capabilities: ReadonlyMap<string, readonly string[]>;
  /** SASL mechanism names, upper case; plus `LOGIN` or `USER` where IMAP's or POP3's own command is allowed. */
  readonly mechanisms: readonly string[];
}

/** What a server offers before TLS and over it. */
export interface ServerOffer {
  /** The greeting's text, as it came. */
  readonly greeting: string;
  /** Null on a port with TLS from the first byte, where nothing is sent in clear text. */
  readonly beforeTls: Offer | null;
  /** Null where the server has no STARTTLS, or was not asked for it. */
  readonly overTls: Offer | null;
}
