import type { ReplyPattern } from './reply-pattern';

/** Courier. */
export const courier: readonly ReplyPattern[] = [
  {
    protocol: 'imap',
    stage: 'greeting',
    pattern: /bye access denied/i,
    cause: 'ip-blocklisted',
    example: '* BYE Access denied.',
    source: 'https://github.com/svarshavchik/courier',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /^535 authentication required/i,
    cause: 'login-missing',
    example: '535 Authentication required.',
    source: 'https://github.com/svarshavchik/courier',
  },
];
