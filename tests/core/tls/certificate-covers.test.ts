import { describe, expect, it } from 'vitest';
import { certificateCovers } from '../../../electron/core/tls/certificate-covers';
import { processorMs } from '../../fakes/processor-time';

/** A host, the names and IP addresses of a certificate, and whether it covers the host. */
type Situation = readonly [host: string, names: readonly string[], addresses: readonly string[], covers: boolean];

const inShort = (situation: Situation) => JSON.stringify(situation.slice(0, 3));

function judge(situations: readonly Situation[]): void {
  it.each(situations.map((situation) => [inShort(situation), situation] as const))('%s', (_, situation) => {
    const [host, names, addresses, covers] = situation;
    expect(certificateCovers({ names, addresses }, host)).toBe(covers);
  });
}

describe('a certificate covers a host by its name', () => {
  judge([
    ['imap.example.net', ['imap.example.net'], [], true],
    ['imap.example.net', ['www.example.net', 'imap.example.net'], [], true],
    ['imap.example.net', ['IMAP.Example.NET'], [], true],
    ['IMAP.Example.NET', ['imap.example.net'], [], true],
    ['localhost', ['localhost'], [], true],
    ['imap.example.net', ['example.net'], [], false],
    ['example.net', ['imap.example.net'], [], false],
    ['imap.example.net', ['imap.example.net.evil.example'], [], false],
    ['imap.example.net', ['notimap.example.net'], [], false],
    ['imap.example.net', [], [], false],
    ['', [''], [], false],
    ['', ['*'], [], false],
  ]);
});

describe('a final dot', () => {
  judge([
    // Of the host: the same name, written to its root.
    ['imap.example.net.', ['imap.example.net'], [], true],
    ['imap.example.net.', ['*.example.net'], [], true],
    ['imap.example.net..', ['imap.example.net'], [], false],
    // In a certificate a name with a final dot is no DNS name. RFC 5280 §4.2.1.6, RFC 1034 §3.5.
    ['imap.example.net', ['imap.example.net.'], [], false],
    ['imap.example.net.', ['imap.example.net.'], [], false],
    ['imap.example.net', ['*.example.net.'], [], false],
  ]);
});

describe('a wildcard', () => {
  judge([
    ['imap.example.net', ['*.example.net'], [], true],
    ['IMAP.example.net', ['*.EXAMPLE.net'], [], true],
    ['xn--bcher-kva.example.net', ['*.example.net'], [], true],
    ['a.b.c.example.net', ['*.b.c.example.net'], [], true],
    // It stands for exactly one label,
    ['example.net', ['*.example.net'], [], false],
    ['a.imap.example.net', ['*.example.net'], [], false],
    ['.example.net', ['*.example.net'], [], false],
    ['imap.notexample.net', ['*.example.net'], [], false],
    // as a whole,
    ['imap.example.net', ['im*.example.net'], [], false],
    ['imap.example.net', ['*ap.example.net'], [], false],
    ['imap.example.net', ['i*p.example.net'], [], false],
    ['imap.example.net', ['**.example.net'], [], false],
    ['xn--imap.example.net', ['xn--*.example.net'], [], false],
    // in front,
    ['imap.example.net', ['imap.*.net'], [], false],
    ['imap.example.net', ['imap.example.*'], [], false],
    // and once.
    ['a.b.example.net', ['*.*.example.net'], [], false],
    ['imap.example.net', ['*.*.net'], [], false],
    ['localhost', ['*'], [], false],
    ['imap.example.net', ['*'], [], false],
    ['imap.example.net', ['*.'], [], false],
    ['imap.example.net', ['.*'], [], false],
  ]);
});

describe('a wildcard right below a domain where anybody may register', () => {
  judge([
    ['example.net', ['*.net'], [], false],
    ['mail.co.uk', ['*.co.uk'], [], false],
    ['mail.co.uk', ['*.co.uk', 'co.uk'], [], false],
    ['mail.com.au', ['*.com.au'], [], false],
    // By a rule of the list that is a wildcard itself, and an exception from it.
    ['mail.any.ck', ['*.any.ck'], [], false],
    ['mail.www.ck', ['*.www.ck'], [], true],
    ['mail.xn--55qx5d.cn', ['*.xn--55qx5d.cn'], [], false],
    // Below a top-level domain that is on no list, too.
    ['mail.internal', ['*.internal'], [], false],
    ['mail.internal', ['*.internal', 'internal'], [], false],
    ['mail.example.co.uk', ['*.example.co.uk'], [], true],
    ['mail.host.internal', ['*.host.internal'], [], true],
  ]);
});

describe('a wildcard right below the domain under which a company hands out names', () => {
  judge([
    ['mail.github.io', ['*.github.io'], [], false],
    ['w01.kasserver.com', ['*.kasserver.com'], [], false],
    // Only the company itself is certified for the domain too.
    ['w01.kasserver.com', ['*.kasserver.com', 'kasserver.com'], [], true],
    ['w01.kasserver.com', ['*.kasserver.com', 'KASserver.com'], [], true],
    ['w01.kasserver.com', ['*.kasserver.com', 'other.com'], [], false],
    ['imap.w01.kasserver.com', ['*.w01.kasserver.com'], [], true],
  ]);
});

