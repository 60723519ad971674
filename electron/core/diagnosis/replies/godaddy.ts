import type { ReplyPattern } from './reply-pattern';

/** GoDaddy: `IB` and a number name the reason. */
export const godaddy: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    pattern: /\bIB401\b/i,
    cause: 'mechanism-not-offered',
    example: '535 Authentication not allowed on IBSMTP Servers. IB401',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/godaddy.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\bIB(?:504|510|605|607)\b/i,
    cause: 'rate-limited',
    example: '550 This IP has sent too many messages this hour. IB504',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/godaddy.rb',
  },
  {
    protocol: 'smtp',
    pattern: /\bIB1(?:0[3-8]|1[0-3])\b/i,
    cause: 'ip-blocklisted',
    example: '554 Connection refused. This IP has a poor reputation on Cloudmark Sender Intelligence (CSI). IB103',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/godaddy.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\bIB50[1-6]\b/i,
    cause: 'sender-address-not-owned',
    example: '550 user@example.org Blank From: addresses are not allowed. Provide a valid From. IB501',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/godaddy.rb',
  },
];
