import { describe, expect, it } from 'vitest';
import { withText } from '../../../electron/core/run/with-text';
import { sayIds } from '../say-ids';

describe('withText', () => {
  it('adds its sentence to every message, however deep, and leaves the rest as it is', () => {
    const value = {
      id: 'wrong-password',
      reason: { id: 'cli.saved', values: { path: 'a.zip' } },
      rows: [{ notCarried: [{ id: 'cli.saved', values: { path: 'b.zip' } }], ok: true, none: null }],
    };

    expect(withText(value, sayIds)).toEqual({
      id: 'wrong-password',
      reason: { id: 'cli.saved', values: { path: 'a.zip' }, text: 'cli.saved(a.zip)' },
      rows: [
        {
          notCarried: [{ id: 'cli.saved', values: { path: 'b.zip' }, text: 'cli.saved(b.zip)' }],
          ok: true,
          none: null,
        },
      ],
    });
  });
});
