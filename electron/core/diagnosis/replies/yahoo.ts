import type { ReplyPattern } from './reply-pattern';

/** Yahoo, AOL and what they host. */
export const yahoo: readonly ReplyPattern[] = [
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /(?:login|authenticate) invalid credentials(?! or)/i,
    cause: 'app-password-required',
    example: 'a0 NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials',
    source: 'https://github.com/Enough-Software/enough_mail/issues/245',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /#mbr1212/i,
    cause: 'wrong-password',
    example: 'A1 NO [AUTHENTICATIONFAILED] (#MBR1212) Incorrect username or password.',
    source: 'https://github.com/RainLoop/rainloop-webmail/issues/1354',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /#auth005/i,
    cause: 'app-password-required',
    example: '535 5.7.0 (#AUTH005) Too many bad auth attempts.',
    source: 'https://github.com/nodemailer/nodemailer/issues/1112',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\[(?:PH|DM)\d|accepted for policy reasons/i,
    cause: 'message-rejected-policy',
    example:
      '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://senders.yahooinc.com/error-codes',
    source: 'https://support.mozilla.org/questions/1536014',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\[tss\d\d\]|\[bl\d\d\]/i,
    cause: 'ip-blocklisted',
    example: '553 5.7.1 [BL21] Connections will not be accepted from 203.0.113.9, because the ip is in Spamhaus list',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/yahooinc.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /over the limit/i,
    cause: 'sending-quota-exceeded',
    example: '521 user@yahoo.com over the limit',
    source: 'https://github.com/MailCore/mailcore2',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    // The recipient was accepted before. It does not say that the sender is not the account's own.
    pattern: /request failed; mailbox unavailable/i,
    cause: 'sender-address-not-owned',
    example: '550 Request failed; Mailbox unavailable',
    source: 'https://github.com/mattermost/mattermost/issues/13652',
  },
];
