import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imapFramer } from '../../../electron/core/imap/imap-response';
import { spoiltSession, takeReply } from '../../transcripts/feed';

describe('imapFramer for a greeting', () => {
  it.each([
    ['* OK [CAPABILITY IMAP4rev1] Dovecot ready.', 'OK', '[CAPABILITY IMAP4rev1] Dovecot ready.'],
    ['* PREAUTH IMAP4rev1 server logged in as Smith', 'PREAUTH', 'IMAP4rev1 server logged in as Smith'],
    ['* BYE Too many connections', 'BYE', 'Too many connections'],
    ['* NO not today', 'NO', 'not today'],
    ['* ok', 'OK', ''],
    ['* OK ends with {5}', 'OK', 'ends with {5}'],
  ])('reads %j', (line, status, text) => {
    expect(takeReply(imapFramer(null), [line])).toEqual({ status, text, untagged: [], verbatim: line });
  });

  it.each([
    'a1 OK tagged',
    '+ OK continued',
    '+OK Dovecot ready.',
    '220 mail.example.net ESMTP',
    '* CAPABILITY IMAP4rev1',
    '* 3 EXISTS',
    'OK',
    '*',
    '',
  ])('takes %j for another protocol', (line) => {
    expect(imapFramer(null).line(line)).toEqual({ kind: 'foreign', text: line });
  });
});

describe('imapFramer for a command', () => {
  it('collects the untagged lines up to the tag', () => {
    const server = ['* CAPABILITY IMAP4rev1 AUTH=PLAIN', '* OK still here', 'a1 OK Capability completed.', '* BYE'];

    expect(takeReply(imapFramer('a1'), server)).toEqual({
      status: 'OK',
      text: 'Capability completed.',
      untagged: ['CAPABILITY IMAP4rev1 AUTH=PLAIN', 'OK still here'],
      verbatim: 'a1 OK Capability completed.',
    });
    expect(server).toEqual(['* BYE']);
  });

  it('keeps literals in their line', () => {
    const server = ['* LIST () "/" {7}', 'INBOX.a', ' {2+}', 'b{', '9} {0}', ' end', 'a1 OK done'];

    expect(imapFramer('a1').line('* LIST () "/" {7}')).toEqual({ kind: 'more', literalBytes: 7 });
    expect(takeReply(imapFramer('a1'), server)).toMatchObject({
      untagged: ['LIST () "/" {7}\r\nINBOX.a {2+}\r\nb{9} {0} end'],
    });
  });

  it.each(['* OK costs {5}', '* NO {5}', 'a1 OK {5}'])('sees no literal in the free text of %j', (line) => {
    expect(imapFramer('a1').line(line)).not.toMatchObject({ literalBytes: 5 });
  });

  it('sees no literal in a size beyond 32 bits', () => {
    expect(imapFramer('a1').line('* LIST {99999999999}')).toEqual({ kind: 'more', literalBytes: 0 });
  });

  it('ends at a request for more of the command', () => {
    expect(takeReply(imapFramer('a1'), ['+ idling'])).toMatchObject({ status: 'CONTINUE', text: 'idling' });
    expect(takeReply(imapFramer('a1'), ['+'])).toMatchObject({ status: 'CONTINUE', text: '' });
  });

  it('ends at BYE, after which no tag comes', () => {
    expect(takeReply(imapFramer('a1'), ['* BYE shutting down'])).toMatchObject({
      status: 'BYE',
      verbatim: '* BYE shutting down',
    });
  });

  it.each(['a2 OK of another command', 'A1 OK in upper case', 'a1 FETCH', '+OK', '250 OK', ''])(
    'takes %j for another protocol',
    (line) => {
      expect(imapFramer('a1').line(line)).toEqual({ kind: 'foreign', text: line });
    },
  );

  it('makes at most one response from any lines, and only with its tag, BYE or a request for more', () => {
    const session = ['* CAPABILITY IMAP4rev1', '* LIST {3}', 'abc', ' {1}', '* OK hi', 'a1 OK done'];
    fc.assert(
      fc.property(spoiltSession(session), (lines) => {
        const response = takeReply(imapFramer('a1'), [...lines]);
        if (response !== null) expect(response.verbatim).toMatch(/^(a1 |\* BYE|\+)/i);
      }),
    );
  });
});
