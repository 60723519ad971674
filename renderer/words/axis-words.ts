import { valueWords } from './language';

/** The numbers at the quarters of an axis, the last one with its unit. */
export function axisWords(endMs: number): readonly string[] {
  const unitMs = endMs < 1_000 ? 1 : 1_000;
  const numbers = [0, 1, 2, 3].map((quarter) => (endMs * quarter) / 4 / unitMs);
  return [...numbers.map((number) => valueWords(number)), valueWords({ ms: endMs })];
}
