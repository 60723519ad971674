import { describe, expect, it } from 'vitest';
import { trustTitle } from '../../../../electron/core/wizard/settings/trust-title';
import { sampleCandidate, workingPort } from '../../run/sample-run';

describe('trustTitle', () => {
  it('calls a server published that its provider names', () => {
    expect(trustTitle(sampleCandidate(), null).id).toBe('settings.trust.published');
  });

  it('calls nothing published that was found by trying the other ports of a published server', () => {
    expect(trustTitle(workingPort(2525, { named: 'host' }), null).id).toBe('settings.trust.other-port');
  });

  it('calls typed every port of a server that the user typed', () => {
    expect(trustTitle(workingPort(2525, { named: 'host', trust: 'typed' }), null).id).toBe('settings.trust.typed');
  });

  it('names the settings file, whatever the file says of its own trust, and nothing but a file', () => {
    const server = sampleCandidate({ basis: 'file', trust: 'typed' });
    expect(trustTitle(server, 'jane.json')).toEqual({ id: 'settings.trust.file', values: { name: 'jane.json' } });
    expect(trustTitle(sampleCandidate({ basis: 'typed', trust: 'typed' }), 'jane.json').id).toBe(
      'settings.trust.typed',
    );
  });
});
