import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFileOf } from '../../../electron/core/run/report-file';
import type { Ports } from '../../../electron/engine/ports';
import { loadProviders } from '../../../electron/node/knowledge-loader';
import { sampleReport } from '../../core/run/sample-run';
import { back, keep, leave } from '../../fakes/scripted-prompter';
import { setUpWizardStage, typing } from '../../fakes/wizard-stage';

const stage = setUpWizardStage();
const setUp = ['What do you need?', 'Set up an account'] as const;

describe('the address', () => {
  it('offers a better spelling and changes nothing by itself', async () => {
    const kept = await stage.play([
      setUp,
      ['Mail address', 'jane@gmial.com'],
      ['Did you mean jane@gmail.com?', 'Keep jane@gmial.com'],
      ['Your name', keep],
    ]);
    const changed = await stage.play([
      setUp,
      ['Mail address', 'jane@gmial.com'],
      ['Did you mean jane@gmail.com?', 'Use jane@gmail.com'],
      ['Your name', keep],
    ]);

    expect(kept.transcript).toContain('Looking for the settings of gmial.com');
    expect(changed.transcript).toContain('Looking for the settings of gmail.com');
  });

  it('shows what the provider asks for before anything is looked up', async () => {
    const portsFrom = (demo: Ports) => ({ ...demo, providers: loadProviders('electron/knowledge') });
    const { transcript, offered } = await stage.play(typing('jane@gmail.com'), { portsFrom });

    expect(transcript).toContain('Gmail needs an app password');
    expect(transcript).toMatch(/https:\/\/\S+google/);
    expect(transcript).not.toContain('Looking for');
    expect(offered[0]).toBe('Find settings');
  });

  it('is chosen from what the demo can show', async () => {
    const { transcript } = await stage.play([
      ['What do you need?', 'Try an account of the demo'],
      ['What do you want to see?', 'The provider offers sending only on port 465.'],
      ['Your name', keep],
    ]);

    expect(transcript).toContain('Looking for the settings of only-465.example');
    expect(transcript).not.toContain('you@pop3-only.example');
  });

  it('is asked for again at once where it was typed before, and going back from it leads to the reasons to come', async () => {
    const { transcript, offered } = await stage.play([
      ...typing('you@all-well.example'),
      ['What next?', back],
      ['What next?', back],
      ['Mail address', back],
    ]);

    expect(transcript.match(/\? What do you need\?/g)).toHaveLength(2);
    expect(offered.slice(0, 3)).toEqual([
      'Try an account of the demo',
      'Set up an account',
      'Something stopped working',
    ]);
  });
});

const welcome = `Dear customer,
your mailbox you@all-well.example is ready.
Incoming server: mail.all-well.example, port 993, SSL/TLS
Outgoing server: mail.all-well.example, port 465, SSL/TLS
Password: trout-4711
Kind regards`;

describe('a pasted mail', () => {
  it('gives its servers, to be tested, and never shows its password', async () => {
    const { transcript, offered } = await stage.play([setUp, ['Mail address', welcome], ['Your name', keep]]);

    expect(transcript).toContain('Found in the text you pasted');
    expect(transcript).toMatch(/Receiving +mail\.all-well\.example +993 +TLS/);
    expect(transcript).toMatch(/Sending +mail\.all-well\.example +465 +TLS/);
    expect(transcript).toContain('The password in it was left out.');
    expect(transcript).not.toContain('trout-4711');
    expect(offered.slice(0, 2)).toEqual(['Check these servers', 'Find settings without it']);
  });

  it('has its servers tested where the person agrees', async () => {
    const { transcript } = await stage.play([
      setUp,
      ['Mail address', welcome],
      ['Your name', keep],
      ['What next?', 'Check these servers'],
    ]);

    expect(transcript).toContain('These settings work');
    expect(transcript).toMatch(/Sending +mail\.all-well\.example +465 +TLS/);
  });

  it('that names neither an address nor a server is said to do so, and the address is asked for again', async () => {
    const { transcript } = await stage.play([
      setUp,
      ['Mail address', 'Hello,\nsee you tomorrow.'],
      ['Mail address', 'you@all-well.example'],
      ['Your name', leave],
    ]);

    expect(transcript).toContain('No mail address and no server was found in the pasted text.');
  });
});

describe('the entrance for what stopped working', () => {
  it('asks for the servers of the mail app, and tests them first', async () => {
    const { transcript, offered } = await stage.play([
      ['What do you need?', 'Something stopped working'],
      ['Mail address', 'you@all-well.example'],
      ['Protocol', keep],
      ['Server', 'mail.all-well.example'],
      ['Port', keep],
      ['Security', keep],
      ['Login name', keep],
      ['Server', 'mail.all-well.example'],
      ['Port', '465'],
      ['Security', keep],
      ['Login name', keep],
      ['What next?', 'Test both servers'],
    ]);

    expect(transcript).toContain('Test the settings you have');
    expect(transcript).not.toContain('Your name');
    expect(transcript).not.toContain('Looking for the settings');
    expect(transcript).toContain('These settings work');
    expect(offered[0]).toBe('Sign in');
  });

  it('opens a settings file in place of an address', async () => {
    const path = join(stage.folder(), 'jane.mailwright-settings.json');
    writeFileSync(path, JSON.stringify(settingsFileOf(sampleReport())));
    const { offered } = await stage.play([
      ['What do you need?', 'Something stopped working'],
      ['Mail address', path],
    ]);

    expect(offered[0]).toBe('Test both servers');
  });
});
