const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };

/** Milliseconds of a duration such as `20s`, `500ms` or `2m`; a bare number is seconds. Null for anything else or zero. */
export function parseDuration(text: string): number | null {
  const [, amount = '', unit = ''] = /^(\d{1,6}(?:\.\d{1,3})?)(ms|s|m)?$/.exec(text) ?? [];
  const durationMs = Math.round(Number(amount) * (unitsMs[unit === '' ? 's' : unit] ?? 0));
  return durationMs > 0 ? durationMs : null;
}
