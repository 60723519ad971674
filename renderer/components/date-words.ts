import { language } from '../language';

/** The day of an ISO 8601 time in UTC, written out with Latin digits; a text that is no time as it stands. */
export function dayWords(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' }).format(
    date,
  );
}
