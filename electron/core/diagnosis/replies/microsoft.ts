import type { ReplyPattern } from './reply-pattern';

/** Exchange, Microsoft 365 and Outlook.com. */
export const microsoft: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /5\.7\.708\b|traffic not accepted from this ip/i,
    cause: 'ip-blocklisted',
    example: '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. AS(7230)',
    source:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /5\.7\.139 .{0,60}(?:user|account) is (?:locked|disabled)(?! by)/i,
    cause: 'account-locked',
    example: '535 5.7.139 Authentication unsuccessful, user is locked. [AM0PR04CA0001.eurprd04.prod.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /5\.7\.139 .{0,60}credentials were incorrect/i,
    cause: 'wrong-password',
    example:
      '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [AM0PR04CA0001.eurprd04.prod.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /basic authentication is disabled/i,
    cause: 'oauth-required',
    example:
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [PN0PR01CA0024.INDPRD01.PROD.OUTLOOK.COM]',
    source: 'https://github.com/rpremraj/mailR/issues/107',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /smtpclientauthentication is disabled/i,
    cause: 'blocked-by-admin',
    example:
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
    source: 'https://github.com/nodemailer/nodemailer/issues/1484',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /5\.7\.139 /i,
    cause: 'blocked-by-admin',
    example:
      '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.',
    source:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  },
  {
    protocol: 'smtp',
    pattern: /5\.7\.30 basic auth|basic authentication is not supported for client submission/i,
    cause: 'oauth-required',
    example: '550 5.7.30 Basic authentication is not supported for Client Submission.',
    source:
      'https://techcommunity.microsoft.com/blog/exchange/exchange-online-to-retire-basic-auth-for-client-submission-smtp-auth/4114750',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /authenticated but not connected/i,
    cause: 'oauth-wrong-account',
    example: 'A1 BAD User is authenticated but not connected.',
    source: 'https://support.mozilla.org/questions/1476727',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /command error\. ?1\d/i,
    cause: 'oauth-token-refused',
    example: 'A1 BAD Command Error. 12',
    source: 'https://support.mozilla.org/questions/1572346',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /accesstokenexpired/i,
    cause: 'oauth-token-refused',
    example: '* BYE Session invalidated - AccessTokenExpired',
    source: 'https://github.com/thunderbird/thunderbird-android/issues/7657',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /server unavailable\. ?\d/i,
    cause: 'server-unavailable',
    example: 'A1 NO Server Unavailable. 21',
    source: 'https://support.mozilla.org/questions/1514372',
  },
  {
    protocol: 'pop3',
    stage: 'login',
    pattern: /logon failure: unknown user/i,
    cause: 'wrong-password',
    example: '-ERR Logon failure: unknown user name or bad password.',
    source: 'https://github.com/mattnenterprise/rust-pop3/issues/17',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /5\.7\.5[47] |5\.7\.64 |unable to relay/i,
    cause: 'login-missing',
    example: '530 5.7.57 Client not authenticated to send mail. [DM3NAM02FT050.eop-nam02.prod.protection.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /sendernotauthenticatedforgroup/i,
    cause: 'message-rejected-policy',
    example:
      '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed',
    source:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /5\.7\.60 |5\.2\.252 |sendasdenied/i,
    cause: 'sender-address-not-owned',
    example: '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    source:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /submissionquotaexceeded|5\.1\.90 /i,
    cause: 'sending-quota-exceeded',
    example:
      '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message due to a permanent exception',
    source:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern:
      /outboundspamexception|bad outbound sender|5\.7\.50[1-3] |5\.7\.7(?:05|50) |tenant has exceeded threshold/i,
    cause: 'account-locked',
    example: '550 5.1.8 Access denied, bad outbound sender AS(42003)',
    source:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /5\.7\.(?:509|703) /i,
    cause: 'message-rejected-policy',
    example:
      '550 5.7.509 Access denied, sending domain [EXAMPLE.ORG] does not pass DMARC verification and has a DMARC policy of reject.',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/microsoft.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /5\.7\.(?:60[6-9]|6[1-4]\d|511|51[0-3]) |\(s3150\)/i,
    cause: 'ip-blocklisted',
    example:
      '550 5.7.606 Access denied, banned sending IP [203.0.113.9]. To request removal from this list please visit https://sender.office.com',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/microsoft.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /5\.4\.1 .{0,80}recipient address rejected: access denied/i,
    cause: 'unknown-user',
    example:
      '550 5.4.1 [user@example.com]: Recipient address rejected: Access denied [BL2NAM02FT061.eop-nam02.prod.protection.outlook.com]',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/microsoft.rb',
  },
  {
    protocol: 'smtp',
    pattern: /4\.3\.2 storedrv\.clientsubmit/i,
    cause: 'too-many-connections',
    example: '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded [AM0PR04MB1234.eurprd04.prod.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  },
];
