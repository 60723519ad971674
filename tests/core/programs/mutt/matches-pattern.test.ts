import { describe, expect, it } from 'vitest';
import { literalOf, matchesPattern } from '../../../../electron/core/programs/mutt/matches-pattern';

describe('matchesPattern', () => {
  it.each([
    ['.', 'imaps://imap.example.net/', true],
    ['.*', '', true],
    ['imaps://imap.example.net/', 'imaps://imap.example.net/INBOX', true],
    [String.raw`imaps://imap\.example\.net`, 'imaps://imapXexample.net/', false],
    ['^imaps://.*example.net/?$', 'imaps://imap.example.net', true],
    ['^work', '~/Mail/work', false],
    ['work$', '~/Mail/work', true],
    ['work$', '~/Mail/work/old', false],
    ['! work', '~/Mail/home', true],
    ['(home|work)', '~/Mail/home', false],
    ['a.*b.*c', 'xaxxbxxc', true],
    ['a.*b.*c', 'xaxxcxxb', false],
  ])('of %s says about %s: %s', (pattern, mailbox, expected) => {
    expect(matchesPattern(pattern, mailbox)).toBe(expected);
  });
});

describe('literalOf', () => {
  it.each([
    [String.raw`^imaps://imap\.example\.net/.*`, 'imaps://imap.example.net/'],
    ['imaps://imap.example.net/?', 'imaps://imap.example.net'],
    ['imaps://(a|b).example.net', null],
  ])('of %s is %s', (pattern, expected) => {
    expect(literalOf(pattern)).toBe(expected);
  });
});
