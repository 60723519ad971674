import { words } from './language';

/** A time with its unit: milliseconds below a second, else seconds with one decimal. */
export function timeWords(timeMs: number): string {
  if (timeMs < 1_000) return words('window.time.ms', { ms: Math.round(timeMs) });
  return words('window.time.seconds', { seconds: (timeMs / 1_000).toFixed(1) });
}

/** The numbers at the quarters of an axis, the last one with its unit. */
export function axisWords(endMs: number): readonly string[] {
  const unitMs = endMs < 1_000 ? 1 : 1_000;
  const numbers = [0, 1, 2, 3, 4].map((quarter) => (endMs * quarter) / 4 / unitMs);
  const [end = 0] = numbers.slice(-1);
  const last = unitMs === 1 ? words('window.time.ms', { ms: end }) : words('window.time.seconds', { seconds: end });
  return [...numbers.slice(0, -1).map(String), last];
}
