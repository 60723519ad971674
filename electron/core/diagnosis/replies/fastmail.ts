import type { ReplyPattern } from './reply-pattern';

/** Fastmail. */
export const fastmail: readonly ReplyPattern[] = [
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /incorrect username, password or access token/i,
    cause: 'app-password-required',
    example: 'A1 NO Incorrect username, password or access token.',
    source: 'https://github.com/Foundry376/Mailspring/issues/2217',
  },
];
