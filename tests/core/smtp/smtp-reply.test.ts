import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smtpFramer } from '../../../electron/core/smtp/smtp-reply';
import { spoiltSession, takeReply } from '../../transcripts/feed';

describe('smtpFramer', () => {
  it('reads a reply of one line', () => {
    expect(takeReply(smtpFramer(), ['220 mail.example.net ESMTP Postfix'])).toEqual({
      code: 220,
      lines: ['mail.example.net ESMTP Postfix'],
      enhanced: null,
      verbatim: '220 mail.example.net ESMTP Postfix',
    });
  });

  it('joins the lines of one reply', () => {
    const server = [
      '535-5.7.8 Username and Password not accepted. For more information, go to',
      '535 5.7.8  https://support.google.com/mail/?p=BadCredentials',
      '221 2.0.0 closing connection',
    ];

    expect(takeReply(smtpFramer(), server)).toEqual({
      code: 535,
      lines: [
        '5.7.8 Username and Password not accepted. For more information, go to',
        '5.7.8  https://support.google.com/mail/?p=BadCredentials',
      ],
      enhanced: '5.7.8',
      verbatim:
        '535-5.7.8 Username and Password not accepted. For more information, go to\n' +
        '535 5.7.8  https://support.google.com/mail/?p=BadCredentials',
    });
    expect(server).toEqual(['221 2.0.0 closing connection']);
  });

  it.each(['250', '250 '])('reads the code of %j, which has no text', (line) => {
    expect(takeReply(smtpFramer(), [line])).toMatchObject({ code: 250, lines: [''], enhanced: null });
  });

  it('keeps control characters, which are data', () => {
    expect(takeReply(smtpFramer(), ['220 \u001b[31mred\u2028\r'])).toMatchObject({ lines: ['\u001b[31mred\u2028\r'] });
  });

  it.each(['550 4.7.1 try later', '550 5.7', '550 5.7.1234 no', '354 3.0.0 go on', '220 mail 2.0.0'])(
    'finds no enhanced code in %j',
    (line) => {
      expect(takeReply(smtpFramer(), [line])).toMatchObject({ enhanced: null });
    },
  );

  it.each([
    '* OK [CAPABILITY IMAP4rev1 STARTTLS] Dovecot ready.',
    '+OK Dovecot ready.',
    'HTTP/1.1 400 Bad Request',
    'SSH-2.0-OpenSSH_9.2p1',
    '150 preliminary',
    '650 beyond',
    '2200 four digits',
    '22 two digits',
    '250_strange',
    '\u0015\u0003\u0001',
    '',
  ])('takes %j for another protocol', (line) => {
    expect(smtpFramer().line(line)).toEqual({ kind: 'foreign', text: line });
  });

  it('takes a code that changes within one reply for another protocol, and quotes all of it', () => {
    const framer = smtpFramer();

    expect(framer.line('250-mail.example.net')).toEqual({ kind: 'more', literalBytes: 0 });
    expect(framer.line('550 no')).toEqual({ kind: 'foreign', text: '250-mail.example.net\n550 no' });
  });

  it('makes at most one reply from any lines, and only with a code of three digits', () => {
    fc.assert(
      fc.property(spoiltSession(['220 ready', '250-STARTTLS', '250 ', '550 5.7.1 no', '421']), (lines) => {
        const reply = takeReply(smtpFramer(), [...lines]);
        if (reply === null) return;
        expect(reply.code).toBeGreaterThanOrEqual(200);
        expect(reply.code).toBeLessThan(600);
        expect(reply.verbatim).toBe(lines.slice(0, reply.lines.length).join('\n'));
      }),
    );
  });
});
