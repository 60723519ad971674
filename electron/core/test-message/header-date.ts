const months: readonly string[] = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun'],
  ...['jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
];

/** Minutes east of UTC of the obsolete zones. RFC 5322 §4.3. */
const zoneMinutes: Readonly<Record<string, number>> = {
  ut: 0,
  gmt: 0,
  utc: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

const dateTime =
  /(?:^|[\s,])(\d{1,2})[ -]([a-z]{3})[ -](\d{2,4}) (\d{1,2}) ?: ?(\d{2})(?: ?: ?(\d{2})(?:\.\d{1,9})?)?(?: ([+-]\d{4}|[a-z]{1,4})\b)?/i;

/**
 * The time of a date field in milliseconds since 1970; null where it is none. The name of the day is not looked at. Without a zone, or
 * with an unknown one, it is UTC.
 *
 * @param text - A date without comments.
 * @see RFC 5322 §3.3, §4.3 (obsolete forms)
 */
export function parseHeaderDate(text: string): number | null {
  const [, day, monthName = '', yearText = '', hour, minute, second = '0', zone = ''] =
    dateTime.exec(text.slice(0, 200).replace(/\s+/g, ' ')) ?? [];
  const month = months.indexOf(monthName.toLowerCase());
  if (day === undefined || month < 0) return null;
  const year = fullYear(yearText);
  const timeMs = Date.UTC(year, month, Number(day), Number(hour), Number(minute), Number(second));
  const isReal =
    new Date(Date.UTC(year, month, Number(day))).getUTCDate() === Number(day) && year >= 1970 && year < 9_999;
  if (!isReal || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  return timeMs - minutesEast(zone) * 60_000;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return text.length === 3 || year >= 50 ? 1900 + year : 2000 + year;
}

function minutesEast(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return zoneMinutes[zone.toLowerCase()] ?? 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
