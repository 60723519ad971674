import { isIP } from 'node:net';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ipVersion } from '../../electron/node/ip-version';

it('agrees with Node on addresses, names and what is neither', () => {
  const host = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.domain(),
    fc.string(),
    fc.constantFrom('::', ':', '1:2', '::1%lo', '1.2.3', ''),
  );
  fc.assert(
    fc.property(host, (text) => {
      expect(ipVersion(text)).toBe(isIP(text));
    }),
  );
});
