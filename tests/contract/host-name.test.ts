import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  hostSchema,
  isWithin,
  parseHostName,
  parseIpAddress,
  parseTargetName,
} from '../../electron/contract/host-name';
import { processorMs } from '../fakes/processor-time';

describe('parseHostName', () => {
  it('gives only letters, digits, hyphens and dots, or an IP address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const host = parseHostName(text);
        if (host.ok) expect(host.value).toMatch(/^([a-z\d-]+(\.[a-z\d-]+)*|[\da-f:.]+)$/);
      }),
    );
  });

  it('leaves a host name that it gave unchanged', () => {
    fc.assert(
      fc.property(fc.domain(), (text) => {
        const host = parseHostName(text);
        if (host.ok) expect(parseHostName(host.value)).toEqual(host);
      }),
    );
  });
});

describe('parseIpAddress', () => {
  it.each([':', '0:', '1.'])('takes no time for a text that repeats %s', (part) => {
    const text = `${part.repeat(100_000)}x`;
    expect(processorMs(() => expect(parseIpAddress(text)).toBeNull())).toBeLessThan(1_000);
  });

  it('reads the longest spelling of an address', () => {
    expect(parseIpAddress('[0000:0000:0000:0000:0000:ffff:192.168.100.101]')).toBe('::ffff:c0a8:6465');
  });

  it('reads no other spelling of a number as an IPv4 address', () => {
    expect(['0x7f.0.0.1', '127.1', '010.0.0.1', '256.0.0.1', '1.2.3.4.5'].map(parseIpAddress)).toEqual(
      Array(5).fill(null),
    );
  });

  it('reads a text with colons as an IPv6 address only where it is one', () => {
    expect(parseIpAddress('::1')).toBe('::1');
    expect(parseIpAddress('1:2')).toBeNull();
    expect(parseIpAddress('example.net:993')).toBeNull();
  });
});

describe('parseTargetName', () => {
  it('reads a name, and no IP address', () => {
    expect(parseTargetName('mail.example.net')).toBe('mail.example.net');
    expect(['', '192.0.2.1', '2001:db8::1', 'a b.example'].map(parseTargetName)).toEqual(Array(4).fill(null));
  });

  it('reads a name with underscores, as those of exchangers that Cloudflare makes', () => {
    expect(parseTargetName('_DC-MX.1a2b3c.example.net.')).toBe('_dc-mx.1a2b3c.example.net');
    expect(['_dc mx.example.net', '_dc/mx.example.net', '_b\u00fc.example.net'].map(parseTargetName)).toEqual(
      Array(3).fill(null),
    );
    expect(v.parse(hostSchema, '_dc-mx.1a2b3c.example.net')).toBe('_dc-mx.1a2b3c.example.net');
  });
});

describe('isWithin', () => {
  it('compares whole labels', () => {
    expect(isWithin('imap.gmail.com', 'gmail.com')).toBe(true);
    expect(isWithin('gmail.com', 'gmail.com')).toBe(true);
    expect(isWithin('notgmail.com', 'gmail.com')).toBe(false);
  });
});
