import { describe, expect, it } from 'vitest';
import { stableUuid } from '../../electron/node/request-export';

describe('stableUuid', () => {
  it('gives a name its UUID of version 5 and of the variant of RFC 9562', () => {
    expect(stableUuid('jane.doe@example.net')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('never changes: a profile that is installed is found again by it', () => {
    expect(stableUuid('jane.doe@example.net')).toBe('dfe223b1-ed92-5be5-bb25-d64a2c221658');
  });

  it('tells names apart', () => {
    expect(stableUuid('a')).not.toBe(stableUuid('b'));
  });
});
