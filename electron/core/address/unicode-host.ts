/**
 * A host as a person writes it, with the ASCII form after it: `bücher.example (xn--bcher-kva.example)`. The ASCII form stays, because
 * letters of different scripts can look alike. A host that has no other form, or cannot be read, is unchanged.
 *
 * @see RFC 5890 §2.3.2.1
 */
export function readableHost(host: string): string {
  const written = unicodeHost(host);
  return written === host ? host : `${written} (${host})`;
}

/** The same without the ASCII form, for a place where it stands close by. */
export function unicodeHost(host: string): string {
  const labels = host
    .split('.')
    .map((label) => (label.startsWith(prefix) ? decoded(label.slice(prefix.length)) : label));
  return labels.every((label) => label !== null) ? labels.join('.') : host;
}

const prefix = 'xn--';

// RFC 3492 §5.
const base = 36;
const thresholdMin = 1;
const thresholdMax = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCodePoint = 128;
const lastCodePoint = 0x10_ff_ff;

/** The letters of a label, by RFC 3492 §6.2; null where it is no such label, or holds anything but letters. */
function decoded(text: string): string | null {
  const end = text.lastIndexOf('-');
  const output = end < 0 ? [] : Array.from(text.slice(0, end), (letter) => letter.codePointAt(0) ?? 0);
  let codePoint = firstCodePoint;
  let place = 0;
  let bias = firstBias;
  for (let at = end + 1; at < text.length; ) {
    const before = place;
    for (let weight = 1, step = base; ; step += base) {
      const digit = digitOf(text[at++] ?? '');
      if (digit === null) return null;
      place += digit * weight;
      const threshold = Math.min(Math.max(step - bias, thresholdMin), thresholdMax);
      if (digit < threshold) break;
      weight *= base - threshold;
      if (weight > lastCodePoint) return null;
    }
    const count = output.length + 1;
    bias = adapted(place - before, count, before === 0);
    codePoint += Math.floor(place / count);
    place %= count;
    if (codePoint > lastCodePoint) return null;
    output.splice(place++, 0, codePoint);
  }
  const label = String.fromCodePoint(...output);
  return /^[\p{L}\p{M}\p{N}-]+$/u.test(label) && /[^\p{ASCII}]/u.test(label) ? label : null;
}

function digitOf(letter: string): number | null {
  if (/^[a-z]$/.test(letter)) return letter.charCodeAt(0) - 'a'.charCodeAt(0);
  return /^\d$/.test(letter) ? Number(letter) + 26 : null;
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / damp) : Math.floor(delta / 2);
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > Math.floor(((base - thresholdMin) * thresholdMax) / 2); steps += base)
    rest = Math.floor(rest / (base - thresholdMin));
  return steps + Math.floor(((base - thresholdMin + 1) * rest) / (rest + skew));
}
