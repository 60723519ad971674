import type { ReplyPattern } from './reply-pattern';

/** Proton Mail Bridge, which takes mail on this computer. */
export const proton: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'login',
    // Its code says "later", because its SMTP library gives that one for every error.
    pattern: /\b454 4\.7\.0 invalid username or password\b/i,
    cause: 'wrong-password',
    example: '454 4.7.0 invalid username or password',
    source: 'https://github.com/ProtonMail/proton-bridge/blob/master/internal/services/smtp/smtp_backend.go',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    // It lets a session without a sign-in go as far as the message.
    pattern: /account is not available in bridge/i,
    cause: 'login-missing',
    example:
      '554 5.0.0 Error: The account is not available in Bridge. Verify the outgoing server settings in your mail client and try again',
    source: 'https://github.com/frappe/frappe/issues/41429',
  },
];
