import { describe, expect, it } from 'vitest';
import { quotedReply } from '../../../electron/core/diagnosis/quoted-reply';

describe('quotedReply', () => {
  it.each([
    [
      'An error occurred while sending mail. The mail server responded: 550 5.7.1 Relaying denied. Please check the message and try again.',
      { protocol: 'smtp', reply: '550 5.7.1 Relaying denied' },
    ],
    [
      "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted.')",
      { protocol: 'smtp', reply: '535 5.7.8 Username and Password not accepted.' },
    ],
    ['SMTP Error (535): Authentication failed', { protocol: 'smtp', reply: '535 Authentication failed' }],
    [
      'Sending of password for user jane@example.org did not succeed. Mail server pop.example.org responded: [AUTH] Bad name.',
      { protocol: 'pop3', reply: '[AUTH] Bad name.' },
    ],
    ['Error login with auth [LOGIN]: 2 NO LOGIN failed.', { protocol: 'imap', reply: '2 NO LOGIN failed.' }],
    ['returned an error: "NO [AUTHENTICATIONFAILED]"', { protocol: 'imap', reply: '[AUTHENTICATIONFAILED]' }],
    [
      'The mail server for account Work responded: User is authenticated but not connected.',
      { protocol: null, reply: 'User is authenticated but not connected.' },
    ],
  ])('takes what a server said out of %j', (text, quoted) => {
    expect(quotedReply(text)).toEqual(quoted);
  });

  it.each(['', 'I use port 465 with SSL, and iOS 5.1.1', 'Login to server imap.example.org failed.'])(
    'finds no reply in %j',
    (text) => {
      expect(quotedReply(text)).toBeNull();
    },
  );
});
