import { describe, expect, it } from 'vitest';
import { whoLearnedWhat } from '../../../electron/core/wizard/who-learned-what';

describe('who learned what', () => {
  it('counts each server once and leaves name servers out', () => {
    const told = whoLearnedWhat(
      [
        { to: 'resolver', what: 'domain', over: 'dns' },
        { to: 'autoconfig.example.net', what: 'domain', over: 'https' },
        { to: 'autoconfig.example.net', what: 'domain', over: 'http' },
        { to: 'autodiscover.example.net', what: 'nothing', over: 'https' },
      ],
      false,
    );
    expect(told.summary).toEqual({ id: 'wizard.told.summary', values: { domain: 1, address: 0 } });
    expect(told.rows.map(({ host }) => host)).toEqual([
      null,
      'autoconfig.example.net',
      'autoconfig.example.net',
      'autodiscover.example.net',
    ]);
  });
});
