import { describe, expect, it } from 'vitest';
import { inputOfAuditLine, mayBeHalfAuditLine } from '../../../electron/core/audit/audit-line';
import { limits } from '../../../electron/core/limits';

const report = '{"input":{"text":"fir.example","kind":"domain"},"address":null,"outcome":"found"}';
const problem = '{"input":{"text":"two words"},"error":{"id":"input.space-inside","values":{}}}';

describe('inputOfAuditLine', () => {
  it.each([
    ['a report', report, 'fir.example'],
    ['an input that cannot be read', problem, 'two words'],
    ['half a line', report.slice(0, 60), null],
    ['two lines in one', report + problem, null],
    ['a list of inputs', 'fir.example', null],
    ['another JSON', '{"kind":"finished"}', null],
    ['an input without an answer', '{"input":{"text":"fir.example"}}', null],
    ['an input that is no text', '{"input":{"text":"a","text":5},"outcome":"found"}', null],
    ['nothing', '', null],
  ])('reads %s', (_, line, expected) => {
    expect(inputOfAuditLine(line)).toBe(expected);
  });

  it('does not read a line that is longer than any report', () => {
    const long = report.replace('"found"', `"found","more":"${'x'.repeat(limits.fileBytes)}"`);
    expect(inputOfAuditLine(long)).toBeNull();
  });
});

it('takes every beginning of a line for half of it, and nothing else', () => {
  for (let length = 0; length < report.length; length += 1)
    expect(mayBeHalfAuditLine(report.slice(0, length))).toBe(true);
  expect(['fir.example', '{"kind":', '[', ' {"input"'].filter(mayBeHalfAuditLine)).toEqual([]);
});
