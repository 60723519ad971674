import { describe, expect, it } from 'vitest';
import { parseExtensions } from '../../../electron/core/smtp/parse-extensions';

function offerOf(...lines: readonly string[]) {
  return parseExtensions({ code: 250, lines, enhanced: null, verbatim: '' });
}

describe('parseExtensions', () => {
  it('reads what Postfix offers', () => {
    const offer = offerOf(
      'mail.example.net',
      'PIPELINING',
      'SIZE 10240000',
      'ETRN',
      'STARTTLS',
      'AUTH PLAIN LOGIN',
      'AUTH=PLAIN LOGIN',
      'ENHANCEDSTATUSCODES',
      '8BITMIME',
    );

    expect(offer.capabilities).toEqual(
      new Map([
        ['PIPELINING', []],
        ['SIZE', ['10240000']],
        ['ETRN', []],
        ['STARTTLS', []],
        ['AUTH', ['PLAIN', 'LOGIN']],
        ['ENHANCEDSTATUSCODES', []],
        ['8BITMIME', []],
      ]),
    );
    expect(offer.mechanisms).toEqual(['PLAIN', 'LOGIN']);
  });

  it('reads the old form of AUTH alone', () => {
    expect(offerOf('mail.example.net', 'AUTH=LOGIN').mechanisms).toEqual(['LOGIN']);
    expect(offerOf('mail.example.net', 'auth= login plain').mechanisms).toEqual(['LOGIN', 'PLAIN']);
  });

  it('takes nothing from the first line, which names the server', () => {
    expect(offerOf('STARTTLS greets you', 'SIZE')).toEqual({ capabilities: new Map([['SIZE', []]]), mechanisms: [] });
  });

  it('does not read a keyword that a firewall has masked as STARTTLS', () => {
    expect([...offerOf('mail.example.net', 'XXXXXXXA', 'SIZE').capabilities.keys()]).toEqual(['XXXXXXXA', 'SIZE']);
  });
});
