import type { Service } from '../../../contract/exportable-settings';
import { mailServices } from '../../mail-services';
import type { ExportAccount } from '../export-account';
import { paccDigestRecord } from './pacc-settings';
import { hasWholeName } from './whole-name';

/** The width of the first column, so that the lines of a zone stand below each other. */
const nameChars = 20;

/**
 * The SRV records of a domain as lines of its zone, relative to its origin: one for each service, with the best server that speaks it,
 * then a dot for each service that is not offered. A server without a whole name is left out, because a record has to name its host.
 *
 * @see RFC 6186 §3, RFC 8314 §5.1; RFC 2782 and RFC 6186 §3.4 for the dot
 */
export function zoneLines({
  incoming,
  outgoing,
  notOffered,
}: Pick<ExportAccount, 'incoming' | 'outgoing' | 'notOffered'>): readonly string[] {
  const lines = new Map<string, string>();
  for (const server of [...incoming, ...outgoing]) {
    const service = hasWholeName(server) ? serviceName(server) : null;
    if (service === null || lines.has(service)) continue;
    lines.set(service, lineOf(`${service}._tcp`, `SRV 0 1 ${server.port} ${server.host}.`));
  }
  const offered = new Set([...incoming, ...outgoing].map(serviceName));
  for (const service of notOffered.map(serviceName)) {
    if (service === null || offered.has(service)) continue;
    lines.set(service, lineOf(`${service}._tcp`, 'SRV 0 0 0 .'));
  }
  return [...lines.values()];
}

/** The TXT records that vouch for the PACC document of a domain: one for each digest, so that an old document counts while a new one comes. */
export function digestLines(digests: readonly string[]): readonly string[] {
  return digests.map((sha256) => lineOf('_ua-auto-config', `TXT "${paccDigestRecord(sha256)}"`));
}

/** The names of a domain at which mail apps look for its settings, as aliases of its web server. */
export function aliasLines({ hasPacc }: { readonly hasPacc: boolean }): readonly string[] {
  const names = ['autoconfig', 'autodiscover', ...(hasPacc ? ['ua-auto-config'] : [])];
  return names.map((name) => lineOf(name, 'CNAME www'));
}

/** Whether anything is said of POP3, offered or not. */
export function mentionsPop3(lines: readonly string[]): boolean {
  return lines.some((line) => line.startsWith('_pop3'));
}

function lineOf(name: string, record: string): string {
  return `${name.padEnd(nameChars)}${record}`;
}

function serviceName({ protocol, security }: Service): string | null {
  return mailServices.find((each) => each.protocol === protocol && each.security === security)?.label ?? null;
}
