import type { ReplyPattern } from './reply-pattern';

/** Hostinger. */
export const hostinger: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /disabled by user from hpanel/i,
    cause: 'access-off-in-account',
    example: '554 5.7.1 Disabled by user from hPanel',
    source:
      'https://github.com/Amit-Kumar22/hipro-comm-api/blob/80cb583cce917f3734ae2c453a40c83dfa2ed63d/test-hiprotech-smtp.js',
  },
];
