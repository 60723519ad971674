import type { ReplyPattern } from './reply-pattern';

/** 163.com, 126.com and 188.com, and NetEase's mail for companies. */
export const netease: readonly ReplyPattern[] = [
  {
    protocol: 'imap',
    pattern: /unsafe login/i,
    cause: 'protocol-violation',
    example: 'A3 NO SELECT Unsafe Login. Please contact kefu@188.com for help',
    source: 'https://github.com/pimalaya/himalaya/issues/651',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /^550 (?:user has no permission|用户无权登)/i,
    cause: 'access-off-in-account',
    example: '550 User has no permission',
    source: 'https://github.com/xuess/puppeteer-sign/issues/2',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /^550 user suspended/i,
    cause: 'account-locked',
    example: '550 User suspended',
    source: 'https://github.com/xuess/puppeteer-sign/issues/2',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\bDT:SP[MTD]/i,
    cause: 'message-rejected-policy',
    example: '554 DT:SPM 163 smtp10,DsCowAC3v6uP,please see http://mail.163.com/help/help_spam_16.htm',
    source: 'http://mail.163.com/help/help_spam_16.htm',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\bMI:(?:SFQ|STC|DMC)|\bHL:(?:REP|ITC)/i,
    cause: 'rate-limited',
    example: '451 MI:SFQ 163 smtp1,please see http://mail.163.com/help/help_spam_16.htm',
    source: 'http://mail.163.com/help/help_spam_16.htm',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /err\.login\.reqcode/i,
    cause: 'app-password-required',
    example: '535 ERR.LOGIN.REQCODE',
    source: 'https://github.com/hemeiling/Skeqi-EmailDrafter',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    // Also with the code 460, although a later try helps nobody.
    pattern: /err\.login\.passerr/i,
    cause: 'wrong-password',
    example: '535 ERR.LOGIN.PASSERR',
    source: 'https://github.com/hemeiling/Skeqi-EmailDrafter',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /err\.login\.passerr/i,
    cause: 'wrong-password',
    example: 'A1 NO ERR.LOGIN.PASSERR',
    source: 'https://github.com/nekoslio/SatioMail/blob/main/deploy/README.md',
  },
];
