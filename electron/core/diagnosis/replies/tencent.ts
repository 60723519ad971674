import type { ReplyPattern } from './reply-pattern';

/** QQ Mail and Exmail. */
export const tencent: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /login fail\. account is abnormal, service is not open/i,
    cause: 'app-password-required',
    example:
      '535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023',
    source: 'https://help.mail.qq.com/detail/108/1023',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /login fail\. account is abnormal, service is not open/i,
    cause: 'app-password-required',
    example:
      'A1 NO Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023',
    source: 'https://help.mail.qq.com/detail/108/1023',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /no=1001256/i,
    cause: 'app-password-required',
    example:
      '535 Error: ÇëÊ¹ÓÃÊÚÈ¨ÂëµÇÂ¼¡£ÏêÇéÇë¿´: http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256',
    source: 'https://github.com/DesertsP/Valine-Admin/issues/86',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /frequency limited/i,
    cause: 'rate-limited',
    example: '550 Ip frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/tencent.rb',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /please using weixin token/i,
    cause: 'app-password-required',
    example: 'A1 NO Login fail. Please using weixin token',
    source: 'https://github.com/closeio/sync-engine/blob/master/inbox/auth/utils.py',
  },
];
