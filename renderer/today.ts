/** Today, ISO 8601 in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
