import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePort } from '../../../electron/core/address/port';

it('reads every port in decimal digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 65_535 }), (port) => {
      expect(parsePort(String(port))).toBe(port);
    }),
  );
});

it.each([
  '',
  '0',
  '65536',
  '99999999999',
  '0x3e1',
  '9.93e2',
  '993.0',
  '+993',
  '-993',
  ' 993',
  '993 ',
  '0993',
  '9 93',
  '٩٩٣',
])('takes %j for no port', (text) => expect(parsePort(text)).toBeNull());
