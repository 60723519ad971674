import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAutodiscover, parseAutodiscoverPlace } from '../../../electron/core/discovery/autodiscover-document';
import { parseSettingsDocument } from '../../../electron/core/discovery/settings-document';
import { limits } from '../../../electron/core/limits';
import { processorMs } from '../../fakes/processor-time';
import { readFixture } from './read-fixture';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const documents = [
  readFixture('whole.xml'),
  readFixture('settings.xml', 'autodiscover'),
  readFixture('whole.json', 'pacc'),
];

/** A document of exactly the size limit, filled by repeating a part. */
function filled(start: string, part: string, end: string): Uint8Array {
  const room = limits.documentBytes - start.length - end.length;
  return bytes(start + part.repeat(Math.floor(room / part.length)) + end);
}

describe('parseSettingsDocument', () => {
  it('distinguishes the three formats', () => {
    const read = documents.map((body) => parseSettingsDocument(body));
    expect(read.map((document) => (document.ok ? document.value.format : document.failure.detail))).toEqual([
      'autoconfig',
      'autodiscover',
      'pacc',
    ]);
    for (const document of read) {
      if (document.ok) {
        const keys = ['format', 'domains', 'displayName', 'incoming', 'outgoing', 'leftOut'];
        expect(Object.keys(document.value)).toEqual(keys);
      }
    }
  });

  it.each([
    ['an error', readFixture('error-600.xml', 'autodiscover'), 'ErrorCode 600'],
    ['a redirect', readFixture('redirect-address.xml', 'autodiscover'), 'a redirect to jane@staff.example.net'],
    ['a web page', readFixture('web-page.html'), 'web page'],
    ['an entity bomb', readFixture('entity-bomb.xml', 'autodiscover'), 'DOCTYPE'],
    ['another document', bytes('<plist/>'), 'no clientConfig with an emailProvider'],
    ['another JSON', bytes('{}'), 'no protocols'],
    ['text', bytes('not found'), expect.any(String)],
    ['nothing', bytes(''), expect.any(String)],
  ])('cannot read settings from %s', (_what, body, detail) => {
    expect(parseSettingsDocument(body)).toEqual({ ok: false, failure: { code: 'unreadable-document', detail } });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (body) => {
        parseSettingsDocument(body);
        parseAutodiscover(body);
        parseAutodiscoverPlace(body);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on JSON of any shape, and gives nothing but servers', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const protocols = fc.dictionary(fc.constantFrom('imap', 'pop3', 'smtp', 'submit', '__proto__', 'x'), value);
    fc.assert(
      fc.property(fc.record({ protocols, authentication: value, info: value }), (document) => {
        const read = parseSettingsDocument(bytes(JSON.stringify(document)));
        for (const server of read.ok ? [...read.value.incoming, ...read.value.outgoing] : []) {
          expect([993, 995, 465]).toContain(server.port);
          expect(server.host).toMatch(/^[\da-z.:-]+$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on a document with some of its bytes changed', () => {
    const change = fc.record({
      at: fc.nat(3_000),
      length: fc.nat(40),
      text: fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        '<!',
        ']]>',
        '&#x;',
        '\u0000',
        '</a>',
        '{',
        '}',
        '[',
        ':',
        '\\u',
        '\ud800',
      ),
    });
    const changes = fc.array(change, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...documents), changes, (document, mutations) => {
        let body = Buffer.from(document);
        for (const { at, length, text } of mutations) {
          body = Buffer.concat([body.subarray(0, at), Buffer.from(text), body.subarray(at + length)]);
        }
        const read = parseSettingsDocument(body);
        if (read.ok) expect(read.value.incoming.length).toBeLessThanOrEqual(limits.serversPerDocument);
      }),
      { numRuns: 1_000 },
    );
  });

  const account = ['<Autodiscover><Response><Account>', '</Account></Response></Autodiscover>'] as const;
  const provider = ['<clientConfig><emailProvider>', '</emailProvider></clientConfig>'] as const;

  it.each([
    ['elements', filled(account[0], `<${'a'.repeat(32)}/>`, account[1])],
    ['servers', filled(account[0], `<Protocol>${'a'.repeat(50)}</Protocol>`, account[1])],
    [
      'whole servers',
      filled(account[0], '<Protocol><Type>IMAP</Type><Server>a.example</Server></Protocol>'.padEnd(210), account[1]),
    ],
    ['letters beyond ASCII', filled(provider[0], `<domain>${'&#228;'.repeat(9)}</domain>`, provider[1])],
    ['attributes', filled(`${account[0]}<a `, ' b=""', `/>${account[1]}`)],
    ['references', filled(`${account[0]}<RedirectUrl>`, '&#x41;', `</RedirectUrl>${account[1]}`)],
    ['comments', filled(account[0], `<!--${'a'.repeat(28)}-->`, account[1])],
    ['CDATA', filled(account[0], `<![CDATA[${'a'.repeat(24)}]]>`, account[1])],
    ['instructions', filled(account[0], `<?${'a'.repeat(32)}?>`, account[1])],
    ['prefixes', filled(account[0], `<a:b xmlns:a="${'c'.repeat(20)}"/>`, account[1])],
    ['more tags than it may have', filled(account[0], '<a/>', account[1])],
    ['names of JSON', filled('{"protocols":{"a":1', ',"a":1', '}}')],
  ])('reads a document of the size limit full of %s in a short time', (what, body) => {
    const tookMs = processorMs(() => parseSettingsDocument(body));
    // The figure is printed for the reader; the bound only catches a time that grows without limit.
    process.stdout.write(`${body.length} bytes of ${what}: ${tookMs.toFixed(1)} ms\n`);
    expect(tookMs).toBeLessThan(5_000);
  });

  it('reads a document of as many tags and attributes as the largest real ones', () => {
    const server =
      '<incomingServer type="imap"><hostname>a.example</hostname><port>993</port><socketType>SSL</socketType></incomingServer>';
    const read = parseSettingsDocument(Buffer.from(`${provider[0]}${server.repeat(60)}${provider[1]}`));

    expect(read.ok && read.value.incoming.length).toBe(limits.serversPerDocument);
  });

  it.each([
    ['tags', '<a/>'.repeat(limits.documentTags)],
    ['attributes', `<a ${Array.from({ length: limits.documentAttributes + 1 }, (_, n) => `b${n} = ''`).join(' ')}/>`],
  ])('refuses a document of more %s than any real one has', (what, content) => {
    const read = parseSettingsDocument(Buffer.from(`${provider[0]}${content}${provider[1]}`));

    expect(read).toMatchObject({ ok: false, failure: { detail: expect.stringMatching(`^more than \\d+ ${what}$`) } });
  });
});
