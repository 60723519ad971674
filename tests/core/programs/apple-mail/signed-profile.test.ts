import { describe, expect, it } from 'vitest';
import { appleMail } from '../../../../electron/core/programs/apple-mail/apple-mail';
import { account, requestFor } from '../canonical-accounts';

describe('a profile for Apple Mail', () => {
  it('is what signs it gives, and then is not called unsigned', () => {
    const plain = appleMail.write(requestFor(account()));
    const signed = appleMail.write({
      ...requestFor(account()),
      signProfile: (profile) => new TextEncoder().encode(`signed ${profile}`),
    });
    if (!plain.ok || !signed.ok) throw new Error('Nothing was written');
    const notSigned = 'export.apple-mail.cannot.signature';
    expect(plain.value.notCarried.map(({ id }) => id)).toContain(notSigned);
    expect(signed.value.notCarried.map(({ id }) => id)).not.toContain(notSigned);
    const [file] = signed.value.files;
    const content = new TextDecoder().decode(file?.content as Uint8Array);
    expect(content).toBe(`signed ${plain.value.files[0]?.content}`);
  });
});
