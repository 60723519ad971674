/** One element of DER: its tag, where it begins, and where its content begins and ends. X.690 §8.1. */
export interface DerElement {
  readonly tag: number;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** The element that begins at `start` and ends at `limit` or before; null where there is none. */
export function derElementAt(bytes: Uint8Array, start: number, limit: number): DerElement | null {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined) return null;
  // From 0x80 on, the byte counts the bytes of the length. DER forbids a count of zero, and no certificate needs more than three.
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  if (first === 0x80 || lengthBytes > 3) return null;
  const from = start + 2 + lengthBytes;
  const length = lengthBytes === 0 ? first : numberFrom(bytes.subarray(start + 2, from));
  const to = from + length;
  return to <= limit ? { tag, start, from, to } : null;
}

/** The elements inside another, in order; null where its content is not made of elements. */
export function derElementsIn(bytes: Uint8Array, { from, to }: DerElement): readonly DerElement[] | null {
  const elements: DerElement[] = [];
  for (let place = from; place < to; ) {
    const element = derElementAt(bytes, place, to);
    if (element === null) return null;
    elements.push(element);
    place = element.to;
  }
  return elements;
}

/** The bits of an INTEGER without leading zeros; 0 for an element of another kind. */
export function derIntegerBits(bytes: Uint8Array, element: DerElement | undefined): number {
  if (element === undefined || element.tag !== 0x02) return 0;
  let first = element.from;
  while (first < element.to && bytes[first] === 0) first += 1;
  const leading = bytes[first] ?? 0;
  return first === element.to ? 0 : (element.to - first) * 8 - (Math.clz32(leading) - 24);
}

function numberFrom(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}
