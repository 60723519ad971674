import { describe, expect, it } from 'vitest';
import { collectCapabilities, mechanismNames } from '../../electron/core/collect-capabilities';

describe('collectCapabilities', () => {
  it('writes keywords in upper case and keeps parameters as they came', () => {
    const collected = collectCapabilities([
      ['size', '52428800'],
      ['IMPLEMENTATION', 'Qpopper', '4.1'],
    ]);

    expect(collected).toEqual(
      new Map([
        ['SIZE', ['52428800']],
        ['IMPLEMENTATION', ['Qpopper', '4.1']],
      ]),
    );
  });

  it('joins the parameters of a keyword that is listed twice', () => {
    const collected = collectCapabilities([
      ['AUTH', 'PLAIN', 'LOGIN'],
      ['auth', 'LOGIN', 'XOAUTH2'],
    ]);

    expect(collected).toEqual(new Map([['AUTH', ['PLAIN', 'LOGIN', 'XOAUTH2']]]));
  });

  it('leaves out entries without a keyword and empty parameters', () => {
    expect(collectCapabilities([[''], [], ['AUTH', '']])).toEqual(new Map([['AUTH', []]]));
  });
});

describe('mechanismNames', () => {
  it('gives each name once in upper case, in the order given', () => {
    expect(mechanismNames(['plain', 'LOGIN', 'PLAIN'])).toEqual(['PLAIN', 'LOGIN']);
  });
});
