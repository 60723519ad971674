import type { ReplyPattern } from './reply-pattern';

/** Orange and La Poste: the last number of a reply is its reason. */
export const orange: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\b(?:OFR|LPN)\d{0,3}_4[12]6\b/i,
    cause: 'unknown-user',
    example: '550 5.5.0 Le compte du destinataire est bloque. The recipient account isblocked. LPN007_426',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/franceptt.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\b(?:OFR|LPN)\d{0,3}_(?:\d{1,3}_)?199\b|starttls mandatory/i,
    cause: 'tls-required-first',
    example: '550 5.7.0 StartTLS obligatoire. StartTLS mandatory. OFR103_199 [199]',
    source: 'https://support.mozilla.org/questions/1490496',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\b(?:OFR|LPN)\d{0,3}_(?:10[2-9]|510)\b/i,
    cause: 'ip-blocklisted',
    example:
      '550 5.7.1 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR105_103 203.0.113.9 [103]',
    source: 'https://support.mozilla.org/questions/1477350',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\b(?:OFR|LPN)\d{0,3}_528\b/i,
    cause: 'sender-address-not-owned',
    example:
      '550 5.7.1 Mail rejete. Identifiant et adresse mail appartiennent a 2 utilisateurs differents. OFR203_528 [528]',
    source: 'https://support.mozilla.org/questions/1566863',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /^(?!4\d\d[ -]).{0,4096}(?:authentification invalide|\b(?:OFR|LPN)\d{0,3}_?305\b)/i,
    cause: 'wrong-password',
    example: '550 5.7.0 Code d authentification invalide OFR_305',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/franceptt.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\b(?:OFR|LPN)\d{0,3}_405\b/i,
    cause: 'sender-address-not-owned',
    example: '501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_405 [405]',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/franceptt.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /mail rejete|\bLPN\d{3}_5\d\d\b/i,
    cause: 'message-rejected-policy',
    example: 'Mail rejete. Mail rejected. OFR_506 [506]',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/franceptt.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\bLPN000_630\b/i,
    cause: 'ip-blocklisted',
    example: '554 5.7.1 <host[203.0.113.9]:49309>: Client host rejected: #216 lpn LPN000_630',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/franceptt.rb',
  },
];
