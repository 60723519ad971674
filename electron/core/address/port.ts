/** The port in a text of decimal digits, 1 to 65535; null for any other text, such as `0x3e1` and `9.93e2`. */
export function parsePort(text: string): number | null {
  const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
  return port !== null && port <= 65_535 ? port : null;
}
