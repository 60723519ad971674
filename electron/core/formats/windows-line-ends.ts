/** Text with LF at its line ends, ended by CRLF instead. */
export function withWindowsLineEnds(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
