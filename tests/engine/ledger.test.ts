import { describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { createLedger } from '../../electron/engine/ledger';

describe('refusals', () => {
  it('are counted for each host, and forgotten after a while', () => {
    let nowMs = 5_000;
    const refusals = createLedger(() => nowMs).refusals;
    expect(refusals.lately('imap.fir.example')).toBe(0);

    refusals.note('imap.fir.example', 'home');
    nowMs += 1_000;
    refusals.note('imap.fir.example', 'home');
    refusals.note('smtp.fir.example', 'office');
    expect(refusals.lately('imap.fir.example')).toBe(2);
    expect(refusals.lately('smtp.fir.example')).toBe(1);

    expect(refusals.latelyFrom('home')).toEqual(new Map([['imap.fir.example', 2]]));
    expect(refusals.latelyFrom('train')).toEqual(new Map());

    nowMs += limits.refusalsMs - 1_001;
    expect(refusals.lately('imap.fir.example')).toBe(2);
    nowMs += 1;
    expect(refusals.lately('imap.fir.example')).toBe(1);
    nowMs += 1_000;
    expect(refusals.lately('imap.fir.example')).toBe(0);
    expect(refusals.latelyFrom('home')).toEqual(new Map());
  });
});
