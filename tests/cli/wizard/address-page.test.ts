import { describe, expect, it } from 'vitest';
import type { Ports } from '../../../electron/engine/ports';
import { loadProviders } from '../../../electron/node/knowledge-loader';
import { keep } from '../../fakes/scripted-prompter';
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
});
