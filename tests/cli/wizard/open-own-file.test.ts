import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFileOf } from '../../../electron/core/run/report-file';
import { sampleReport } from '../../core/run/sample-run';
import { back } from '../../fakes/scripted-prompter';
import { setUpWizardStage, typing } from '../../fakes/wizard-stage';

const stage = setUpWizardStage();
const report = 'tests/fixtures/sending-refused.mailwright';

describe('a file of Mailwright in the terminal', () => {
  it('shows a report where its run ended, and lets nothing of it be tested or changed', async () => {
    const { transcript, offered } = await stage.play([['What next?', back]], { file: report });

    expect(transcript).toContain('This report was opened from a file. Nothing in it can be tested, changed or saved.');
    expect(transcript).toContain('Receiving works. Sending was refused.');
    expect(offered).toEqual(['Choose mail apps', 'Why this port?', 'Back', 'Close the report', 'Leave Mailwright']);
  });

  it('is opened by its name in place of an address, also by one in quotation marks, and closed again', async () => {
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ['What next?', back],
      ['What next?', back],
      ['Mail address', `'${report}'`],
      ['What next?', back],
      ['What next?', back],
      ['What next?', back],
      ['What next?', 'Close the report'],
      ['Mail address', 'you@all-well.example'],
    ]);

    expect(transcript.match(/opened from a file/g)?.length).toBeGreaterThan(0);
    expect(transcript.endsWith('? Your name (optional)')).toBe(true);
  });

  it('shows what the sources of a report claim, with nothing to choose', async () => {
    const { transcript, offered } = await stage.play(
      [
        ['What next?', 'Use these settings'],
        ['What next?', 'Sources disagree on sending'],
      ],
      { file: 'tests/fixtures/conflict.mailwright' },
    );

    expect(transcript).toMatch(/587 +STARTTLS\s+Service records in DNS \(SRV\)/);
    expect(offered).not.toContain('Edit sending');
  });

  it('says that no mail app can use a provider, from what a report knows of it', async () => {
    const { transcript } = await stage.play([], { file: 'tests/fixtures/no-imap.mailwright' });

    expect(transcript).toContain('No settings were found for no-imap.example');
    expect(transcript).toContain('no-imap.example does not work with mail apps');
    expect(transcript).not.toContain('no-imap.example is known');
  });

  it('goes on with settings as a new account whose servers have to be tested', async () => {
    const path = join(stage.folder(), 'jane.mailwright-settings.json');
    writeFileSync(path, JSON.stringify(settingsFileOf(sampleReport())));
    const { transcript, offered } = await stage.play([], { file: path });

    expect(transcript).toContain('These settings come from a file');
    expect(transcript).toMatch(/Receiving [^✓✗]*– Not tested/);
    expect(transcript).toContain('From the file “jane.mailwright-settings.json”.');
    expect(transcript).not.toContain('publishes these settings');
    expect(offered[0]).toBe('Test both servers');
  });

  it('offers no list of checks where only settings were opened', async () => {
    const path = join(stage.folder(), 'jane.mailwright-settings.json');
    writeFileSync(path, JSON.stringify(settingsFileOf(sampleReport())));
    const { offered } = await stage.play([], { file: path });

    expect(offered.slice(0, 3)).toEqual([
      'Test both servers',
      'Keep receiving without testing',
      'Keep sending without testing',
    ]);
    expect(offered).not.toContain('Search again');
  });

  it('asks which account of a mail app’s settings is meant, and goes on with its servers', async () => {
    const file = 'tests/core/programs/reading/thunderbird-android/several-accounts.k9s';
    const label = 'jane@gmail.com · Thunderbird for Android · imap.gmail.com · smtp.gmail.com';
    const { transcript, offered } = await stage.play([['Which account?', label]], { file });

    expect(transcript).toContain('2 accounts in several-accounts.k9s');
    expect(transcript).toContain('These settings come from a file');
    expect(transcript).toContain('imap.gmail.com');
    expect(offered[0]).toBe('Test both servers');
  });

  it('asks for an address where none of those accounts is taken, and takes a path typed there', async () => {
    const file = './tests/core/programs/reading/outlook/office-2010.reg';
    const { transcript } = await stage.play([...typing(file).slice(0, 2), ['Which account?', 'Take none of them']]);

    expect(transcript).toContain('One account in office-2010.reg');
    expect(transcript).toContain('No password was read.');
    expect(transcript).not.toContain('hunter');
    expect(transcript).not.toContain('These settings come from a file');
  });

  it('says why a file cannot be opened, in the words of the window, and asks for an address', async () => {
    const damaged = join(stage.folder(), 'damaged.mailwright');
    writeFileSync(damaged, JSON.stringify({ ...JSON.parse(readFileSync(report, 'utf8')), events: 'none' }));
    const none = join(stage.folder(), 'none.mailwright');
    const { transcript } = await stage.play([...typing(none).slice(0, 2)], { file: damaged });

    expect(transcript).toContain('This report is damaged and cannot be opened. Ask for the file again.');
    expect(transcript).toContain('none.mailwright was not found.');
    expect(transcript.match(/Get your mail working/g)).toHaveLength(2);
  });
});
