import type { InputLookup } from '../../contract/input-lookup';
import { addressParts } from '../../contract/mail-address';
import type { ProviderTable } from '../knowledge/provider';
import { readNamedAddress } from './named-address';
import { parseInput } from './parse-input';
import { suggestDomain } from './suggest-domain';
import { wellKnownDomains } from './well-known-domains';

/** Looks a text up in the provider table and among well-known domains, without asking the network. */
export function lookUpInput(text: string, providers: ProviderTable): InputLookup {
  const { text: named } = readNamedAddress(text);
  const input = parseInput(named, { as: null, providers });
  if (!input.ok) return { provider: null, suggestion: withEnding(named) };
  const { kind, domain, address } = input.value;
  const provider = (kind === 'provider' ? providers.byName(named.trim()) : null) ?? providers.byDomain(domain);
  if (provider !== null) return { provider: provider.facts, suggestion: null };
  const isKnown = (other: string) => providers.byDomain(other) !== null;
  const meant = kind === 'host' ? null : suggestDomain(domain, { isKnown, wellKnown: wellKnownDomains });
  if (meant === null) return { provider: null, suggestion: null };
  return { provider: null, suggestion: address === null ? meant : `${addressParts(address).localPart}@${meant}` };
}

/** An address whose domain lacks its ending, as in `jane@gmail`; null for any other text. */
function withEnding(text: string): string | null {
  const [, localPart, name] = /^([^\s@<>"]+)@([a-z\d-]{3,})\.?$/i.exec(text.trim()) ?? [];
  const meant = wellKnownDomains.find((domain) => domain.split('.', 1)[0] === name?.toLowerCase());
  return meant === undefined ? null : `${localPart}@${meant}`;
}
