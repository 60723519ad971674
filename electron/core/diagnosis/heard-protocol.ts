import type { Protocol } from '../../contract/candidate';

const firstLines = [
  { heard: 'smtp', pattern: /^\d{3}(?:[ -]|$)/ },
  { heard: 'imap', pattern: /^\* (?:OK|PREAUTH|BYE)\b/i },
  { heard: 'pop3', pattern: /^(?:\+OK|-ERR)\b/i },
  { heard: 'http', pattern: /^(?:HTTP\/\d|<!doctype html|<html)/i },
  { heard: 'other', pattern: /^(?:SSH-|RFB |@RSYNCD|\* ACAP)/ },
] as const;

/** The protocol to which the first line of a server belongs; null where it is not clear. */
export function heardProtocol(firstLine: string): Protocol | 'http' | 'other' | null {
  const text = firstLine.trimStart();
  return firstLines.find(({ pattern }) => pattern.test(text))?.heard ?? null;
}
