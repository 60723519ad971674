import type { ServerName } from '../../../contract/server-name';

/** Host and port in one text, an IPv6 address in brackets: `mail.example.net:993`. */
export function serverPlace({ host, port }: Pick<ServerName, 'host' | 'port'>): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
