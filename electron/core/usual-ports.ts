import type { Protocol, Security } from '../contract/candidate';

/** A port with what is spoken there by agreement. */
export interface UsualPort {
  readonly port: number;
  readonly security: Security;
}

/**
 * The ports on which a client finds each protocol, in the order in which they are tried among equals. 2525 is no registered
 * port, but many hosts offer it where 587 is blocked.
 *
 * @see RFC 8314 §3 and §7
 */
export const usualPorts: Readonly<Record<Protocol, readonly UsualPort[]>> = {
  imap: [
    { port: 993, security: 'tls' },
    { port: 143, security: 'starttls' },
  ],
  pop3: [
    { port: 995, security: 'tls' },
    { port: 110, security: 'starttls' },
  ],
  smtp: [
    { port: 587, security: 'starttls' },
    { port: 2525, security: 'starttls' },
    { port: 465, security: 'tls' },
  ],
};

/** Relay between servers: looked at to learn whether a server is there at all, never offered to a client. */
export const relayPort = 25;
