import type { Candidate, Protocol, Security } from '../../../contract/candidate';
import { parseIpAddress } from '../../../contract/host-name';
import type { ExportAccount } from '../export-account';

/** Service names of encrypted mail. RFC 6186 §3, RFC 8314 §5.1. */
const services: Readonly<Record<Protocol, Readonly<Record<Exclude<Security, 'none'>, string>>>> = {
  imap: { tls: '_imaps', starttls: '_imap' },
  pop3: { tls: '_pop3s', starttls: '_pop3' },
  smtp: { tls: '_submissions', starttls: '_submission' },
};

/** The width of the first column, so that the lines of a zone stand below each other. */
const nameChars = 20;

/**
 * The SRV records of a domain as lines of its zone, relative to its origin: one for each service, with the best server that speaks it.
 * RFC 6186, RFC 8314 §5.1. A server without a name is left out, because a record has to name its host.
 */
export function zoneLines({ incoming, outgoing }: Pick<ExportAccount, 'incoming' | 'outgoing'>): readonly string[] {
  const lines = new Map<string, string>();
  for (const server of [...incoming, ...outgoing]) {
    const service = serviceOf(server);
    if (service === null || lines.has(service)) continue;
    lines.set(service, `${`${service}._tcp`.padEnd(nameChars)}SRV 0 1 ${server.port} ${server.host}.`);
  }
  return [...lines.values()];
}

function serviceOf({ protocol, security, host }: Candidate): string | null {
  if (security === 'none' || parseIpAddress(host) !== null) return null;
  return services[protocol][security];
}
