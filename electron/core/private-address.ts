import ipaddr from 'ipaddr.js';
import { parseIpAddress } from '../contract/host-name';

/** Where an IP address lies: `link-local` on the same wire, `public` where the whole internet may reach it, else `private`. */
export type Reach = 'public' | 'private' | 'link-local';

/**
 * Where an IP address lies. Global unicast addresses are public, except those that IANA's registries of special-purpose addresses do
 * not call globally reachable; multicast is private. An IPv6 address that contains an IPv4 address (mapped, NAT64, 6to4, Teredo) lies
 * where the IPv4 address does. The ranges for documentation count as public, because test networks use them as their internet and no
 * network has hosts of its own in them (RFC 5737, RFC 3849, RFC 9637).
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry/
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
export function reachOf(address: string): Reach {
  const [withoutZone = ''] = address.split('%', 1);
  // The library reads more spellings than systems do, and some of them as other addresses.
  const shortest = parseIpAddress(withoutZone);
  // A text that is no address leads nowhere.
  if (shortest === null) return 'private';
  if (!shortest.includes(':')) return reachOfV4(shortest.split('.').map(Number));
  const parsed = ipaddr.IPv6.parse(shortest);
  return reachOfV6(shortest, parsed.range(), parsed.toByteArray());
}

/** The library's IPv4 ranges that are globally reachable; the last two are anycast of RFC 7534 and RFC 7450. */
const publicRangesV4: ReadonlySet<string> = new Set(['unicast', 'as112', 'amt']);

/** Anycast addresses of RFC 7723 and RFC 8155 inside a range that is not globally reachable. */
const publicInRangesV4: ReadonlySet<string> = new Set(['192.0.0.9', '192.0.0.10']);

/** The first three bytes of the networks of RFC 5737. */
const documentationV4: ReadonlySet<string> = new Set(['192.0.2', '198.51.100', '203.0.113']);

function reachOfV4(bytes: number[]): Reach {
  const address = new ipaddr.IPv4(bytes);
  const range: string = address.range();
  if (range === 'linkLocal') return 'link-local';
  if (documentationV4.has(bytes.slice(0, 3).join('.'))) return 'public';
  return publicRangesV4.has(range) || publicInRangesV4.has(address.toString()) ? 'public' : 'private';
}

/** The library's special ranges of IPv6 that are globally reachable: RFC 7450, 7534 and 7535, 7343, 9374. */
const publicRangesV6: ReadonlySet<string> = new Set(['amt', 'as112v6', 'orchid2', 'droneRemoteIdProtocolEntityTags']);

/** Anycast addresses of RFC 7723, RFC 8155 and RFC 9665 inside a range that is not globally reachable. */
const publicInRangesV6: ReadonlySet<string> = new Set(['2001:1::1', '2001:1::2', '2001:1::3']);

function reachOfV6(address: string, range: string, bytes: readonly number[]): Reach {
  const v4At = (...places: readonly number[]) => reachOfV4(places.map((place) => bytes[place] ?? 0));
  if (range === 'linkLocal') return 'link-local';
  if (range === 'ipv4Mapped') return v4At(12, 13, 14, 15);
  if (range === '6to4') return v4At(2, 3, 4, 5);
  if (range === 'teredo') return strictest([v4At(4, 5, 6, 7), reachOfV4(bytes.slice(12).map((byte) => 255 - byte))]);
  if (range === 'rfc6052') return bytes[5] === 0 ? v4At(12, 13, 14, 15) : reachOverLocalTranslator(bytes);
  // Translated (RFC 2765) and compatible (RFC 4291 §2.5.5.1) addresses are only used inside one network.
  if (range === 'rfc6145' || isCompatible(bytes)) return strictest(['private', v4At(12, 13, 14, 15)]);
  if (range === 'unicast') return isGlobalUnicast(bytes) ? 'public' : 'private';
  if (isForDocumentation(bytes)) return 'public';
  return publicRangesV6.has(range) || publicInRangesV6.has(address) ? 'public' : 'private';
}

/**
 * Where an address of 64:ff9b:1::/48 leads. Only its network knows which of four places holds the IPv4 address (RFC 8215, RFC 6052
 * §2.2). So all four are read, and the strictest reading counts.
 */
function reachOverLocalTranslator(bytes: readonly number[]): Reach {
  const readings = translatedPlaces.map((places) => places.map((place) => bytes[place] ?? 0));
  const leading = readings.filter((reading) => !leadsNowhere(reading)).map(reachOfV4);
  return leading.length === 0 ? 'private' : strictest(leading);
}

/** The bytes of the IPv4 address for prefixes of 48, 56, 64 and 96 bits. The ninth byte is always left out. */
const translatedPlaces = [
  [6, 7, 9, 10],
  [7, 9, 10, 11],
  [9, 10, 11, 12],
  [12, 13, 14, 15],
] as const;

/** Whether no host can have an IPv4 address, so that it was read at the wrong place: bits of a prefix are mostly all zeros or all ones. */
function leadsNowhere(bytes: readonly number[]): boolean {
  const [first = 0] = bytes;
  return first === 0 || first >= 224;
}

/** Registries give out addresses in 2000::/3 only. RFC 4291 §2.4. */
function isGlobalUnicast([first = 0]: readonly number[]): boolean {
  return first >> 5 === 1;
}

/** 2001:db8::/32 (RFC 3849) and 3fff::/20 (RFC 9637). */
function isForDocumentation([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  const isFirst = a === 0x20 && b === 0x01 && c === 0x0d && d === 0xb8;
  return isFirst || (a === 0x3f && b === 0xff && c >> 4 === 0);
}

function isCompatible(bytes: readonly number[]): boolean {
  return bytes.slice(0, 12).every((byte) => byte === 0);
}

function strictest(reaches: readonly Reach[]): Reach {
  return (['link-local', 'private'] as const).find((reach) => reaches.includes(reach)) ?? 'public';
}
