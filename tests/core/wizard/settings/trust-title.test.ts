import { describe, expect, it } from 'vitest';
import { trustTitle } from '../../../../electron/core/wizard/settings/trust-title';
import { sampleCandidate, workingPort } from '../../run/sample-run';

describe('trustTitle', () => {
  it('calls a server published that its provider names', () => {
    expect(trustTitle(sampleCandidate()).id).toBe('settings.trust.published');
  });

  it('calls nothing published that was found by trying the other ports of a published server', () => {
    expect(trustTitle(workingPort(2525, { named: 'host' })).id).toBe('settings.trust.other-port');
  });

  it('calls typed every port of a server that the user typed', () => {
    expect(trustTitle(workingPort(2525, { named: 'host', trust: 'typed' })).id).toBe('settings.trust.typed');
  });
});
