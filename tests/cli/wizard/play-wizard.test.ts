import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { back, keep, leave } from '../../fakes/scripted-prompter';
import { saving, setUpWizardStage, signingIn, typing, withoutTest } from '../../fakes/wizard-stage';

const stage = setUpWizardStage();

describe('the wizard in a terminal', () => {
  it('leads from an address to saved files and the steps to import them', async () => {
    const { exit, transcript } = await stage.play([
      ...typing('you@all-well.example').slice(0, 2),
      ['Your name', 'Jane Doe'],
      ...signingIn('demo'),
      withoutTest,
      ...saving(stage.folder(), ['Thunderbird', 'Settings card'], 2),
      ['What next?', 'Finish'],
    ]);

    expect(exit).toBe(0);
    expect(transcript).toContain('IMAP at mail.all-well.example, port 993, TLS: works');
    expect(transcript).toContain('These settings work');
    expect(transcript).toMatch(/Sending .* Signed in/);
    expect(transcript).toContain(`2 files were saved in ${stage.folder()}`);
    expect(transcript).toContain('1. Open Thunderbird. In its menu choose Tools, then Import.');
    expect(transcript).not.toContain('> demo');
    const card = readFileSync(join(stage.folder(), 'you@all-well.example.txt'), 'utf8');
    expect(card).toContain('Jane Doe');
    expect(card).toContain('mail.all-well.example');
  });

  it('goes back to what was found without searching again', async () => {
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ['What next?', back],
      ['What next?', back],
      ['Mail address', keep],
      ['Your name', keep],
      ['What next?', 'Use these settings'],
      ['What next?', 'Leave Mailwright'],
    ]);

    expect(transcript.match(/Sources are asked first/g)).toHaveLength(1);
    expect(transcript.match(/These settings work/g)).toHaveLength(2);
  });

  it('sets up another account and writes both into one file', async () => {
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ['What next?', 'Skip'],
      ['Mail apps', ['Thunderbird']],
      ['What next?', 'Set up another account'],
      ...typing('you@pop3-only.example'),
      ['What next?', 'Skip'],
      ...saving(stage.folder(), ['Thunderbird'], 1),
      ['What next?', 'Finish'],
    ]);

    expect(transcript).toContain('you@all-well.example-and-1-more.thunderbird.zip');
    expect(readdirSync(stage.folder())).toEqual(['you@all-well.example-and-1-more.thunderbird.zip']);
  });

  it('leads back to the files of an account that is ready', async () => {
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ['What next?', 'Skip'],
      ['Mail apps', ['Thunderbird']],
      ['What next?', 'Set up another account'],
      ['What do you need?', 'Go to export: you@all-well.example'],
      ['Mail apps', ['Thunderbird']],
      ['What next?', 'Leave Mailwright'],
    ]);
    expect(transcript).toContain('Ready: you@all-well.example');
  });

  it('ends with 130 where the user leaves by Ctrl-C, and with 0 by the menu', async () => {
    expect((await stage.play([['What do you need?', leave]])).exit).toBe(130);
    expect((await stage.play([...typing('you@all-well.example'), ['What next?', 'Leave Mailwright']])).exit).toBe(0);
  });
});
