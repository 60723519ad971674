import { describe, expect, it } from 'vitest';
import { nameMismatch } from '../../../electron/core/diagnosis/name-mismatch';

function whyNot(host: string, names: readonly string[], addresses: readonly string[] = []) {
  const { kind, ...rest } = { pattern: '', ...nameMismatch({ names, addresses }, host) };
  return `${kind} ${rest.pattern}`.trim();
}

describe('nameMismatch', () => {
  it('distinguishes a certificate without any host from one for other hosts', () => {
    expect(whyNot('imap.example.net', [])).toBe('no-names');
    expect(whyNot('imap.example.net', ['www.example.net'])).toBe('other-names');
    expect(whyNot('imap.example.net', [], ['192.0.2.7'])).toBe('other-names');
    expect(whyNot('192.0.2.8', [], ['192.0.2.7'])).toBe('other-names');
  });

  it('recognises an IP address that is listed as a name', () => {
    expect(whyNot('192.0.2.7', ['192.0.2.7'])).toBe('address-as-name');
    expect(whyNot('2001:db8::7', ['2001:DB8:0::7'])).toBe('address-as-name');
    expect(whyNot('192.0.2.7', ['*.0.2.7'])).toBe('other-names');
  });

  it('recognises a wildcard for hosts of many owners', () => {
    expect(whyNot('mail.co.uk', ['www.mail.co.uk', '*.CO.uk'])).toBe('wide-wildcard *.co.uk');
    expect(whyNot('mail.github.io', ['*.github.io'])).toBe('wide-wildcard *.github.io');
  });

  it.each(['im*.example.net', '*ap.example.net', 'i*p.example.net', '**.example.net', 'i*a*p.example.net'])(
    'knows the wildcard %s, which is no whole label',
    (pattern) => {
      expect(whyNot('imap.example.net', ['other.example', pattern])).toBe(`odd-wildcard ${pattern}`);
    },
  );

  it('recognises wildcards that are not the first label, and several', () => {
    expect(whyNot('imap.example.net', ['imap.*.net'])).toBe('odd-wildcard imap.*.net');
    expect(whyNot('imap.example.net', ['*.*.net'])).toBe('odd-wildcard *.*.net');
  });

  it('does not repeat a pattern that is longer than any host', () => {
    expect(whyNot('imap.example.net', [`i${'*'.repeat(300)}p.example.net`])).toBe('other-names');
  });

  it.each(['imx*.example.net', 'ima*ap.example.net', '*.*.*.net', 'a.*.example.net', 'i*x*p.example.net'])(
    'does not blame the wildcard %s, which would not fit anyway',
    (pattern) => {
      expect(whyNot('imap.example.net', [pattern])).toBe('other-names');
    },
  );
});
