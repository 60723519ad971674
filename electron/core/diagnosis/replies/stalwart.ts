import type { ReplyPattern } from './reply-pattern';

/** Stalwart. */
export const stalwart: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /oauth token expired/i,
    cause: 'oauth-token-refused',
    example: '535 5.7.8 OAuth token expired.',
    source: 'https://github.com/stalwartlabs/stalwart',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /you are not allowed to send from this address/i,
    cause: 'sender-address-not-owned',
    example: '501 5.5.4 You are not allowed to send from this address.',
    source: 'https://github.com/stalwartlabs/stalwart',
  },
];
