import type { ReplyPattern } from './reply-pattern';

/** GMX, WEB.DE, mail.com and IONOS. */
export const unitedInternet: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'greeting',
    pattern: /nemesis esmtp service not available/i,
    cause: 'ip-blocklisted',
    example:
      '554-gmx.net (mxgmx017) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit http://postmaster.gmx.com/en/error-messages',
    source: 'https://github.com/sisimai/rb-sisimai/tree/master/set-of-emails/maildir/bsd',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /nemesis esmtp service not available/i,
    cause: 'ip-blocklisted',
    example:
      '554-mail.com (mxgmxus002) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record.',
    source: 'https://github.com/sisimai/rb-sisimai/tree/master/set-of-emails/maildir/bsd',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /mailbox unavailable\b.{0,200}invalid dns mx or a/is,
    cause: 'sender-address-not-owned',
    example:
      '550 Requested action not taken: mailbox unavailable\ninvalid DNS MX or A/AAAA resource record\nFor explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    source: 'https://postmaster.gmx.net/en/error-messages',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /failure sending mail\. try again later/i,
    cause: 'server-unavailable',
    example: '550-Requested action not taken: mailbox unavailable\n550 Failure sending mail. Try again later',
    source: 'https://github.com/jstedfast/MailKit/issues/968',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /mailbox unavailable\b.{0,40}reject due to policy restrictions/i,
    cause: 'message-rejected-policy',
    example:
      '550-Requested action not taken: mailbox unavailable\n550-Reject due to policy restrictions.\n550 For explanation visit https://postmaster.gmx.net/en/error-messages',
    source: 'https://postmaster.gmx.net/en/error-messages',
  },
];
