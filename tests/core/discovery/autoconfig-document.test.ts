import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAutoconfig } from '../../../electron/core/discovery/autoconfig-document';
import { limits } from '../../../electron/core/limits';
import { processorMs } from '../../fakes/processor-time';
import { readFixture } from './read-fixture';

function read(body: Uint8Array) {
  const document = parseAutoconfig(body);
  if (!document.ok) throw new Error(JSON.stringify(document.failure));
  return document.value;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const unreadable = (detail: unknown) => ({ ok: false, failure: { code: 'unreadable-document', detail } });

describe('parseAutoconfig', () => {
  it('keeps every server of each direction in its order, with its sign-in methods', () => {
    const document = read(readFixture('whole.xml'));

    expect(document.domains).toEqual(['example.net', 'example.org']);
    expect(document.displayName).toBe('Müller & Söhne Mail');
    expect(document.incoming.map(({ protocol, port, security, auth }) => [protocol, port, security, auth])).toEqual([
      ['imap', 993, 'tls', ['oauth2', 'password']],
      ['imap', 143, 'starttls', ['password']],
      ['pop3', 995, 'tls', ['encrypted']],
    ]);
    expect(document.outgoing.map(({ host, port, login }) => [host, port, login])).toEqual([
      ['smtp.example.net', 465, '%EMAILADDRESS%'],
      ['smtp.example.net', 587, '%EMAILADDRESS%'],
    ]);
  });

  it('reads a provider that has POP3 alone, and no TLS', () => {
    const { incoming, outgoing } = read(readFixture('pop3-only.xml'));
    expect(incoming).toEqual([
      {
        protocol: 'pop3',
        host: 'pop.wind.example',
        port: 110,
        security: 'none',
        login: '%EMAILLOCALPART%',
        auth: ['encrypted'],
      },
    ]);
    expect(outgoing.map(({ security }) => security)).toEqual(['none']);
  });

  it('has no login where the document gives no user name', () => {
    const { incoming, outgoing } = read(readFixture('no-user-name.xml'));
    expect([incoming[0]?.login, outgoing[0]?.login]).toEqual([null, null]);
    expect(outgoing[0]?.auth).toEqual(['none']);
  });

  it('drops a broken server and keeps the others, whatever the version and beginning of the file', () => {
    const { incoming, outgoing } = read(readFixture('broken-servers.xml'));
    expect(incoming.map(({ host }) => host)).toEqual(['mail.patchwork.example']);
    expect(incoming[0]?.auth).toEqual(['ntlm', 'gssapi', 'client-certificate', 'password', 'encrypted']);
    expect(outgoing).toHaveLength(1);
  });

  it('says what is wrong with each mail server that it drops, and ignores other servers', () => {
    expect(read(readFixture('broken-servers.xml')).leftOut.map(({ fault, found }) => [fault, found])).toEqual([
      ['missing', ''],
      ['security', 'TLSv1.3'],
      ['port', '99300'],
      ['name', 'under_score!.patchwork.example'],
      ['missing', ''],
    ]);
  });

  it('takes the next element of a name where the first one is empty, for servers and providers too', () => {
    const { incoming, domains } = read(
      bytes(`<clientConfig><emailProvider><domain>old.example</domain></emailProvider><emailProvider><domain>a.example</domain>
        <incomingServer type="IMAP"><hostname/><hostname>imap.a.example</hostname><port> 993 </port>
        <socketType>ssl</socketType></incomingServer></emailProvider></clientConfig>`),
    );
    expect(domains).toEqual(['a.example']);
    expect(incoming).toMatchObject([{ host: 'imap.a.example', port: 993, security: 'tls' }]);
  });

  it('reads an ampersand that starts no reference as itself', () => {
    const text = new TextDecoder().decode(readFixture('whole.xml'));
    expect(read(bytes(text.replace('&amp;', '&'))).displayName).toBe('Müller & Söhne Mail');
    const section = text.replace('Müller &amp; Söhne Mail', '<![CDATA[Müller & Söhne Mail]]>');
    expect(read(bytes(section)).displayName).toBe('Müller & Söhne Mail');
  });

  it('gives no login name of more than one line', () => {
    const text = new TextDecoder().decode(readFixture('whole.xml')).replaceAll('%EMAILADDRESS%', 'jane&#13;&#10;QUIT');
    expect(read(bytes(text)).outgoing.map(({ login }) => login)).toEqual([null, null]);
  });

  it.each([
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
    ['utf-16le', []],
    ['utf-16be', []],
  ])('reads %s after the byte order mark %j', (encoding, mark) => {
    const text = new TextDecoder().decode(readFixture('whole.xml')).replace('UTF-8', 'UTF-16');
    const littleEndian = Buffer.from(text, 'utf16le');
    const body = encoding === 'utf-16le' ? littleEndian : Buffer.from(littleEndian).swap16();
    expect(read(new Uint8Array([...mark, ...body])).displayName).toBe('Müller & Söhne Mail');
  });

  it('reads the encoding that the document declares', () => {
    const text = new TextDecoder().decode(readFixture('whole.xml')).replace('UTF-8', 'ISO-8859-1');
    expect(read(Buffer.from(text, 'latin1')).displayName).toBe('Müller & Söhne Mail');
    const utf8 = Uint8Array.of(0xef, 0xbb, 0xbf, ...readFixture('whole.xml'));
    expect(read(utf8).displayName).toBe('Müller & Söhne Mail');
  });

  it('distinguishes a web page from a document', () => {
    expect(parseAutoconfig(readFixture('web-page.html'))).toEqual(unreadable('web page'));
    expect(parseAutoconfig(bytes('\n<html><body>404</body></html>'))).toEqual(unreadable('web page'));
    expect(parseAutoconfig(bytes('<!-- cached -->\n<H1>404</H1>'))).toEqual(unreadable('web page'));
    expect(parseAutoconfig(bytes('<head:clientConfig/>'))).toEqual(
      unreadable(expect.stringContaining('emailProvider')),
    );
  });

  it('refuses a document type, and thus every entity that it defines', () => {
    expect(parseAutoconfig(readFixture('entity-bomb.xml'))).toEqual(unreadable('DOCTYPE'));
  });

  it('leaves an entity unchanged that is not of XML itself', () => {
    const text = new TextDecoder().decode(readFixture('whole.xml')).replace('&amp;', '&constructor;');
    expect(read(bytes(text)).displayName).toBe('Müller &constructor; Söhne Mail');
  });

  it.each([
    ['nothing', ''],
    ['text', 'not found'],
    ['JSON', '{"error":404}'],
    ['another document', '<Autodiscover/>'],
    ['a document without a provider', '<clientConfig version="1.1"/>'],
    ['a document that breaks off', '<clientConfig><emailProvider id="x"><incomingServer type="imap">'],
    ['elements without end', '<a>'.repeat(200) + '</a>'.repeat(200)],
    ['a name from the language', '<clientConfig><__proto__/></clientConfig>'],
  ])('cannot read %s', (_what, text) => {
    expect(parseAutoconfig(bytes(text))).toEqual(unreadable(expect.any(String)));
  });

  it('reads no document above the size limit, and no more servers than one document may name', () => {
    expect(parseAutoconfig(new Uint8Array(limits.documentBytes + 1))).toEqual(unreadable('more than 65536 bytes'));
    const server =
      '<outgoingServer type="smtp"><hostname>a.example</hostname><port>587</port><socketType>SSL</socketType></outgoingServer>';
    const text = `<clientConfig><emailProvider>${server.repeat(100)}</emailProvider></clientConfig>`;
    expect(read(bytes(text)).outgoing).toHaveLength(limits.serversPerDocument);
  });

  it.each(['<!-- -->', '<!--', '<![CDATA[', '<a b="', '<a ', '&#', '<?xml ', '</a>', '<a>', ']]>', ' \n'])(
    'is done in a moment with a document full of %j',
    (part) => {
      const alone = bytes(part.repeat(limits.documentBytes / part.length));
      const inside = `<clientConfig>${part.repeat((limits.documentBytes - 100) / part.length)}</clientConfig>`;
      const tookMs = processorMs(() => [alone, bytes(inside)].map(parseAutoconfig));
      expect(tookMs).toBeLessThan(5_000);
    },
  );

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (body) => void parseAutoconfig(body)));
  });

  it('never throws on a document with some of its bytes changed', () => {
    const whole = readFixture('whole.xml');
    const place = fc.nat(whole.length - 1);
    const change = fc.record({
      at: place,
      length: fc.nat(40),
      text: fc.constantFrom('<', '>', '&', '"', '<!', ']]>', '&#x;', '\u0000', '</a>'),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        let body = Buffer.from(whole);
        for (const { at, length, text } of changes) {
          body = Buffer.concat([body.subarray(0, at), Buffer.from(text), body.subarray(at + length)]);
        }
        const document = parseAutoconfig(body);
        if (document.ok) expect(document.value.incoming.length).toBeLessThanOrEqual(limits.serversPerDocument);
      }),
      { numRuns: 300 },
    );
  });
});
