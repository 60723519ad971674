import { describe, expect, it } from 'vitest';
import { isSameOrganisation } from '../../../electron/core/discovery/same-organisation';

describe('isSameOrganisation', () => {
  it.each([
    ['example.net', 'example.net'],
    ['autodiscover.example.net', 'example.net'],
    ['mail.example.co.uk', 'staff.example.co.uk'],
    ['example.net', 'staff.example.net'],
    ['mail.corp', 'corp'],
  ])('puts %s and %s together', (host, domain) => {
    expect(isSameOrganisation(host, domain)).toBe(true);
  });

  it.each([
    ['example.org', 'example.net'],
    ['notexample.net', 'example.net'],
    ['example.net.hoster.example', 'example.net'],
    ['other.co.uk', 'example.co.uk'],
    ['co.uk', 'example.co.uk'],
    ['net', 'example.net'],
    ['other.github.io', 'jane.github.io'],
    ['jane.github.io', 'github.io'],
    ['jane.co.uk', 'co.uk'],
    ['192.0.2.1', '192.0.2.2'],
    ['2001:db8::1', '2001:db8::2'],
  ])('keeps %s and %s apart', (host, domain) => {
    expect(isSameOrganisation(host, domain)).toBe(false);
  });
});
