import { describe, expect, it } from 'vitest';
import { message } from '../../../../electron/core/message';
import { trustTitle } from '../../../../electron/core/wizard/settings/trust-title';
import { sampleCandidate, workingPort } from '../../run/sample-run';

describe('trustTitle', () => {
  it('calls a server published that its provider names', () => {
    expect(trustTitle(sampleCandidate()).id).toBe('settings.trust.published');
  });

  it('calls nothing published that was found by trying the other ports of a published server', () => {
    const trustReason = message('trust.other-port', { host: 'mail.example.net' });
    expect(trustTitle(workingPort(2525, { trustReason })).id).toBe('settings.trust.other-port');
  });
});
