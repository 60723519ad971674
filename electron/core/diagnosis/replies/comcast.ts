import type { ReplyPattern } from './reply-pattern';

/** Comcast, Xfinity. */
export const comcast: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    pattern: /excessive failed authentication/i,
    cause: 'banned-after-failures',
    example:
      '421 resomta-h2p-555359.sys.comcast.net Excessive failed authentication, ESMTP server temporarily not available',
    source: 'https://support.mozilla.org/questions/1497828',
  },
];
