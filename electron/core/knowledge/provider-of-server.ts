import type { ProviderFacts } from '../../contract/report';
import { literalPattern } from '../literal-pattern';
import type { ProviderTable } from './provider';

/**
 * The provider that runs a server, as far as the table tells: the only one that names it, or the account's where that is one of several.
 * Null for a server of somebody else, for which the rules of the account's provider do not hold.
 */
export function providerOfServer(
  host: string,
  account: ProviderFacts | null,
  table: Pick<ProviderTable, 'byServer' | 'byName'>,
): ProviderFacts | null {
  const only = table.byServer(host);
  if (only !== null) return only.facts;
  const own = account === null ? null : table.byName(account.id);
  const isNamed = own !== null && [...own.incoming, ...own.outgoing].some((server) => isHostOf(server.host, host));
  return isNamed ? account : null;
}

/** Whether a host is that of a table entry, which may leave parts of it to the account. */
function isHostOf(template: string, host: string): boolean {
  const pattern = template
    .split(/\{[a-z]+\}/)
    .map(literalPattern)
    .join('.+');
  return new RegExp(`^${pattern}$`, 'i').test(host);
}
