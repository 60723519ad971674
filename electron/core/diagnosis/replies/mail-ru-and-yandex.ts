import type { ReplyPattern } from './reply-pattern';

/** Mail.ru and Yandex. */
export const mailRuAndYandex: readonly ReplyPattern[] = [
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /invalid credentials or imap is disabled/i,
    cause: 'access-off-in-account',
    example: '2 NO [AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=cYXlpv732Cg1',
    source: 'https://github.com/Foundry376/Mailspring/issues/2111',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /does not have access rights to this service/i,
    cause: 'access-off-in-account',
    example: '535 5.7.8 Error: authentication failed: This user does not have access rights to this service',
    source: 'https://yandex.com/support/mail/mail-clients/errors.html',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /parol prilozheniya/i,
    cause: 'app-password-required',
    example:
      '535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED',
    source: 'https://github.com/lmanukyan/print-designer/issues/5',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /accept eula first|need to use web for sending/i,
    cause: 'web-login-required',
    example:
      '535 5.7.8 Error: authentication failed: Your message looks like spam. You need to use web for sending or prove you are not a robot using the following link http://ya.cc/1jqYX',
    source: 'https://github.com/higty/higlabo/pull/17',
  },
  {
    protocol: 'smtp',
    pattern: /5\.7\.7 email sending without ssl/i,
    cause: 'tls-required-first',
    example:
      '530 5.7.7 Email sending without SSL/TLS encryption is not allowed. Please see: http://help.yandex.ru/mail/mail-clients/ssl.xml',
    source: 'https://github.com/PHPMailer/PHPMailer/issues/283',
  },
];
