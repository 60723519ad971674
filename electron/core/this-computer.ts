/** Whether a host is this computer itself, by its name or a loopback address. RFC 6761 §6.3. */
export function isThisComputer(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
