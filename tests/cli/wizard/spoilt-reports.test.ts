import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saidAsOwn, shownReports, spoilsShownIn, spoiltReport } from '../../fakes/spoilt-reports';
import { createWanderingPrompter } from '../../fakes/wandering-prompter';
import { setUpWizardStage } from '../../fakes/wizard-stage';

const stage = setUpWizardStage();

/** Enough menus to take every item of every page once. */
const menus = 40;

async function transcriptOf(report: string): Promise<string> {
  const file = join(stage.folder(), 'report.mailwright');
  writeFileSync(file, report);
  const { exit, transcript } = await stage.play([], { file, prompter: createWanderingPrompter(menus) });
  expect(exit).toBe(0);
  expect(transcript).toContain('This report was opened from a file');
  return transcript;
}

describe.each(shownReports)('%s in the terminal', (name, report) => {
  it('says nothing in words of its own as it was recorded', async () => {
    const transcript = await transcriptOf(report);
    expect(transcript).not.toContain('The file says');
  });

  it.each(spoilsShownIn(name))('opens where every sentence %s, and none is said as our own', async (_what, spoil) => {
    const transcript = await transcriptOf(spoiltReport(report, spoil));
    // A quotation may go on in the next line.
    expect(inWholeLines(transcript)).not.toMatch(saidAsOwn);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for them
    expect(transcript).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });
});

/** The transcript with each quotation in one line; none goes on after an empty line. */
function inWholeLines(transcript: string): string {
  return transcript
    .replace(/\n +(?=\S)/g, ' ')
    .replace(/“(?:[^”\n]|\n(?!\n))*”/g, (quoted) => quoted.replaceAll('\n', ' '));
}
