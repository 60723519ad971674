import { describe, expect, it } from 'vitest';
import { parseReport } from '../../electron/contract/report';
import { sampleReport } from '../core/run/sample-run';

const facts = { id: 'example', password: 'account', status: 'works', before: [] };

describe('the name of a provider', () => {
  it.each(['Example Mail', 'Почта 山', 'A “name”'])('may be %s', (name) => {
    expect(parseReport({ ...sampleReport(), provider: { ...facts, name } }).ok).toBe(true);
  });

  it.each(['a\nb', 'a\r', 'a\u2028b', '\u0000', '\ud800', '\ufffe', 'x'.repeat(257)])('is refused as %j', (name) => {
    expect(parseReport({ ...sampleReport(), provider: { ...facts, name } }).ok).toBe(false);
  });
});
