import { describe, expect, it } from 'vitest';
import { parseAuthenticationResults } from '../../../electron/core/test-message/authentication-results';
import { parseReceivedSpf } from '../../../electron/core/test-message/received-spf';

function short(value: string) {
  const read = parseAuthenticationResults(value);
  if (read === null) return null;
  const results = read.results.map(({ method, result, properties }) =>
    [`${method}=${result}`, ...[...properties].map(([name, text]) => `${name}=${text}`)].join(' '),
  );
  return [read.serverId, ...results];
}

describe('an Authentication-Results field', () => {
  // The first five are the examples of RFC 8601, appendix B.
  it.each([
    ['that says that nothing was checked', 'example.org 1; none', ['example.org']],
    [
      'of one method',
      'example.com; spf=pass smtp.mailfrom=example.net',
      ['example.com', 'spf=pass smtp.mailfrom=example.net'],
    ],
    [
      'of several methods',
      'example.com; auth=pass (cram-md5) smtp.auth=sender@example.net; spf=pass smtp.mailfrom=example.net',
      ['example.com', 'auth=pass smtp.auth=sender@example.net', 'spf=pass smtp.mailfrom=example.net'],
    ],
    [
      'of two signatures',
      'example.com; dkim=pass reason="good signature" header.i=@mail-router.example.net; dkim=fail reason="bad signature" header.i=@newyork.example.com',
      [
        'example.com',
        'dkim=pass reason=good signature header.i=@mail-router.example.net',
        'dkim=fail reason=bad signature header.i=@newyork.example.com',
      ],
    ],
    [
      'full of comments',
      "foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot can go here) . (like that) expired (this surprised me) = (as I wasn't expecting it) 1362471462",
      ['foo.example.net', 'dkim=fail policy.expired=1362471462'],
    ],
    [
      'without a name',
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.example; dkim=none header.d=none;dmarc=none',
      [null, 'spf=pass smtp.mailfrom=a.example', 'dkim=none header.d=none', 'dmarc=none'],
    ],
    [
      'with a semicolon in a comment',
      'a.example; dkim=pass (2048-bit key; unprotected) header.d=b.example',
      ['a.example', 'dkim=pass header.d=b.example'],
    ],
    [
      'with an equals sign in a value',
      'a.example; dkim=pass header.b=Ab/c=== header.d=b.example',
      ['a.example', 'dkim=pass header.b=Ab/c=== header.d=b.example'],
    ],
    [
      'with a quoted local part',
      'a.example; spf=pass smtp.mailfrom="j; d"@b.example',
      ['a.example', 'spf=pass smtp.mailfrom=j; d@b.example'],
    ],
    [
      'with older words',
      'a.example; spf=hardfail; dmarc=bestguesspass; dkim=perhaps',
      ['a.example', 'spf=fail', 'dmarc=none', 'dkim=unknown'],
    ],
    [
      'with an empty value',
      'a.example; spf=none smtp.mailfrom= smtp.helo=b.example',
      ['a.example', 'spf=none smtp.mailfrom= smtp.helo=b.example'],
    ],
    ['of a version that is not known', 'a.example 2; spf=pass', null],
  ])('%s', (_, value, expected) => {
    expect(short(value)).toEqual(expected);
  });
});

describe('a Received-SPF field', () => {
  it.each([
    [
      'as RFC 7208 has it',
      'pass (mybox.example.org: domain of myname@example.com designates 192.0.2.1 as permitted sender) receiver=mybox.example.org; client-ip=192.0.2.1; envelope-from="myname@example.com"; helo=foo.example.com;',
      { result: 'pass', receiver: 'mybox.example.org', sender: 'myname@example.com' },
    ],
    [
      'of qmail',
      'softfail (mx.example: SPF record at a.example)',
      { result: 'softfail', receiver: 'mx.example', sender: 'a.example' },
    ],
    [
      'without a comment',
      'Fail receiver=mx.example; helo=b.example',
      { result: 'fail', receiver: 'mx.example', sender: 'b.example' },
    ],
    ['without a result', 'whatever (mx.example: no)', null],
    ['of nothing', '', null],
  ])('%s', (_, value, expected) => {
    expect(parseReceivedSpf(value)).toEqual(expected);
  });
});
