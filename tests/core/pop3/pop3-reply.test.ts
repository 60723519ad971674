import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pop3Framer } from '../../../electron/core/pop3/pop3-reply';
import { spoiltSession, takeReply } from '../../transcripts/feed';

describe('pop3Framer', () => {
  it.each([
    ['+OK Dovecot ready.', 'ok', 'Dovecot ready.'],
    ['+OK', 'ok', ''],
    ['+ok in lower case', 'ok', 'in lower case'],
    ['-ERR [AUTH] Authentication failed.', 'error', '[AUTH] Authentication failed.'],
    ['-ERR', 'error', ''],
    ['+ ', 'continue', ''],
    ['+', 'continue', ''],
    ['+ go ahead', 'continue', 'go ahead'],
    ['+OK \u001b[31mred', 'ok', '\u001b[31mred'],
  ])('reads %j', (line, status, text) => {
    expect(takeReply(pop3Framer(false), [line])).toEqual({ status, text, lines: [], verbatim: line });
  });

  it.each(['* OK IMAP4rev1', '220 mail.example.net ESMTP', '+OKAY', '-ERROR', '+FINE', 'OK', '.', ''])(
    'takes %j for another protocol',
    (line) => {
      expect(pop3Framer(true).line(line)).toEqual({ kind: 'foreign', text: line });
    },
  );

  it('reads lines up to the dot and unstuffs dots', () => {
    const server = ['+OK', 'TOP', '..', '..two', '-ERR is data here', '', '.', '+OK next'];

    expect(takeReply(pop3Framer(true), server)).toMatchObject({ lines: ['TOP', '.', '.two', '-ERR is data here', ''] });
    expect(server).toEqual(['+OK next']);
  });

  it('expects no lines after an error or a request for more', () => {
    expect(takeReply(pop3Framer(true), ['-ERR unknown command'])).toMatchObject({ status: 'error', lines: [] });
    expect(takeReply(pop3Framer(true), ['+ '])).toMatchObject({ status: 'continue', lines: [] });
  });

  it('makes at most one reply from any lines, and only with a status in the first', () => {
    fc.assert(
      fc.property(spoiltSession(['+OK', 'SASL PLAIN', '..', '.', '-ERR']), fc.boolean(), (lines, multiline) => {
        const reply = takeReply(pop3Framer(multiline), [...lines]);
        if (reply !== null) expect(lines[0]).toBe(reply.verbatim);
      }),
    );
  });
});
