import { describe, expect, it } from 'vitest';
import type { Block } from '../../electron/cli/layout/block';
import { drawLines } from '../../electron/cli/layout/draw-blocks';
import type { Look } from '../../electron/cli/layout/look';
import { isLine, type Line } from '../../electron/cli/wizard/lines';
import { expectGoldenFolder } from '../core/programs/golden-folder';
import { createScriptedPrompter, type ScriptedAnswer } from '../fakes/scripted-prompter';
import { setUpWizardStage } from '../fakes/wizard-stage';

/** What was shown on, by the name of the golden file. */
const looks = {
  colour: { columns: 80, isColoured: true, hasUnicode: true },
  plain: { columns: 80, isColoured: false, hasUnicode: false },
  narrow: { columns: 40, isColoured: false, hasUnicode: true },
} satisfies Readonly<Record<string, Look>>;

const onSettings: readonly ScriptedAnswer[] = [
  ['What next?', 'Use these settings'],
  ['What next?', 'Why this port?'],
];
/** Recorded runs, opened as files, and what is chosen on their pages. */
const walks: Readonly<Record<string, readonly ScriptedAnswer[]>> = {
  'all-well': onSettings,
  'blocked-587': [],
  'certificate-expired': [],
  'wrong-password': [],
};

const stage = setUpWizardStage();

async function shownOn(run: string, walk: readonly ScriptedAnswer[]): Promise<readonly (Line | Block)[]> {
  const shown: (Line | Block)[] = [];
  const scripted = createScriptedPrompter(walk);
  const prompter = { ...scripted, show: (parts: readonly (Line | Block)[]) => void shown.push(...parts) };
  await stage.play(walk, { file: `tests/golden/runs/${run}.mailwright`, prompter });
  // The greeting is of the demo, which these runs do not use.
  return shown.slice(3);
}

function drawn(parts: readonly (Line | Block)[], look: Look): string {
  const lines = parts.flatMap((part) => {
    if (!isLine(part)) return drawLines([part], look);
    return [`${'  '.repeat(part.indent)}${part.lead === '' ? '' : `${part.lead} `}${part.text}`];
  });
  return lines.map((line) => `${line}\n`).join('');
}

describe('the pages of the wizard', () => {
  it.each(Object.entries(walks))('show %s as before, in colour, plain and narrow', async (run, walk) => {
    const parts = await shownOn(run, walk);
    const texts = Object.entries(looks).map(([look, how]) => [`${look}.txt`, drawn(parts, how)]);
    expectGoldenFolder(`../../golden/wizard/${run}`, Object.fromEntries(texts));
  });

  it.each(Object.entries(walks))('keep the blocks of %s within the terminal', async (run, walk) => {
    const blocks = (await shownOn(run, walk)).filter((part) => !isLine(part));
    for (const look of [looks.plain, looks.narrow]) {
      const long = drawn(blocks, look)
        .split('\n')
        .filter((line) => line.length > look.columns && !/^ *\S+$/.test(line));
      expect(long).toEqual([]);
    }
  });
});
