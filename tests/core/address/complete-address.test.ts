import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  completeAddress,
  completionsFor,
  isInDomain,
  offeredDomains,
} from '../../../electron/core/address/complete-address';

describe('the completions of an address', () => {
  it.each([
    ['', '@gmail.com'],
    ['jane', 'jane@gmail.com'],
    ['jane@', 'jane@gmail.com'],
    ['jane@web.de', 'jane@gmail.com'],
    [' jane@we ', 'jane@gmail.com'],
  ])('turn %j into %j', (typed, completed) => expect(completeAddress(typed, 'gmail.com')).toBe(completed));

  it.each([
    ['de', 'web.de'],
    ['de-AT', 'gmx.at'],
    ['fr-CA', 'yahoo.ca'],
    ['zh-Hans-CN', 'qq.com'],
    ['en-GB', 'btinternet.com'],
    ['en-US', 'outlook.com'],
    ['', 'outlook.com'],
    ['xx-YY', 'icloud.com'],
  ])('are those of the region for %j', (tag, domain) => {
    expect(completionsFor(tag)).toHaveLength(4);
    expect(completionsFor(tag)).toContain(domain);
  });

  it('tell which one an address is in', () => {
    expect(isInDomain('Jane@GMAIL.com ', 'gmail.com')).toBe(true);
    expect(isInDomain('jane@notgmail.com', 'gmail.com')).toBe(false);
  });

  it('are all in the provider table', () => {
    const folder = join(__dirname, '../../../electron/knowledge/providers');
    const known = readdirSync(folder).flatMap(
      (name): readonly string[] => JSON.parse(readFileSync(join(folder, name), 'utf8')).domains,
    );
    expect(offeredDomains.filter((domain) => !known.includes(domain))).toEqual([]);
  });
});
