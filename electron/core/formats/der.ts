/** Universal tags, and those of a context. X.690 §8.1.2. */
export const derTags = {
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  objectId: 0x06,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const;

/** An element of DER around the given bytes, put one after another. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = joined(parts);
  return joined([Uint8Array.of(tag, ...lengthBytes(content.length)), content]);
}

/** An object identifier, such as `1.2.840.113549.1.7.2`. X.690 §8.19. */
export function derObjectId(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return der(derTags.objectId, Uint8Array.from([first * 40 + second, ...others].flatMap(inBase128)));
}

/** A small whole number. */
export function derInteger(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value > 0x7f) throw new Error('Only small numbers are written');
  return der(derTags.integer, Uint8Array.of(value));
}

/** Elements as a set: DER puts them in the order of their bytes. X.690 §11.6. */
export function derSetOf(...elements: readonly Uint8Array[]): Uint8Array {
  return der(derTags.set, ...[...elements].sort(compareBytes));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Up to 127 in one byte, else with a byte before that counts the others. */
function lengthBytes(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 + bytes.length, ...bytes];
}

/** The groups of seven bits of a number, all but the last marked by their first bit. */
function inBase128(value: number): readonly number[] {
  const groups = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) groups.unshift(0x80 + (rest % 128));
  return groups;
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  if (at === -1) return one.length - other.length;
  return (one[at] ?? 0) - (other[at] ?? -1);
}
