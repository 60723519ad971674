import type { ReplyPattern } from './reply-pattern';

/** qmail and what descends from it. */
export const qmail: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /isn't in my list of allowed rcpthosts/i,
    cause: 'login-missing',
    example: "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    source: 'http://storecart.secure.ne.jp/mail/mail_admin/mail_admin_faq.php',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /check for new mail before sending/i,
    cause: 'login-missing',
    example: '550 5.7.1 You must check for new mail before sending mail.',
    source: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md',
  },
  {
    protocol: 'pop3',
    stage: 'login',
    pattern: /\$home\/maildir/i,
    cause: 'server-unavailable',
    example: '-ERR this user has no $HOME/Maildir',
    source: 'https://github.com/notqmail/notqmail/blob/main/qmail-pop3d.c',
  },
];
