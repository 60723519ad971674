import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { type Reach, reachOf } from '../../electron/core/private-address';

/** IANA's registry of special-purpose IPv4 addresses, with the reach that each row has here. */
const registryV4: readonly (readonly [network: string, reach: Reach])[] = [
  ['0.0.0.0/8', 'private'],
  ['0.0.0.0/32', 'private'],
  ['10.0.0.0/8', 'private'],
  ['100.64.0.0/10', 'private'],
  ['127.0.0.0/8', 'private'],
  ['169.254.0.0/16', 'link-local'],
  ['172.16.0.0/12', 'private'],
  ['192.0.0.0/29', 'private'],
  ['192.0.0.8/32', 'private'],
  ['192.0.0.9/32', 'public'],
  ['192.0.0.10/32', 'public'],
  ['192.0.0.11/32', 'private'],
  ['192.0.0.170/32', 'private'],
  ['192.0.0.171/32', 'private'],
  ['192.0.0.255/32', 'private'],
  ['192.0.2.0/24', 'public'],
  ['192.31.196.0/24', 'public'],
  ['192.52.193.0/24', 'public'],
  ['192.88.99.0/24', 'private'],
  ['192.88.99.2/32', 'private'],
  ['192.168.0.0/16', 'private'],
  ['192.175.48.0/24', 'public'],
  ['198.18.0.0/15', 'private'],
  ['198.51.100.0/24', 'public'],
  ['203.0.113.0/24', 'public'],
  ['224.0.0.0/4', 'private'],
  ['240.0.0.0/4', 'private'],
  ['255.255.255.255/32', 'private'],
];

/** The same for IPv6, without the rows whose addresses contain IPv4 addresses. */
const registryV6: readonly (readonly [network: string, reach: Reach])[] = [
  ['::/128', 'private'],
  ['::1/128', 'private'],
  ['100::/64', 'private'],
  ['100:0:0:1::/64', 'private'],
  ['2001:1::1/128', 'public'],
  ['2001:1::2/128', 'public'],
  ['2001:1::3/128', 'public'],
  ['2001:1::4/128', 'private'],
  ['2001:2::/48', 'private'],
  ['2001:3::/32', 'public'],
  ['2001:4:112::/48', 'public'],
  ['2001:5::/32', 'private'],
  ['2001:10::/28', 'private'],
  ['2001:20::/28', 'public'],
  ['2001:30::/28', 'public'],
  ['2001:100::/24', 'private'],
  ['2001:db8::/32', 'public'],
  ['2620:4f:8000::/48', 'public'],
  ['3fff::/20', 'public'],
  ['5f00::/16', 'private'],
  ['fc00::/7', 'private'],
  ['fe80::/10', 'link-local'],
  ['fec0::/10', 'private'],
  ['ff00::/8', 'private'],
  // Networks that no registry has given out.
  ['200::/7', 'private'],
  ['400::/6', 'private'],
  ['4000::/3', 'private'],
  ['8000::/2', 'private'],
  ['c000::/3', 'private'],
  ['e000::/4', 'private'],
];

/** The first and the last address of a network. */
function endsOf(network: string): readonly string[] {
  const [address, bits] = ipaddr.parseCIDR(network);
  const first = address.toByteArray();
  const last = first.map((byte, place) => byte | (0xff >> Math.min(8, Math.max(0, bits - 8 * place))));
  return [first, last].map((bytes) => ipaddr.fromByteArray(bytes).toString());
}

it.each([...registryV4, ...registryV6])('calls both ends of %s %s', (network, reach) => {
  expect(endsOf(network).map((address) => [address, reachOf(address)])).toEqual(
    endsOf(network).map((address) => [address, reach]),
  );
});

