/** Whether the last thing that a client sent over TLS 1.2 was an alert: close_notify, where nothing else went wrong. */
export function endsWithAlert(sent: string): boolean {
  const start = sent.lastIndexOf('\x15\x03\x03\0');
  return start !== -1 && start + 5 + sent.charCodeAt(start + 4) === sent.length;
}
