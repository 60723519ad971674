import type { WishedServer } from './settings-to-verify';

/** An SRV record of mail, in its parts; the target is empty where the service is not offered. */
interface ServiceRecord {
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  readonly target: string;
}

/** Reads the data of an SRV record; null where it is not one. RFC 2782. */
export function parseServiceRecord(data: string): ServiceRecord | null {
  const [priority = '', weight = '', port = '', target = ''] = data.split(' ');
  if (![priority, weight, port].every((number) => /^\d{1,5}$/.test(number)) || target === '') return null;
  const numbers = { priority: Number(priority), weight: Number(weight), port: Number(port) };
  return { ...numbers, target: target === '.' ? '' : target };
}

/** The SRV records among texts, those with the lowest priority number first. */
export function preferredFirst(data: readonly string[]): readonly ServiceRecord[] {
  return data.flatMap((text) => parseServiceRecord(text) ?? []).sort((a, b) => a.priority - b.priority);
}

/** A server as it is quoted: `IMAP imap.example.net:993`. */
export function serverText({ protocol, host, port }: Pick<WishedServer, 'protocol' | 'host' | 'port'>): string {
  return `${protocol.toUpperCase()} ${host}:${port}`;
}
