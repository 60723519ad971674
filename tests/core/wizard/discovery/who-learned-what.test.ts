import { describe, expect, it } from 'vitest';
import { whoLearnedWhat } from '../../../../electron/core/wizard/discovery/who-learned-what';

describe('who learned what', () => {
  it('counts each server once and leaves name servers and proxies out', () => {
    const told = whoLearnedWhat(
      [
        { to: 'resolver', what: 'domain', over: 'dns' },
        { to: 'proxy.example.net', what: 'domain', over: 'proxy' },
        { to: 'autoconfig.example.net', what: 'domain', over: 'https' },
        { to: 'autoconfig.example.net', what: 'domain', over: 'http' },
        { to: 'autodiscover.example.net', what: 'nothing', over: 'https' },
      ],
      false,
    );
    expect(told.summary).toEqual({ id: 'wizard.told.summary', values: { domain: 1, address: 0 } });
    expect(told.rows.map(({ host }) => host)).toEqual([
      null,
      'proxy.example.net',
      'autoconfig.example.net',
      'autoconfig.example.net',
      'autodiscover.example.net',
    ]);
  });
});
