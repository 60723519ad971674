import { type Basis, type Candidate, type Protocol, securitySchema } from '../../contract/candidate';
import { parseHostName } from '../../contract/host-name';
import type { Direction } from '../../contract/verdict';
import { parsePort } from './port';

/** A server as the user typed it. Where the host came from elsewhere, `basis` says what its name rests on. */
export interface TypedServer extends Pick<Candidate, 'protocol' | 'host' | 'port' | 'security'> {
  readonly basis?: Basis;
}

/**
 * Reads `[imap:|pop3:]HOST:PORT:SECURITY`, an IPv6 address in brackets; null for a text of another form.
 * Without a prefix an incoming server is POP3 on 995 and 110, else IMAP.
 */
export function parseTypedServer(text: string, direction: Direction): TypedServer | null {
  const [, prefix, hostText = '', portText = '', securityText] =
    /^(?:(imap|pop3):)?(\[[^\]]*\]|[^:[\]]+):(\d{1,5}):(tls|starttls|none)$/.exec(text.trim().toLowerCase()) ?? [];
  const host = parseHostName(hostText);
  const port = parsePort(portText);
  const security = securitySchema.options.find((option) => option === securityText);
  if (!host.ok || security === undefined || port === null) return null;
  if (direction === 'outgoing')
    return prefix === undefined ? { protocol: 'smtp', host: host.value, port, security } : null;
  const protocol: Protocol = prefix === 'pop3' || (prefix === undefined && isPop3Port(port)) ? 'pop3' : 'imap';
  return { protocol, host: host.value, port, security };
}

/** Reads `HOST` or `HOST:PORT`, an IPv6 address in brackets where a port follows; null for any other text. */
export function parseHostAndPort(text: string): { readonly host: string; readonly port: number | null } | null {
  const bare = parseHostName(text.trim());
  if (bare.ok) return { host: bare.value, port: null };
  const [, hostText = '', portText = ''] = /^(\[[^\]]*\]|[^:[\]]+):(\d{1,5})$/.exec(text.trim()) ?? [];
  const host = parseHostName(hostText);
  const port = parsePort(portText);
  return host.ok && port !== null ? { host: host.value, port } : null;
}

function isPop3Port(port: number): boolean {
  return port === 995 || port === 110;
}
