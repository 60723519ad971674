import { describe, expect, it } from 'vitest';
import { parseCapabilities } from '../../../electron/core/imap/parse-capabilities';

function offerOf(...untagged: readonly string[]) {
  return parseCapabilities({ status: 'OK', text: '', untagged, verbatim: '' });
}

describe('parseCapabilities of IMAP', () => {
  it('reads what Dovecot offers over TLS', () => {
    const offer = offerOf(
      'CAPABILITY IMAP4rev1 SASL-IR LITERAL+ THREAD=REFS THREAD=REFERENCES AUTH=PLAIN AUTH=XOAUTH2',
    );

    expect(offer).toEqual({
      capabilities: new Map([
        ['IMAP4REV1', []],
        ['SASL-IR', []],
        ['LITERAL+', []],
        ['THREAD', ['REFS', 'REFERENCES']],
        ['AUTH', ['PLAIN', 'XOAUTH2']],
      ]),
      mechanisms: ['PLAIN', 'XOAUTH2', 'LOGIN'],
    });
  });

  it('offers no LOGIN where it is disabled', () => {
    expect(offerOf('CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED')?.mechanisms).toEqual([]);
    expect(offerOf('CAPABILITY IMAP4rev1 logindisabled AUTH=PLAIN')?.mechanisms).toEqual(['PLAIN']);
  });

  it('names LOGIN once where the server has it both as a command and as a mechanism', () => {
    expect(offerOf('CAPABILITY IMAP4 IMAP4rev1 AUTH=login')?.mechanisms).toEqual(['LOGIN']);
  });

  it('joins several lists', () => {
    const offer = offerOf('CAPABILITY IMAP4rev1', 'LIST () "/" INBOX', 'capability STARTTLS  IDLE');

    expect([...(offer?.capabilities.keys() ?? [])]).toEqual(['IMAP4REV1', 'STARTTLS', 'IDLE']);
  });

  it('gives null where nothing is listed', () => {
    expect(offerOf()).toBeNull();
    expect(offerOf('OK [CAPABILITY IMAP4rev1 STARTTLS] hi', 'CAPABILITYISH STARTTLS')).toBeNull();
  });
});
