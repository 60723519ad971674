import { describe, expect, it } from 'vitest';
import { withText } from '../../../electron/core/run/with-text';
import { sayIn } from '../../../electron/words/format-message';

describe('withText', () => {
  it('adds its sentence to every message, however deep, and leaves the rest as it is', () => {
    const value = {
      id: 'wrong-password',
      reason: { id: 'cli.saved', values: { path: 'a.zip' } },
      rows: [{ notCarried: [{ id: 'cli.saved', values: { path: 'b.zip' } }], ok: true, none: null }],
    };

    expect(withText(value, sayIn('en'))).toEqual({
      id: 'wrong-password',
      reason: { id: 'cli.saved', values: { path: 'a.zip' }, text: 'Saved a.zip' },
      rows: [
        { notCarried: [{ id: 'cli.saved', values: { path: 'b.zip' }, text: 'Saved b.zip' }], ok: true, none: null },
      ],
    });
  });
});
