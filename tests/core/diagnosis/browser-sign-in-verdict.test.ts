import { expect, it } from 'vitest';
import { browserSignInVerdict } from '../../../electron/core/diagnosis/browser-sign-in-verdict';

it('leaves the next move to the person who gave up, and else to the provider, whose words are cleaned', () => {
  expect(browserSignInVerdict({ code: 'given-up', seen: '' })).toMatchObject({ cause: null, party: 'you', seen: '' });
  expect(browserSignInVerdict({ code: 'refused', seen: 'invalid\u0007_scope' })).toMatchObject({
    party: 'provider',
    seen: expect.not.stringContaining('\u0007'),
  });
});
