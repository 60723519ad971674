import type { Cause } from '../../contract/cause';

/** What resolvers and sockets say on Linux, Windows, macOS and in runtimes, most exact first. */
const wordings: readonly { readonly pattern: RegExp; readonly cause: Cause }[] = [
  {
    pattern:
      /\bENOTFOUND\b|\bNXDOMAIN\b|name or service not known|no such host|host(?:name)? not found|could ?n.t resolve host|nodename nor servname|unknownhostexception|name does not resolve|no address associated|\b1100[14]\b|WSAHOST_NOT_FOUND|dns name does not exist|EAI_NONAME|ERR_NAME_NOT_RESOLVED|unknown host|server not found/i,
    cause: 'host-not-found',
  },
  {
    pattern:
      /\bEAI_AGAIN\b|SERVFAIL|temporary failure in name resolution|\b(?:query\w{0,5}|dns) E?TIMEOUT|\b11002\b|WSATRY_AGAIN|dns .{0,20}(?:timed? ?-?out|failure)|no dns|server misbehaving|ERR_INTERNET_DISCONNECTED/i,
    cause: 'no-network',
  },
  {
    pattern:
      /\bE(?:NETUNREACH|HOSTUNREACH|NETDOWN|ADDRNOTAVAIL)\b|network is (?:unreachable|down)|no route to host|unreachable (?:network|host)|\b1005[01]\b|\b10065\b|network is offline|can.t assign requested address|\b10013\b|forbidden by its access permissions/i,
    cause: 'no-network',
  },
  {
    pattern: /\bECONNREFUSED\b|connection (?:was )?refused|actively refused|\b10061\b|connection rejected/i,
    cause: 'connection-refused',
  },
  {
    pattern:
      /\bE(?:SOCKET)?TIMEDOUT\b|connection ?timed? ?-?out|connect\w{0,4} timeout|timed? ?out|\b10060\b|did not (?:properly )?respond|failed to respond|CONNECT_TIMEOUT|in required time|i\/o timeout|no response|greeting never received/i,
    cause: 'connection-timed-out',
  },
  {
    pattern:
      /\bE(?:CONNRESET|PIPE|CONNABORTED)\b|reset by peer|forcibly closed|broken pipe|hang up|\b1005[34]\b|connection abort|aborted by the software|connection (?:was )?(?:reset|closed|lost|aborted|dropped|broken)|unexpected(?:ly)? (?:eof|close|disconnect|socket close)|eof occurred|before secure tls|end of (?:stream|file)|disconnected/i,
    cause: 'connection-dropped',
  },
  { pattern: /null ?mx|MX 0 \.(?:\s|$)/i, cause: 'domain-takes-no-mail' },
];

/** The cause that an error of a resolver or a socket names; null where the text is not one. */
export function causeOfNetworkWords(text: string): Cause | null {
  return wordings.find(({ pattern }) => pattern.test(text))?.cause ?? null;
}