it.each([
  ...[
    '1.0.0.0',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
  ],
  ...['172.15.255.255', '172.32.0.0', '192.0.1.0', '192.0.3.0', '192.88.98.255', '192.169.0.0', '198.17.255.255'],
  ...['198.20.0.0', '203.0.114.0', '223.255.255.255', '2001:200::', '2001:4860:4860::8888', '2003::1', '2a00::1'],
  ...['2001:db9::', '3ffe::1', '2000::', '3fff:1000::'],
])('calls %s public', (address) => {
  expect(reachOf(address)).toBe('public');
});

/** Networks whose addresses contain an IPv4 address, with a function that puts one in. */
const carriers: Readonly<Record<string, (v4: readonly number[]) => string>> = {
  'an IPv4-mapped address': (v4) => `::ffff:${v4.join('.')}`,
  'an IPv4-mapped address in its shortest form': (v4) => `::ffff:${groupsOf(v4)}`,
  'an address of NAT64': (v4) => `64:ff9b::${v4.join('.')}`,
  'a 6to4 address': (v4) => `2002:${groupsOf(v4)}::1`,
  'the server of a Teredo address': (v4) => `2001:0:${groupsOf(v4)}:0:0:f7f7:f7f7`,
  'the client of a Teredo address': (v4) => `2001:0:808:808:0:0:${groupsOf(v4.map((byte) => 255 - byte))}`,
  'an address of NAT64 in a network, after 48 bits': ([a, b, c, d]) => addressOf({ 6: a, 7: b, 9: c, 10: d }),
  'an address of NAT64 in a network, after 56 bits': ([a, b, c, d]) => addressOf({ 7: a, 9: b, 10: c, 11: d }),
  'an address of NAT64 in a network, after 64 bits': ([a, b, c, d]) => addressOf({ 9: a, 10: b, 11: c, 12: d }),
  'an address of NAT64 in a network, after 96 bits': ([a, b, c, d]) => addressOf({ 12: a, 13: b, 14: c, 15: d }),
};

function groupsOf([a = 0, b = 0, c = 0, d = 0]: readonly number[]): string {
  return [(a << 8) | b, (c << 8) | d].map((group) => group.toString(16)).join(':');
}

/** An address of 64:ff9b:1::/48 with these bytes. */
function addressOf(bytes: Readonly<Record<number, number | undefined>>): string {
  const all = Array.from({ length: 16 }, (_, place) => bytes[place] ?? [0, 0x64, 0xff, 0x9b, 0, 1][place] ?? 0);
  return ipaddr.fromByteArray(all).toString();
}

describe.each(Object.entries(carriers))('%s', (_name, carrying) => {
  it.each([
    [[10, 0, 0, 7], 'private'],
    [[127, 0, 0, 1], 'private'],
    [[192, 168, 1, 1], 'private'],
    [[169, 254, 169, 254], 'link-local'],
    [[93, 184, 215, 14], 'public'],
  ] as const)('with %j in it lies where that does: %s', (v4, reach) => {
    expect(reachOf(carrying(v4))).toBe(reach);
  });
});

it.each(['::8.8.8.8', '::10.0.0.7', '::ffff:0:8.8.8.8', '::ffff:0:10.0.0.7'])(
  'calls %s private, as a form that belongs on no network but its own',
  (address) => expect(reachOf(address)).toBe('private'),
);

it.each(['::169.254.0.1', '::ffff:0:169.254.0.1', 'FEBF::1', 'fe80::1%eth0'])('calls %s link-local', (address) => {
  expect(reachOf(address)).toBe('link-local');
});

it.each(['', 'localhost', '1.2.3.4.5', '::g', '[::1]'])('calls %j private, because it is no address', (text) => {
  expect(reachOf(text)).toBe('private');
});

it('accepts a network’s own NAT64 prefix of all ones', () => {
  expect(reachOf('64:ff9b:1:fffe::8.8.8.8')).toBe('public');
});

it('finds a private address at any of the places that a network’s own NAT64 may use', () => {
  expect(reachOf(addressOf({ 6: 10, 7: 0, 9: 0, 10: 7, 12: 8, 13: 8, 14: 8, 15: 8 }))).toBe('private');
});
