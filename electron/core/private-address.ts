const privateV4 = [
  { prefix: [0], bits: 8 },
  { prefix: [10], bits: 8 },
  { prefix: [100, 64], bits: 10 },
  { prefix: [127], bits: 8 },
  { prefix: [169, 254], bits: 16 },
  { prefix: [172, 16], bits: 12 },
  { prefix: [192, 168], bits: 16 },
];

/** Where an IP address lies: `link-local` on the same wire, `private` inside a network or this computer, else `public`. RFC 1918, 3927, 4193, 6598. */
export function reachOf(address: string): 'public' | 'private' | 'link-local' {
  const v4 = mappedV4(address) ?? address;
  if (v4.includes('.')) return reachOfV4(v4);
  const lower = address.toLowerCase();
  if (/^fe[89ab]/.test(lower)) return 'link-local';
  if (lower === '::1' || lower === '::' || /^f[cd]/.test(lower)) return 'private';
  return 'public';
}

/** The IPv4 address in IPv6 clothes, written either way: `::ffff:10.0.0.1` is `::ffff:a00:1` in its shortest form. RFC 4291 §2.5.5.2. */
function mappedV4(address: string): string | null {
  const [, dotted, high, low] = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([\da-f]{1,4}):([\da-f]{1,4}))$/i.exec(address) ?? [];
  if (high === undefined || low === undefined) return dotted ?? null;
  return [high, low].flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff]).join('.');
}

function reachOfV4(address: string): 'public' | 'private' | 'link-local' {
  const octets = address.split('.').map(Number);
  if (octets[0] === 169 && octets[1] === 254) return 'link-local';
  return privateV4.some(({ prefix, bits }) => hasPrefix(octets, prefix, bits)) ? 'private' : 'public';
}

function hasPrefix(octets: readonly number[], prefix: readonly number[], bits: number): boolean {
  const whole = numberOf(octets);
  const wanted = numberOf(prefix);
  const span = 2 ** (32 - bits);
  return Math.floor(whole / span) === Math.floor(wanted / span);
}

function numberOf(octets: readonly number[]): number {
  return [0, 1, 2, 3].reduce((sum, place) => sum * 256 + (octets[place] ?? 0), 0);
}
