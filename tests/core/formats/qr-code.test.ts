import { describe, expect, it } from 'vitest';
import { renderPart } from '../../../electron/core/formats/html';
import { qrBytesAtMost, qrCode } from '../../../electron/core/formats/qr-code';

describe('qrCode', () => {
  it('draws black on white with a light frame of four modules', () => {
    const svg = renderPart(qrCode('[1]', 'A code'));
    const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
    expect(svg).toContain(`fill="#fff" d="M0 0h${size}v${size}h-${size}z"`);
    const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(([, ...numbers]) => numbers.map(Number));
    expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...runs.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
    // The first row begins and ends with the upper edge of a finder pattern, seven modules wide.
    expect(runs.filter(([, y]) => y === 4).map(([x, , length]) => [x, length])).toContainEqual([4, 7]);
  });

  it('counts bytes, not characters', () => {
    expect(() => qrCode('é'.repeat(qrBytesAtMost / 2), '')).not.toThrow();
    expect(() => qrCode('é'.repeat(qrBytesAtMost / 2 + 1), '')).toThrow();
  });
});
