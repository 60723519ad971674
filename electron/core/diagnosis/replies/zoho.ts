import type { ReplyPattern } from './reply-pattern';

/** Zoho Mail. */
export const zoho: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /relaying disallowed as/i,
    cause: 'sender-address-not-owned',
    example: '553 Relaying disallowed as user@example.org',
    source: 'https://www.zoho.com/mail/help/smtp-access.html',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /email outgoing blocked/i,
    cause: 'account-locked',
    example: '554 5.1.8 Email Outgoing Blocked',
    source: 'https://www.zoho.com/mail/help/smtp-access.html',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /yet to enable imap/i,
    cause: 'access-off-in-account',
    example: 'A1 NO [ALERT] You are yet to enable IMAP for your account. Please contact your administrator (Failure)',
    source: 'https://www.zoho.com/mail/help/imap-access.html',
  },
];
