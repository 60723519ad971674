import { describe, expect, it } from 'vitest';
import { whoLearnedWhat } from '../../../../electron/core/wizard/discovery/who-learned-what';

describe('who learned what', () => {
  it('counts what its rows show, each host once, and names the name server apart', () => {
    const told = whoLearnedWhat([
      { to: 'resolver', what: 'domain', over: 'dns' },
      { to: 'proxy.example.net', what: 'domain', over: 'proxy' },
      { to: 'autoconfig.example.net', what: 'domain', over: 'https' },
      { to: 'autoconfig.example.net', what: 'domain', over: 'http' },
      { to: 'autodiscover.example.net', what: 'nothing', over: 'https' },
    ]);
    expect(told.summary).toEqual({ id: 'wizard.told.summary', values: { resolver: 'yes', domain: 2, address: 0 } });
    expect(told.rows.map(({ host }) => host)).toEqual([
      null,
      'proxy.example.net',
      'autoconfig.example.net',
      'autoconfig.example.net',
      'autodiscover.example.net',
    ]);
  });

  it('says so where nobody learned anything', () => {
    expect(whoLearnedWhat([]).summary.id).toBe('wizard.told.nobody');
  });
});
