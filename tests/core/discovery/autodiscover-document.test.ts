import { describe, expect, it } from 'vitest';
import { parseAutodiscover } from '../../../electron/core/discovery/autodiscover-document';
import { limits } from '../../../electron/core/limits';
import { readFixture } from './read-fixture';

function settingsIn(body: Uint8Array) {
  const answer = parseAutodiscover(body);
  if (!answer.ok || answer.value.kind !== 'settings') throw new Error(JSON.stringify(answer));
  return answer.value.settings;
}

function answerOf(name: string) {
  return parseAutodiscover(readFixture(name, 'autodiscover'));
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const open = '<Autodiscover><Response><Account>';
const close = '</Account></Response></Autodiscover>';

function securityIn(type: string, port: string, more: string): string | undefined {
  const text = `${open}<Protocol><Type>${type}</Type><Server>a.example</Server>${port}${more}</Protocol>${close}`;
  const { incoming, outgoing } = settingsIn(bytes(text));
  return [...incoming, ...outgoing].map((server) => `${server.port} ${server.security}`)[0];
}

const unreadable = (detail: unknown) => ({ ok: false, failure: { code: 'unreadable-document', detail } });

describe('parseAutodiscover', () => {
  it('reads the servers of each direction with login and encryption', () => {
    const { displayName, incoming, outgoing } = settingsIn(readFixture('settings.xml', 'autodiscover'));
    expect(displayName).toBe('Jörg & Söhne Hosting');
    expect(incoming).toEqual([
      {
        protocol: 'imap',
        host: 'imap.hosting.example',
        port: 993,
        security: 'tls',
        login: 'jane@example.net',
        auth: ['password'],
      },
      {
        protocol: 'pop3',
        host: 'pop.hosting.example',
        port: 110,
        security: 'starttls',
        login: 'jane%example.net',
        auth: ['ntlm', 'password'],
      },
    ]);
    expect(outgoing).toEqual([
      {
        protocol: 'smtp',
        host: 'smtp.hosting.example',
        port: 587,
        security: 'starttls',
        login: null,
        auth: ['password'],
      },
    ]);
  });

  it('drops nonsense server by server, and gives a port that is left out its usual number', () => {
    const { incoming, outgoing } = settingsIn(readFixture('nonsense.xml', 'autodiscover'));
    expect(incoming).toEqual([
      {
        protocol: 'imap',
        host: 'mail.patchwork.example',
        port: 993,
        security: 'tls',
        login: null,
        auth: ['password'],
      },
    ]);
    expect(outgoing.map(({ port, security, auth }) => [port, security, auth])).toEqual([[465, 'tls', ['none']]]);
  });

  it.each([
    ['IMAP', 993, '', '993 tls'],
    ['IMAP', 993, '<SSL>on</SSL>', '993 tls'],
    ['IMAP', 993, '<Encryption>TLS</Encryption>', '993 tls'],
    ['IMAP', 143, '<SSL>on</SSL>', '143 starttls'],
    ['IMAP', 143, '<SSL>off</SSL><Encryption>Auto</Encryption>', '143 starttls'],
    ['IMAP', 143, '<SSL>on</SSL><Encryption>None</Encryption>', '143 none'],
    ['IMAP', 143, '<SSL>Off</SSL>', '143 none'],
    ['IMAP', 143, '<SSL>off</SSL><Encryption>unheard-of</Encryption>', '143 none'],
    ['IMAP', 143, '<SSL>maybe</SSL>', '143 starttls'],
    ['IMAP', 1143, '<Encryption>TLS</Encryption>', '1143 starttls'],
    ['IMAP', 1143, '<Encryption>SSL</Encryption>', '1143 tls'],
    ['IMAP', 1143, '', '1143 tls'],
    ['POP3', 995, '<Encryption>tls</Encryption>', '995 tls'],
    ['SMTP', 465, '<Encryption>TLS</Encryption>', '465 tls'],
    ['SMTP', 587, '<SSL>on</SSL>', '587 starttls'],
    ['SMTP', 587, '<Encryption>SSL</Encryption>', '587 starttls'],
    ['SMTP', 2525, '<SSL>on</SSL>', '2525 starttls'],
    ['SMTP', 25, '<SSL>on</SSL>', '25 starttls'],
    ['smtp', 25, '<SSL>off</SSL>', '25 none'],
  ])('reads %s on %d with %j as %s', (type, port, more, expected) => {
    expect(securityIn(type, `<Port>${port}</Port>`, more)).toBe(expected);
  });

  it('never reads an unknown value as "without TLS"', () => {
    for (const word of ['', 'SSL', 'TLS', 'Auto', 'STARTTLS', 'constructor', '1', 'ÖN']) {
      const security = securityIn('IMAP', '<Port>143</Port>', `<SSL>${word}</SSL><Encryption>${word}</Encryption>`);
      expect(security).toBe('143 starttls');
    }
  });

  it('distinguishes an error, a redirect and settings', () => {
    expect(answerOf('error-600.xml')).toEqual({ ok: true, value: { kind: 'error', code: '600' } });
    const url = 'https://mail.example.net/autodiscover/autodiscover.xml';
    expect(answerOf('redirect-url.xml')).toEqual({ ok: true, value: { kind: 'other-url', url } });
    const address = 'jane@staff.example.net';
    expect(answerOf('redirect-address.xml')).toEqual({ ok: true, value: { kind: 'other-address', address } });
    expect(settingsIn(bytes(`${open}${close}`))).toMatchObject({ incoming: [], outgoing: [] });
  });

  it('refuses a document type, and thus every entity that it defines', () => {
    expect(answerOf('entity-bomb.xml')).toEqual(unreadable('DOCTYPE'));
  });

  it('distinguishes a web page from a document', () => {
    expect(parseAutodiscover(readFixture('web-page.html'))).toEqual(unreadable('web page'));
  });

  it.each([
    ['nothing', ''],
    ['JSON', '{"Protocol":"AutodiscoverV1"}'],
    ['another document', '<clientConfig/>'],
    ['a document without a response', '<Autodiscover/>'],
    ['a document that breaks off', `${open}<Protocol>`],
    ['wrongly declared bytes', '<?xml version="1.0" encoding="utf-16"?><Autodiscover'],
  ])('cannot read %s', (_what, text) => {
    expect(parseAutodiscover(bytes(text))).toEqual(unreadable(expect.any(String)));
  });

  it('reads UTF-16 and the encoding that the document declares', () => {
    const text = new TextDecoder().decode(readFixture('settings.xml', 'autodiscover'));
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text.replace('utf-8', 'utf-16'), 'utf16le')]);
    expect(settingsIn(utf16).displayName).toBe('Jörg & Söhne Hosting');
    const latin1 = Buffer.from(text.replace('utf-8', 'iso-8859-1'), 'latin1');
    expect(settingsIn(latin1).displayName).toBe('Jörg & Söhne Hosting');
  });

  it('reads no login name that no server could take', () => {
    const login = 'x'.repeat(limits.addressChars + 1);
    const text = `${open}<Protocol><Type>IMAP</Type><Server>a.example</Server><LoginName>${login}</LoginName></Protocol>${close}`;
    expect(settingsIn(bytes(text)).incoming[0]?.login).toBeNull();
  });

  it('reads no more servers than one document may name', () => {
    const protocol = '<Protocol><Type>IMAP</Type><Server>a.example</Server></Protocol>';
    expect(settingsIn(bytes(`${open}${protocol.repeat(100)}${close}`)).incoming).toHaveLength(
      limits.serversPerDocument,
    );
  });
});
