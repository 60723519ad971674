import type { ReplyPattern } from './reply-pattern';

/** Services that only send: Amazon SES, SendGrid, Brevo. */
export const sendingServices: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /daily message quota exceeded|maximum credits exceeded/i,
    cause: 'sending-quota-exceeded',
    example: '454 Throttling failure: Daily message quota exceeded.',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /maximum credits exceeded/i,
    cause: 'sending-quota-exceeded',
    example: '451 Authentication failed: Maximum credits exceeded',
    source: 'https://github.com/mautic/mautic/issues/8721',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /address is not verified|sender identity/i,
    cause: 'sender-address-not-owned',
    example:
      '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: user@example.org',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /unauthorized ip address/i,
    cause: 'ip-blocklisted',
    example: '525 5.7.1 Unauthorized IP address',
    source: 'https://developers.brevo.com/docs/smtp-integration',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /account is not yet activated/i,
    cause: 'account-locked',
    example: '502 5.7.0 Your SMTP account is not yet activated.',
    source: 'https://developers.brevo.com/docs/smtp-integration',
  },
];
