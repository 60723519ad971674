import { describe, expect, it } from 'vitest';
import { parseHostTemplate, parsePublishedHost } from '../../../electron/core/discovery/published-host';
import { parseSettingsDocument } from '../../../electron/core/discovery/settings-document';

const longName = `${'a.'.repeat(130)}example`;

/** A text in the place of a host, and what is wrong with it. */
const noHosts: readonly (readonly [text: string, fault: string])[] = [
  ['', 'missing'],
  ['https://imap.example.org/', 'url'],
  ['imaps://imap.example.org', 'url'],
  ['//imap.example.org', 'url'],
  ['imap.example.org:993', 'name'],
  ['imap.example.org/x', 'name'],
  ['imap.example.org\nsmtp.example.org', 'name'],
  ['imap.example.org smtp.example.org', 'name'],
  ['imap.exa\u001bmple.org', 'name'],
  ['evil.example@imap.example.org', 'name'],
  ['imap_1.example.org', 'name'],
  ['imap..example.org', 'name'],
  ['[2001:db8::1]', 'name'],
  ['[192.0.2.7]', 'name'],
  ['2001:db8::1%eth0', 'placeholder'],
  ['127.1', 'name'],
  ['0x7f.0.0.0x1', 'name'],
  ['2130706433', 'name'],
  [longName, 'long'],
  ['%FOO%.example.org', 'placeholder'],
  ['imap.%EMAILDOMAIN', 'placeholder'],
];

describe('parsePublishedHost', () => {
  it.each(noHosts)('says what is wrong with %j', (text, fault) => {
    expect(parsePublishedHost(text)).toEqual({
      ...{ ok: false, failure: { code: 'unusable-server', fault, found: text } },
    });
  });

  it.each([
    ['IMAP.Example.Org', 'imap.example.org'],
    ['imap.bücher.example', 'imap.xn--bcher-kva.example'],
    ['imap.example.org.', 'imap.example.org'],
    ['192.0.2.7', '192.0.2.7'],
    ['2001:DB8:0::7', '2001:db8::7'],
  ])('reads %s as %s', (text, value) => expect(parsePublishedHost(text)).toEqual({ ok: true, value }));
});

describe('parseHostTemplate', () => {
  it.each(['imap.%EMAILDOMAIN%', '%EmailLocalPart%.mail.example', '%EMAILDOMAIN%'])('keeps %s as it stands', (text) =>
    expect(parseHostTemplate(text)).toEqual({ ok: true, value: text }),
  );

  it.each(['%EMAILADDRESS%', '%FOO%', 'imap.%EMAILDOMAIN%:993', 'https://%EMAILDOMAIN%/', '%EMAILDOMAIN% x'])(
    'finds the fault in %s',
    (text) => expect(parseHostTemplate(text)).toMatchObject({ ok: false, failure: { fault: 'placeholder' } }),
  );
});

function escaped(text: string): string {
  return text
    .replace(/[&<]/g, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/\p{Cc}/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Documents that name a server with that host for receiving, and a good one for sending. */
const documentsWith: Readonly<Record<string, (host: string) => string>> = {
  autoconfig: (host) => `<clientConfig><emailProvider>
    <incomingServer type="imap"><hostname>${escaped(host)}</hostname><port>993</port><socketType>SSL</socketType></incomingServer>
    <outgoingServer type="smtp"><hostname>smtp.example.org</hostname><port>465</port><socketType>SSL</socketType></outgoingServer>
    </emailProvider></clientConfig>`,
  autodiscover: (host) => `<Autodiscover><Response><Account>
    <Protocol><Type>IMAP</Type><Server>${escaped(host)}</Server><Port>993</Port></Protocol>
    <Protocol><Type>SMTP</Type><Server>smtp.example.org</Server><Port>465</Port></Protocol>
    </Account></Response></Autodiscover>`,
  pacc: (host) => JSON.stringify({ protocols: { imap: { host }, submit: { host: 'smtp.example.org' } } }),
};

describe.each(Object.entries(documentsWith))('a document of %s', (format, documentWith) => {
  it.each(noHosts.filter(([text]) => text !== ''))('leaves out the server %j and keeps the other', (text) => {
    const document = parseSettingsDocument(new TextEncoder().encode(documentWith(text)));
    if (!document.ok) throw new Error(document.failure.detail);
    expect(document.value).toMatchObject({ format, incoming: [], outgoing: [{ host: 'smtp.example.org' }] });
    expect(document.value.leftOut).toMatchObject([{ code: 'unusable-server' }]);
  });
});

describe.each(['0x3e1', '9.93e2', '+993', '65536', '993.0'])('the port %s', (port) => {
  it.each(['autoconfig', 'autodiscover'])('leaves out its server in a document of %s', (format) => {
    const text = documentsWith[format]?.('imap.example.org').replace('>993<', `>${port}<`) ?? '';
    const document = parseSettingsDocument(new TextEncoder().encode(text));
    if (!document.ok) throw new Error(document.failure.detail);
    expect(document.value.incoming).toEqual([]);
    expect(document.value.leftOut).toEqual([{ code: 'unusable-server', fault: 'port', found: port }]);
  });
});
