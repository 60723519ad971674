/** The day of a time, ISO 8601 in UTC. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
