import { describe, expect, it } from 'vitest';
import { parseCapabilities } from '../../../electron/core/pop3/parse-capabilities';

function offerOf(lines: readonly string[], greeting = '') {
  return parseCapabilities({ status: 'ok', text: '', lines, verbatim: '+OK' }, greeting);
}

describe('parseCapabilities of POP3', () => {
  it('reads what Dovecot offers over TLS', () => {
    const offer = offerOf(['CAPA', 'TOP', 'UIDL', 'RESP-CODES', 'PIPELINING', 'USER', 'SASL PLAIN LOGIN']);

    expect(offer.mechanisms).toEqual(['PLAIN', 'LOGIN', 'USER']);
    expect(offer.capabilities.get('SASL')).toEqual(['PLAIN', 'LOGIN']);
    expect(offer.capabilities.get('UIDL')).toEqual([]);
  });

  it('offers no USER that is not listed', () => {
    expect(offerOf(['SASL XOAUTH2', 'STLS']).mechanisms).toEqual(['XOAUTH2']);
  });

  it('offers USER where the server does not know CAPA', () => {
    const unknown = { status: 'error', text: 'Unknown command', lines: [], verbatim: '-ERR Unknown command' } as const;

    expect(parseCapabilities(unknown, '')).toEqual({ capabilities: new Map(), mechanisms: ['USER'] });
  });

  it('offers APOP where the greeting has a time stamp', () => {
    expect(offerOf(['USER'], 'POP3 ready <1896.697170952@mail.example.net>').mechanisms).toEqual(['USER', 'APOP']);
    expect(offerOf(['USER'], 'POP3 ready <mail.example.net> a@b').mechanisms).toEqual(['USER']);
  });
});
