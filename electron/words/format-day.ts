/**
 * Gives the day of an ISO 8601 time as it is written out in a language, as it stands in UTC, because a certificate ends on the same
 * day everywhere. A text that is no time stays as it is.
 */
export function dayIn(locale: string): (time: string) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' });
  return (time) => {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? time : format.format(date);
  };
}
