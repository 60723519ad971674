import { expect, it } from 'vitest';
import { createHandedOver, fileOfSecondStart } from '../../electron/main/handed-over';

it('keeps the newest file until somebody receives it', () => {
  const handedOver = createHandedOver();
  handedOver.add('/tmp/a.mailwright');
  handedOver.add('/tmp/b.mailwright');
  // A second start without a file takes none away.
  handedOver.add(null);
  const received: unknown[] = [];
  expect(handedOver.receiveBy((handed) => received.push(handed))).toBe('/tmp/b.mailwright');
  expect(received).toEqual([]);
});

it('gives everything that comes later at once, a wish for the window too', () => {
  const handedOver = createHandedOver();
  const received: unknown[] = [];
  expect(handedOver.receiveBy((handed) => received.push(handed))).toBeNull();
  handedOver.add('/tmp/a.mailwright');
  handedOver.add(null);
  expect(received).toEqual(['/tmp/a.mailwright', null]);
});

it.each([
  [{ file: '/tmp/a.mailwright' }, '/tmp/a.mailwright'],
  [{ file: null }, null],
  [{ file: 7 }, null],
  [{}, null],
  ['/tmp/a.mailwright', null],
  [null, null],
])('reads the file that a second start sends as %j', (sent, file) => {
  expect(fileOfSecondStart(sent)).toBe(file);
});
