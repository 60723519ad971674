import { BlockList, isIP } from 'node:net';

/** Whether a host and port are reached without the proxy. */
type IsExempt = (host: string, port: number) => boolean;

/**
 * Reads NO_PROXY: names, which include those below them, with or without a dot in front; IP addresses; networks such as
 * `10.0.0.0/8`; `*` for everything. An entry with a port means that port only. One that cannot be read exempts nothing.
 */
export function parseNoProxy(text: string): IsExempt {
  const exemptions = text
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry) => parseEntry(entry.toLowerCase()));
  return (host, port) => exemptions.some((isExempt) => isExempt(host.replace(/\.$/, ''), port));
}

function parseEntry(entry: string): IsExempt {
  if (entry === '*') return () => true;
  const network = parseNetwork(entry);
  if (network !== null) return (host) => isIP(host) !== 0 && network.check(host, familyOf(host));
  const { name, port } = splitPort(entry);
  if (isIP(name) !== 0) return (host, at) => (port ?? at) === at && isSameAddress(host, name);
  const domain = name.replace(/^\*?\.|\.$/g, '');
  return (host, at) => (port ?? at) === at && (host === domain || host.endsWith(`.${domain}`));
}

function parseNetwork(entry: string): BlockList | null {
  const [, address = '', bits = ''] = /^([\da-f:.]+)\/(\d{1,3})$/.exec(entry) ?? [];
  const family = isIP(address);
  if (family === 0 || Number(bits) > (family === 4 ? 32 : 128)) return null;
  const network = new BlockList();
  network.addSubnet(address, Number(bits), familyOf(address));
  return network;
}

/** Splits a port off. An IPv6 address has a port only after brackets. */
function splitPort(entry: string): { readonly name: string; readonly port: number | null } {
  if (isIP(entry) !== 0) return { name: entry, port: null };
  const [, bracketed, plain, digits] = /^(?:\[([\da-f:.]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(entry) ?? [];
  return { name: bracketed ?? plain ?? entry, port: digits === undefined ? null : Number(digits) };
}

/** Whether two IP addresses are the same; an IPv6 address has several spellings. */
function isSameAddress(host: string, address: string): boolean {
  if (isIP(host) !== isIP(address)) return false;
  const only = new BlockList();
  only.addAddress(address, familyOf(address));
  return only.check(host, familyOf(host));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}
