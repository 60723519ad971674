import * as v from 'valibot';

/** A moment in UTC to the second, such as `2026-11-29T10:00:00Z`. As texts, moments are in their order. */
export const momentSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'No moment'),
);

/** The moment at a time in milliseconds since 1970. */
export function momentOf(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/\.\d+Z$/, 'Z');
}
