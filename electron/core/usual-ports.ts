import type { Protocol, Security } from '../contract/candidate';

/** A port and the security that is usual there. */
interface UsualPort {
  readonly port: number;
  readonly security: Security;
}

/**
 * The ports for each protocol, in the order in which equal servers are preferred. 2525 is not a registered port, but many
 * hosts offer it where 587 is blocked.
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

/** The port for relay between servers: probed only to learn whether a server exists, never offered as a setting. */
export const relayPort = 25;

/** Whether a server may be proposed to a mail app: the relay port and a connection without TLS never are. */
export function isForClients({ port, security }: UsualPort): boolean {
  return port !== relayPort && security !== 'none';
}
