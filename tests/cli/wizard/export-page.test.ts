import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { back, keep, type ScriptedAnswer } from '../../fakes/scripted-prompter';
import { saving, setUpWizardStage, signingIn, typing, withoutTest } from '../../fakes/wizard-stage';

const stage = setUpWizardStage();

describe('the files', () => {
  it('replace existing files only after a question', async () => {
    const path = join(stage.folder(), 'you@all-well.example.txt');
    writeFileSync(path, 'mine');
    const start: readonly ScriptedAnswer[] = [
      ...typing('you@all-well.example'),
      ['What next?', 'Skip'],
      ...saving(stage.folder(), ['Settings card'], 1),
    ];

    const kept = await stage.play([...start, ['What next?', keep], ['Folder', back]]);
    expect(kept.transcript).toContain(`A file with this name already exists in ${stage.folder()}. Nothing was saved.`);
    expect(kept.transcript).toContain('> Choose another folder');
    expect(readFileSync(path, 'utf8')).toBe('mine');

    await stage.play([...start, ['What next?', 'Replace the file']]);
    expect(readFileSync(path, 'utf8')).toContain('mail.all-well.example');
  });

  it('say why a folder cannot be written to, and ask for another', async () => {
    const path = join(stage.folder(), 'file');
    writeFileSync(path, '');
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ['What next?', 'Skip'],
      ...saving(stage.folder(), ['Settings card'], 1).slice(0, 2),
      ['Folder', path],
      ['Folder', back],
    ]);

    expect(transcript).toContain(`${path} is not a folder. Choose another one.`);
  });

  it('hold the password only where the user says so and a format can hold it', async () => {
    const start: readonly ScriptedAnswer[] = [...typing('you@all-well.example'), ...signingIn('demo'), withoutTest];
    const without = await stage.play([...start, ['Mail apps', ['Thunderbird']]]);
    expect(without.offered).not.toContain('Put the password into the files');

    const { transcript } = await stage.play([
      ...start,
      ['Mail apps', ['Apple Mail']],
      ['What next?', 'Put the password into the files'],
      ['What next?', 'Save the file…'],
      ['Folder', stage.folder()],
    ]);
    const path = join(stage.folder(), 'you@all-well.example.mobileconfig');
    expect(transcript.replace(/\s+/g, ' ')).toContain('contains the password, readable by anyone');
    expect(readFileSync(path, 'utf8')).toContain('<string>demo</string>');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('ask whose account it is where only a domain was given', async () => {
    await stage.play([
      ...typing('all-well.example'),
      ['What next?', 'Skip'],
      ['What next?', 'For one person'],
      ['Mail address', 'jane'],
      ...saving(stage.folder(), ['Settings card'], 1),
    ]);

    expect(readdirSync(stage.folder())).toEqual(['jane@all-well.example.txt']);
  });

  it('are published for a whole domain, with the lines for its name server', async () => {
    const { transcript } = await stage.play([
      ...typing('all-well.example'),
      ['What next?', 'Skip'],
      ['What next?', 'Publish for the whole domain'],
      ['What next?', 'Show the lines for the name server'],
      ['What next?', 'Save 5 files…'],
      ['Folder', stage.folder()],
    ]);

    expect(transcript).toMatch(/^_imaps\._tcp.* 993 mail\.all-well\.example\.$/m);
    expect(transcript).not.toContain('? Mail apps');
    expect(readdirSync(stage.folder())).toHaveLength(5);
  });

  it('are offered for the mail apps of this computer first, and those are chosen', async () => {
    const place = { path: '/System/Applications/Mail.app', isStartable: true };
    const { transcript } = await stage.play(
      [...typing('you@all-well.example'), ['What next?', 'Skip'], ['Mail apps', keep]],
      { found: new Map([['apple-mail', place]]) },
    );

    expect(transcript).toMatch(/^ {2}Apple Mail /m);
    expect(transcript).not.toMatch(/^ {2}Thunderbird /m);
  });

  it('are those of the recommended way, and of others that the person chooses', async () => {
    const start: readonly ScriptedAnswer[] = [
      ...typing('you@all-well.example'),
      ['What next?', 'Skip'],
      ['Mail apps', ['Thunderbird']],
    ];
    const usual = await stage.play(start);
    expect(usual.transcript).not.toContain('all-well.example.xml');
    expect(usual.offered).toContain('Save files for other ways too');
    expect(usual.offered[0]).toBe('Save the file…');
  });
});
