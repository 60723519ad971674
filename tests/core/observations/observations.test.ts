import { describe, expect, it } from 'vitest';
import { neededObservations } from '../../../electron/core/checks/checks';
import { observations } from '../../../electron/core/observations/observations';

describe('observations', () => {
  it('are each needed by a check, and have different ids', () => {
    expect(neededObservations).toEqual(observations);
    expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
  });
});
