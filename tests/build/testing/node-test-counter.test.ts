import { describe, expect, it } from 'vitest';
import { tallyOfEnds } from '../../../build/testing/node-test-counter.mjs';

const pass = (nesting: number, marks = {}) => ({ type: 'test:pass', data: { nesting, ...marks } });
const fail = (nesting: number) => ({ type: 'test:fail', data: { nesting } });

describe('tallyOfEnds', () => {
  it('counts tests and not the suites around them', () => {
    const outerWithInnerSuite = [pass(1), fail(2), pass(2, { skip: '' }), fail(1), pass(1, { todo: '' }), fail(0)];
    const flat = [pass(0)];
    const testWithChild = [pass(1), pass(0)];
    const ends = [...outerWithInnerSuite, ...flat, ...testWithChild];
    expect(tallyOfEnds(ends)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as failed', () => {
    expect(tallyOfEnds([pass(0), fail(0)])).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });
});
