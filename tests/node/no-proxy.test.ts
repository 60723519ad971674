import { describe, expect, it } from 'vitest';
import { parseNoProxy } from '../../electron/node/no-proxy';

describe('parseNoProxy', () => {
  it.each([
    ['example.org', 'example.org', 443],
    ['example.org', 'autoconfig.example.org', 443],
    ['.example.org', 'autoconfig.example.org', 443],
    ['.example.org', 'example.org', 443],
    ['*.example.org', 'autoconfig.example.org', 443],
    ['Example.ORG', 'autoconfig.example.org', 443],
    ['example.org.', 'example.org', 443],
    ['other.example, example.org', 'example.org', 443],
    ['other.example example.org', 'example.org', 443],
    ['example.org:8443', 'example.org', 8443],
    ['*', 'anything.example', 443],
    ['192.0.2.7', '192.0.2.7', 443],
    ['192.0.2.7:8443', '192.0.2.7', 8443],
    ['192.0.2.0/24', '192.0.2.7', 443],
    ['2001:db8::7', '2001:db8::7', 443],
    ['2001:0db8:0::7', '2001:db8::7', 443],
    ['[2001:db8::7]', '2001:db8::7', 443],
    ['[2001:db8::7]:8443', '2001:db8::7', 8443],
    ['2001:db8::/32', '2001:db8::7', 443],
  ])('%j exempts %s, port %d', (text, host, port) => {
    expect(parseNoProxy(text)(host, port)).toBe(true);
  });

  it.each([
    ['', 'example.org', 443],
    ['example.org', 'notexample.org', 443],
    ['example.org', 'example.org.evil.example', 443],
    ['example.org:8443', 'example.org', 443],
    ['192.0.2.7', '192.0.2.70', 443],
    ['192.0.2.7:8443', '192.0.2.7', 443],
    ['192.0.2.0/24', '192.0.3.7', 443],
    ['192.0.2.0/24', 'example.org', 443],
    ['192.0.2.0/33', '192.0.2.7', 443],
    ['0.0.0.0/0', '2001:db8::7', 443],
    ['[2001:db8::7]:8443', '2001:db8::7', 443],
    ['.', 'example.org', 443],
  ])('%j does not exempt %s, port %d', (text, host, port) => {
    expect(parseNoProxy(text)(host, port)).toBe(false);
  });
});
