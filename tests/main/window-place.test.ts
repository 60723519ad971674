import { describe, expect, it } from 'vitest';
import { placeOnDisplays } from '../../electron/main/window-place';

const laptop = { x: 0, y: 24, width: 1440, height: 836 };
const screenToTheLeft = { x: -1920, y: 0, width: 1920, height: 1080 };
const place = { x: 200, y: 100, width: 1100, height: 700, isMaximized: false };

describe('placeOnDisplays', () => {
  it('opens the window where it stood', () => {
    expect(placeOnDisplays(place, [laptop])).toEqual({ x: 200, y: 100, width: 1100, height: 700 });
    const left = { ...place, x: -1900 };
    expect(placeOnDisplays(left, [laptop, screenToTheLeft])).toEqual({ x: -1900, y: 100, width: 1100, height: 700 });
  });

  it('lets the system place it the first time', () => {
    expect(placeOnDisplays(null, [laptop])).toBeNull();
  });

  it.each([
    ['on a display that is gone', { x: -1900, y: 100 }],
    ['with its title above every display', { x: 200, y: -300 }],
    ['with its title below every display', { x: 200, y: 850 }],
    ['with no more than a sliver on the display', { x: 1420, y: 100 }],
  ])('lets the system place one that stood %s', (_where, moved) => {
    expect(placeOnDisplays({ ...place, ...moved }, [laptop])).toBeNull();
  });

  it('makes it no larger than its display, and no smaller than its pages need', () => {
    expect(placeOnDisplays({ ...place, width: 3000, height: 2000 }, [laptop])).toMatchObject({
      width: laptop.width,
      height: laptop.height,
    });
    expect(placeOnDisplays({ ...place, width: 200, height: 10 }, [laptop])).toMatchObject({ width: 480, height: 560 });
  });
});
