import type { ReplyPattern } from './reply-pattern';

/** T-Online. */
export const telekom: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    pattern: /(?:^|\s)(?:55\d )?IP=[\d.]{7,15} ?[-–]/i,
    cause: 'ip-blocklisted',
    example: '554 IP=203.0.113.9 - Your address is blocked.',
    source: 'https://support.mozilla.org/questions/1553282',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /^554 IP[:=].{0,60}a problem occurred/i,
    cause: 'ip-blocklisted',
    example:
      '554 IP:203.0.113.9 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)',
    source: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  },
];
