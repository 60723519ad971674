import type { ReplyPattern } from './reply-pattern';

/** Aruba and others that use its outgoing servers. */
export const aruba: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /\w{12} policy violation/i,
    cause: 'rate-limited',
    example: '550 5.1.0 igxL1p00E1WDM2s01 policy violation',
    source:
      'https://guide.arubabusiness.it/email/configurazioni-email-arubabusiness/errori-comuni-invio-ricezione-posta',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /sending prohibited \(max/i,
    cause: 'sending-quota-exceeded',
    example: '550 5.1.0 OEhyt1BFDIllAOEhytqrUT Sending Prohibited (Max RcptTo Daily limit)',
    source: 'https://support.mozilla.org/questions/1480194',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /sending disabled for this mailbox/i,
    cause: 'account-locked',
    example:
      '550 5.1.0 Invio disabilitato per la casella, modificare la password / Sending disabled for this mailbox, please change password',
    source: 'https://support.mozilla.org/questions/1525992',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /sender not allowed|invalid sender domain/i,
    cause: 'sender-address-not-owned',
    example: '550 5.1.0 Mittente non consentito / Sender not allowed ( mail from )',
    source: 'https://support.mozilla.org/questions/1519871',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /temporaneamente rifiutata/i,
    cause: 'ip-blocklisted',
    example:
      '450 4.7.1 Connessione da 203.0.113.9 temporaneamente rifiutata / Connection from 203.0.113.9 temporarily rejected',
    source: 'https://support.mozilla.org/questions/1488820',
  },
];
