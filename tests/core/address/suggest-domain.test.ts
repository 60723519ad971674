import { describe, expect, it } from 'vitest';
import { slipsBetween, suggestDomain } from '../../../electron/core/address/suggest-domain';
import { wellKnownDomains } from '../../../electron/core/address/well-known-domains';

const nothingElse = { isKnown: () => false, wellKnown: wellKnownDomains };

describe('suggestDomain', () => {
  it.each([
    ['gmial.com', 'gmail.com'],
    ['gmal.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotnail.con', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['yaho.com', 'yahoo.com'],
    ['iclould.com', 'icloud.com'],
    ['protonmial.com', 'protonmail.com'],
    ['t-onlin.de', 't-online.de'],
  ])('reads %s as a mistyped %s', (typed, meant) => {
    expect(suggestDomain(typed, nothingElse)).toBe(meant);
  });

  it.each([
    ['a company', 'example.net'],
    ['another country of the same provider', 'outlook.dk'],
    ['another country with two endings', 'yahoo.co.id'],
    ['another ending of the same provider', 'hotmail.ca'],
    ['a short domain, because it has too many neighbours', 'gmx.dk'],
    ['a name that begins with another letter and is two slips away', 'postmail.com'],
  ])('offers nothing for %s', (_what, typed) => {
    expect(suggestDomain(typed, nothingElse)).toBeNull();
  });

  it('offers nothing for a domain that is known to have mailboxes, however close it is', () => {
    expect(suggestDomain('gmali.com', nothingElse)).toBe('gmail.com');
    expect(suggestDomain('gmali.com', { ...nothingElse, isKnown: (domain) => domain === 'gmali.com' })).toBeNull();
  });

  it.each(wellKnownDomains)('does not read %s as mistyped', (domain) => {
    expect(suggestDomain(domain, nothingElse)).toBeNull();
  });

  it('takes the likelier of two that are equally close', () => {
    const known = { isKnown: () => false, wellKnown: ['maila.example', 'mailb.example'] };
    expect(suggestDomain('mailc.example', known)).toBe('maila.example');
  });
});

describe('slipsBetween', () => {
  it.each([
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['abc', 'xbc', 1],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
  ])('counts the slips from "%s" to "%s" as %i', (one, other, count) => {
    expect(slipsBetween(one, other)).toBe(count);
    expect(slipsBetween(other, one)).toBe(count);
  });
});
