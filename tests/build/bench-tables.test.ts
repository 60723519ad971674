import { describe, expect, it } from 'vitest';
import type { MailwrightRun } from '../bench/measure-scenario';
import { median, smallest } from '../bench/median';
import { renderFigureList } from '../bench/render-figures';
import { renderTable } from '../bench/render-table';
import { renderFigures, summarize } from '../bench/scenario-figures';

describe('median', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('leaves out what did not happen', () => {
    expect(median([null, 7, null])).toBe(7);
    expect(median([null])).toBeNull();
    expect(smallest([null, 3, 2])).toBe(2);
    expect(smallest([])).toBeNull();
  });
});

describe('renderTable', () => {
  it('aligns columns, numbers to the right', () => {
    const rows = [
      ['one', '5'],
      ['twelve', '120'],
    ];
    expect(renderTable(['name', 'ms'], rows)).toBe(
      ['| name   |  ms |', '| ------ | --: |', '| one    |   5 |', '| twelve | 120 |'].join('\n'),
    );
  });
});

function runOf(provenMs: number, grade: MailwrightRun['grade']): MailwrightRun {
  const counts = { connections: 20, questions: 40, signIns: 2, events: [] };
  return { grade, provenMs, signedInMs: provenMs + 1000, signInTookMs: 700, finishedMs: provenMs + 1100, ...counts };
}

describe('summarize', () => {
  const floors = [
    { provenMs: 500, signedInMs: 600 },
    { provenMs: 400, signedInMs: 500 },
  ];

  it('compares the median of the runs with the best of the floors', () => {
    const figures = summarize('srv', 50, [runOf(500, 'right'), runOf(440, 'right'), runOf(900, 'right')], floors);
    expect(figures).toMatchObject({ provenMs: 500, provenBestMs: 440, provenFloorMs: 400, provenRatio: 1.25 });
    expect(figures).toMatchObject({ signedInMs: 1500, signedInFloorMs: 500, signedInRatio: 3, grades: { right: 3 } });
  });

  it('counts the runs of each grade', () => {
    const figures = summarize('srv', 50, [runOf(500, 'right'), runOf(440, 'half'), runOf(900, 'right')], floors);
    expect(renderFigures([figures])).toContain('| 2× right, 1× half |');
  });
});

describe('renderFigureList', () => {
  it('shows a figure next to the one that it is compared with', () => {
    const figure = { name: 'start', value: 150, unit: 'ms', beside: { name: 'bare Node', value: 40 } } as const;
    expect(renderFigureList([figure])).toContain('| start  |   150 | ms   | bare Node |        40 |');
  });

  it('is empty without figures', () => {
    expect(renderFigureList([])).toBe('');
  });
});
