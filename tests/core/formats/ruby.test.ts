import { expect, it } from 'vitest';
import { renderRuby } from '../../../electron/core/formats/ruby';

it('writes assignments and hashes of Ruby', () => {
  const text = renderRuby([
    { comment: 'c' },
    { left: 'a.b', value: { symbol: 'smtp' } },
    { left: 'a.c', value: { address: "#{1}'", port: 587, tls: true, authentication: { symbol: 'plain' } } },
  ]);
  expect(text).toBe(
    "# c\na.b = :smtp\na.c = {\n  address: '#{1}\\'',\n  port: 587,\n  tls: true,\n  authentication: :plain\n}\n",
  );
});

it('throws on a line break', () => {
  expect(() => renderRuby([{ comment: 'a\nb' }])).toThrow(/line break/);
  expect(() => renderRuby([{ left: 'a', value: 'a\nb' }])).toThrow(/line break/);
});
