import type { ReplyPattern } from './reply-pattern';

/** Sendmail. */
export const sendmail: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /relaying denied/i,
    cause: 'login-missing',
    example: '550 5.7.1 Relaying denied. IP name lookup failed [203.0.113.9]',
    source: 'https://www.sendmail.org/~ca/email/auth.html',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /^50[34] 5\.3\.3 auth/i,
    cause: 'mechanism-not-offered',
    example: '503 5.3.3 AUTH not available',
    source: 'https://www.sendmail.org/~ca/email/auth.html',
  },
];
