import type { Protocol } from '../../contract/candidate';

const firstLines = [
  { heard: 'other', pattern: /^220[ -].{0,80}ftp/i },
  { heard: 'other', pattern: /^(?:SSH-\d|RFB \d|@RSYNCD|\* ACAP|\+PONG|ERR unknown command)/ },
  { heard: 'smtp', pattern: /^[245]\d\d(?:[ -]|$)/ },
  { heard: 'imap', pattern: /^\* (?:OK|PREAUTH|BYE)\b/i },
  { heard: 'pop3', pattern: /^(?:\+OK|-ERR)\b/i },
  { heard: 'http', pattern: /^(?:HTTP\/\d|<!doctype html|<html|<head|<\?xml)/i },
] as const;

/** The protocol to which the first line of a server belongs; null where it is not clear. */
export function heardProtocol(firstLine: string): Protocol | 'http' | 'other' | null {
  const text = firstLine.trimStart();
  return firstLines.find(({ pattern }) => pattern.test(text))?.heard ?? null;
}

/** Whether a reply cannot come from a server of the protocol, whatever it answers. */
export function isForeign(protocol: Protocol, reply: string): boolean {
  const heard = heardProtocol(reply);
  if (heard !== null) return heard !== protocol;
  // The answer to a tagged command; a POP3 server repeats nothing of what it was sent.
  return protocol === 'pop3' && /^\w{1,10} (?:BAD|NO) /.test(reply.trimStart());
}