describe('a name beyond ASCII', () => {
  judge([
    ['xn--bcher-kva.example', ['xn--bcher-kva.example'], [], true],
    ['bücher.example', ['xn--bcher-kva.example'], [], true],
    ['BÜCHER.Example', ['XN--BCHER-KVA.example'], [], true],
    ['mail。bücher。example', ['mail.xn--bcher-kva.example'], [], true],
    ['imap.bücher.example', ['*.xn--bcher-kva.example'], [], true],
    // A certificate holds only A-labels.
    ['bücher.example', ['bücher.example'], [], false],
    ['xn--bcher-kva.example', ['bücher.example'], [], false],
    ['bücher.example', ['b\u00c3\u00bccher.example'], [], false],
    // The Kelvin sign is no k, and a dotless letter no i.
    ['bank.example', ['ban\u212a.example'], [], false],
    ['imap.example', ['\u0131map.example'], [], false],
  ]);
});

describe('an IP address', () => {
  judge([
    ['192.0.2.7', [], ['192.0.2.7'], true],
    ['192.0.2.7', [], ['192.0.2.8', '192.0.2.7'], true],
    ['2001:db8::7', [], ['2001:DB8:0:0:0:0:0:7'], true],
    ['2001:db8:0:0::0:7', [], ['2001:DB8:0:0:0:0:0:7'], true],
    ['[2001:DB8::7]', [], ['2001:db8::7'], true],
    ['2001:db8::192.0.2.7', [], ['2001:DB8:0:0:0:0:C000:207'], true],
    ['192.0.2.7', [], ['192.0.2.70'], false],
    ['2001:db8::7', [], ['2001:db8::8'], false],
    ['192.0.2.7', [], [], false],
    // A DNS name is no IP address, even where it looks like one.
    ['192.0.2.7', ['192.0.2.7'], [], false],
    ['2001:db8::7', ['2001:db8::7'], [], false],
    ['192.0.2.7', ['*.0.2.7'], [], false],
    ['192.0.2.7', ['*'], [], false],
    // An IPv4 address is not its IPv6 form: four octets are not sixteen.
    ['192.0.2.7', [], ['::ffff:192.0.2.7'], false],
    ['::ffff:192.0.2.7', [], ['192.0.2.7'], false],
    ['::ffff:192.0.2.7', [], ['0:0:0:0:0:FFFF:C000:207'], true],
    // Other spellings of an address are not read.
    ['192.0.2.07', [], ['192.0.2.7'], false],
    ['3221225991', [], ['192.0.2.7'], false],
    ['0xc0.0.2.7', [], ['192.0.2.7'], false],
    ['192.0.2.7.', [], ['192.0.2.7'], false],
    ['fe80::1%eth0', [], ['fe80::1'], false],
    // An IP address of a certificate is no DNS name.
    ['imap.example.net', [], ['imap.example.net'], false],
    ['192.0.2.7', [], ['<invalid>'], false],
  ]);
});

describe('odd characters', () => {
  judge([
    ['imap.example.net', ['imap.example.net\0.evil.example'], [], false],
    ['imap.example.net', ['imap.example.net\0'], [], false],
    ['imap.example.net\0', ['imap.example.net\0'], [], false],
    ['imap.example.net', [' imap.example.net'], [], false],
    ['imap.example.net', ['imap.example.net\n'], [], false],
    ['imap.example.net\n', ['imap.example.net'], [], false],
    ['imap.example.net', ['imap.example.net, DNS:other.example'], [], false],
    ['imap.example.net:993', ['imap.example.net:993'], [], false],
    ['imap_1.example.net', ['imap_1.example.net'], [], false],
    ['https://imap.example.net', ['imap.example.net'], [], false],
    ['*.example.net', ['*.example.net'], [], false],
    [`${'a'.repeat(300)}.example`, [`${'a'.repeat(300)}.example`], [], false],
  ]);
});

describe('a certificate with thousands of names', () => {
  const many = Array.from({ length: 20_000 }, (_, place) => `host-${place}.example.net`);

  it('covers the names that it lists, and no other', () => {
    expect(certificateCovers({ names: many, addresses: [] }, 'host-19999.example.net')).toBe(true);
    expect(certificateCovers({ names: many, addresses: [] }, 'host-20000.example.net')).toBe(false);
  });

  it('is judged in the time that a run can spare for each of its servers', () => {
    const names = Array.from({ length: 20_000 }, () => '*.github.io');
    const tookMs = processorMs(() => {
      for (let turn = 0; turn < 20; turn += 1) certificateCovers({ names, addresses: [] }, 'mail.github.io');
    });
    expect(tookMs / 20).toBeLessThan(200);
  });
});
