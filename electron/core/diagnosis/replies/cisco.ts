import type { ReplyPattern } from './reply-pattern';

/** Cisco firewalls, which overwrite what they do not know. */
export const cisco: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    pattern: /^220[ -]?[*0-9 _]{0,80}\*{5}/i,
    cause: 'interception-by-network',
    example: '220 **************************0******2******200***********0*00',
    source:
      'https://www.cisco.com/c/en/us/support/docs/security/asa-5500-x-series-next-generation-firewalls/118958-technote-esmtp-00.html',
  },
  {
    protocol: 'smtp',
    stage: 'capabilities',
    pattern: /^250[ -]X{5}/i,
    cause: 'interception-by-network',
    example: '250-XXXXXXXA',
    source:
      'https://www.cisco.com/c/en/us/support/docs/security/asa-5500-x-series-next-generation-firewalls/118958-technote-esmtp-00.html',
  },
];
