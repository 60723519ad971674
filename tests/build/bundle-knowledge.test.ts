import { describe, expect, it } from 'vitest';
import { joinEntries } from '../../build/bundle-knowledge.mjs';

describe('joinEntries', () => {
  it('sorts entries by id and leaves out white space', () => {
    const texts = ['{ "id": "posteo",\n  "ports": [993] }\n', '{ "id": "gmail" }'];
    expect(joinEntries(texts)).toBe('[{"id":"gmail"},{"id":"posteo","ports":[993]}]');
  });

  it('refuses two entries with one id', () => {
    expect(() => joinEntries(['{"id":"gmail"}', '{"id":"gmail"}'])).toThrow('Two entries have the id gmail');
  });
});
