import type { ReplyPattern } from './reply-pattern';

/** Spectrum, Charter, Cox and Shaw: `AUP#` names the reason. */
export const spectrum: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    pattern: /AUP#(?:Out-)?(?:11[13]0|1220|BL|CXBL|CDRBL|DNS|SMTP|ICMRBL|SSBL)|cmsmtp \S{3,60} blocked/i,
    cause: 'ip-blocklisted',
    example: '550 impout004.msg.chrl.nc.charter.net cmsmtp 203.0.113.9 blocked. AUP#Out-1130',
    source: 'https://support.mozilla.org/questions/1549917',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /AUP#Out-1500/i,
    cause: 'sender-address-not-owned',
    example:
      '550 5.1.0 <user@example.org> sender rejected. The email address you are sending out must match the email address you used to auth. AUP#Out-1500',
    source: 'https://support.mozilla.org/questions/1487648',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /AUP#Out-1390/i,
    cause: 'server-unavailable',
    example: '421 <user@example.org> service temporarily unavailable. AUP#Out-1390',
    source: 'https://support.mozilla.org/questions/1491620',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /recipient rejected - relay denied/i,
    cause: 'login-missing',
    example: '550 <user@example.org> recipient rejected - relay denied',
    source: 'https://support.mozilla.org/questions/1483078',
  },
];
