import type { ReplyPattern } from './reply-pattern';

/** hMailServer. */
export const hmailserver: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /delivery is not allowed to this address/i,
    cause: 'login-missing',
    example: '550 Delivery is not allowed to this address.',
    source: 'https://github.com/hmailserver/hmailserver',
  },
];
