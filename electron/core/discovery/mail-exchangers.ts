import { parseIpAddress, parseTargetName } from '../../contract/host-name';
import type { MxRecord } from '../dns-records';
import type { Provider, ProviderTable } from '../knowledge/provider';
import { limits } from '../limits';

/**
 * The exchangers with the lowest preference number, in alphabetical order, at most `limits.mailExchangers`. Empty for a null MX (RFC 7505),
 * and where no text of the records names a host.
 */
export function bestExchanges(records: readonly MxRecord[]): readonly string[] {
  const lowest = Math.min(...records.map(({ preference }) => preference));
  const best = records.filter(({ preference }) => preference === lowest);
  const names = best.flatMap(({ exchange }) => parseTargetName(exchange) ?? ipv4Of(exchange) ?? []);
  return [...new Set(names)].sort().slice(0, limits.mailExchangers);
}

/** The IPv4 address that some put in place of a name, which leads to the machine all the same. */
function ipv4Of(exchange: string): string | null {
  return exchange.includes(':') ? null : parseIpAddress(exchange);
}

/** Whether a domain says that it takes no mail: its only exchanger is the root. RFC 7505 §3. */
export function isNullMx(records: readonly MxRecord[]): boolean {
  return records.length > 0 && records.every(({ exchange }) => exchange === '');
}

/** The provider that all recognised exchangers agree on; null where they name none or several. */
export function providerOfExchanges(exchanges: readonly string[], providers: ProviderTable): Provider | null {
  const [provider, ...others] = new Set(exchanges.flatMap((exchange) => providers.byMx(exchange) ?? []));
  return provider === undefined || others.length > 0 ? null : provider;
}
