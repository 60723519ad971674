import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseReportFile } from '../../../electron/contract/report-file';
import { replayRun } from '../../../electron/core/run/reduce-run';
import { back } from '../../fakes/scripted-prompter';
import { setUpWizardStage, signingIn, typing } from '../../fakes/wizard-stage';

const stage = setUpWizardStage();

it('saves a report of search and sign-in, without the password', async () => {
  const path = join(stage.folder(), 'desk.mailwright');
  const { transcript } = await stage.play([
    ...typing('you@wrong-password.example'),
    ...signingIn('trout-4711'),
    ['What next?', 'Save report…'],
    ['File to save the report in', path],
    ['What next?', 'Save report…'],
    ['File to save the report in', path],
    ['File to save the report in', back],
  ]);

  expect(transcript).toContain(`desk.mailwright was saved in ${stage.folder()}.`);
  expect(transcript).toContain(`${path} already exists. Nothing was saved.`);
  const text = readFileSync(path, 'utf8');
  expect(text).not.toContain('trout-4711');
  const file = parseReportFile(JSON.parse(text));
  const view = replayRun(file.ok ? file.value.events : []);
  expect(view.report?.signIn?.incoming).toMatchObject({ ok: false });
  expect(view.rows['sign-in'].length).toBe(2);
});
