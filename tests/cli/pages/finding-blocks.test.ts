import { describe, expect, it } from 'vitest';
import { drawBlocks } from '../../../electron/cli/layout/draw-blocks';
import { findingBlocks } from '../../../electron/cli/pages/finding-blocks';
import { contextOf } from '../../../electron/core/diagnosis/diagnosis-context';
import { verdictOf } from '../../../electron/core/diagnosis/verdict-of';
import { sayIn } from '../../../electron/words/format-message';
import { refusedPort, sampleReport } from '../../core/run/sample-run';

const reading = { say: sayIn('en'), helpPages: new Map<string, string>() };
const look = { columns: 0, isColoured: false, hasUnicode: true };

function refusalAt(port: number) {
  const server = refusedPort(port, { source: 'typed' });
  return verdictOf('connection-refused', contextOf(server));
}

function linesOf(...verdicts: readonly ReturnType<typeof refusalAt>[]): readonly string[] {
  return drawBlocks(findingBlocks(verdicts, sampleReport(), reading), look)
    .trimEnd()
    .split('\n');
}

describe('findingBlocks', () => {
  it('says once what is true of receiving and of sending', () => {
    expect(linesOf(refusalAt(994), refusalAt(994))).toEqual(linesOf(refusalAt(994)));
  });

  it('says each of those that differ', () => {
    const lines = linesOf(refusalAt(994), refusalAt(995));
    expect(lines.filter((line) => line.includes('994'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('995'))).toHaveLength(1);
  });
});
