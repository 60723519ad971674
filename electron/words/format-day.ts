/**
 * Gives the day of an ISO 8601 time as it is written out in a language, as it stands in UTC, because a certificate ends on the same
 * day everywhere. A text that is no time stays as it is.
 */
export function dayIn(locale: string): (time: string) => string {
  let format: Intl.DateTimeFormat | null = null;
  return (time) => {
    const date = new Date(time);
    if (Number.isNaN(date.getTime())) return time;
    // Made with the first day that is said: it takes 10 ms, and most starts say none.
    format ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' });
    return format.format(date);
  };
}
