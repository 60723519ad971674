import { describe, expect, it } from 'vitest';
import { back } from '../../fakes/scripted-prompter';
import { setUpWizardStage, typing } from '../../fakes/wizard-stage';

const stage = setUpWizardStage();

describe('the search', () => {
  it('offers the open port first where another one is blocked, and does not speak of the password', async () => {
    const { transcript, offered } = await stage.play(typing('you@blocked-587.example'));

    expect(offered.slice(0, 3)).toEqual(['Use port 2525', 'Keep 587, unconfirmed', 'Search again']);
    expect(transcript).toMatch(/^! Receiving works\. Sending works on port 2525\. {3}this network$/m);
    const found = transcript.slice(transcript.indexOf('Looking for'));
    expect(found.toLowerCase()).not.toContain('password');
  });

  it('is cancelled by Ctrl-C and shows what is known by then', async () => {
    const { transcript, quit, offered } = await stage.play(typing('you@only-25.example'), {
      onFollow: ({ onCancel }) => onCancel(),
    });

    expect(transcript).toContain('The search was cancelled');
    expect(offered).toContain('Search again');
    expect(quit).not.toHaveBeenCalled();
  });

  it('ends the program at a second Ctrl-C', async () => {
    const { quit } = await stage.play(typing('you@only-25.example'), {
      onFollow: ({ onCancel }) => {
        onCancel();
        onCancel();
      },
    });

    expect(quit).toHaveBeenCalledOnce();
  });

  it('lets Enter take the first good answer, and says so only once there is one', async () => {
    const statuses: string[] = [];
    const { transcript, quit } = await stage.play([...typing('you@all-well.example'), ['What next?', back]], {
      onFollow: ({ onEnter }, status) => {
        statuses.push(status);
        onEnter();
        onEnter();
      },
    });

    expect(statuses).toHaveLength(2);
    expect(statuses[0]).not.toContain('Enter');
    expect(statuses[1]).toContain('Receiving and sending both work.');
    expect(statuses[1]).toContain('Enter uses these settings now.');
    expect(transcript.match(/The rest of the search was stopped/g)).toHaveLength(1);
    expect(transcript.indexOf('These settings work')).toBeLessThan(transcript.indexOf('The search was cancelled'));
    expect(transcript).toContain('Not every server was tried.');
    expect(quit).not.toHaveBeenCalled();
  });

  it('offers nothing to take where nothing good was found, nor once the search has ended', async () => {
    const statuses: string[] = [];
    const { transcript } = await stage.play(typing('you@nothing-found.example'), {
      onFollow: ({ onEnter }, status) => {
        statuses.push(status);
        onEnter();
      },
    });

    expect(statuses).toHaveLength(1);
    expect(transcript).toContain('No settings were found for nothing-found.example');
  });

  it('shows every check and who learned what on request', async () => {
    const { transcript } = await stage.play([
      ...typing('you@blocked-587.example'),
      ['What next?', 'Show every check'],
      ['What next?', 'Show who learned what'],
    ]);

    expect(transcript).toMatch(/587 {2}SMTP, STARTTLS +✗ No answer/);
    expect(transcript).toMatch(/autoconfig\.blocked-587\.example +The domain \(HTTPS\)/);
  });
});
