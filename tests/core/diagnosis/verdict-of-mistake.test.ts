import { expect, it } from 'vitest';
import { verdictOfMistake } from '../../../electron/core/diagnosis/verdict-of-mistake';

it('shows the kind of a mistake and where it was, and never its message, which may quote a password', () => {
  const verdict = verdictOfMistake(new RangeError('S3cr3t-Pa55'));
  expect(verdict).toMatchObject({ cause: null, party: 'mailwright', severity: 'error' });
  expect(verdict.seen).toMatch(/^RangeError at verdict-of-mistake\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(verdict)).not.toContain('S3cr3t');
});
