import { describe, expect, it } from 'vitest';
import { back, keep, type ScriptedAnswer } from '../../fakes/scripted-prompter';
import { setUpWizardStage, signingIn, typing, withoutTest } from '../../fakes/wizard-stage';

const stage = setUpWizardStage();

describe('the settings', () => {
  it('are entered by hand where nothing was found, and tested', async () => {
    const { transcript } = await stage.play([
      ...typing('you@nothing-found.example'),
      ['What next?', 'Enter by hand'],
      ['What next?', 'Type the receiving server'],
      ['Protocol', keep],
      ['Server', 'mail.all-well.example'],
      ['Port', '143'],
      ['Security', keep],
      ['Login name', keep],
      ['What next?', 'Test receiving'],
    ]);

    expect(transcript).toContain('Port 143 goes with IMAP and STARTTLS, so Security was set to match.');
    expect(transcript).toContain('Testing receiving');
    expect(transcript).toContain('Receiving works. Sending is missing.');
  });

  it('show the verdict of a test that fails, and keep the server only where the user says so', async () => {
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ['What next?', 'Edit sending'],
      ['Server', 'mail.wrong-password.example'],
      ['Port', '2525'],
      ['Security', keep],
      ['Login name', keep],
      ['What next?', 'Test sending'],
      ['What next?', 'Keep sending without testing'],
      ['What next?', 'Skip'],
      ['Mail apps', ['Settings card']],
    ]);

    expect(transcript).toContain('refuses connections on port 2525');
    expect(transcript).toMatch(/Sending .*\n? +– Kept, not confirmed/);
    expect(transcript.replace(/\s+/g, ' ')).toContain(
      'refused the connection on port 2525. These settings are as they were typed.',
    );
  });

  it('give the edited server back as it was', async () => {
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ['What next?', 'Edit receiving'],
      ['Protocol', 'POP3: mail moves to one device'],
      ['Server', back],
      ['What next?', 'Undo changes to receiving'],
      ['What next?', 'Leave Mailwright'],
    ]);

    expect(transcript).toMatch(/Receiving +mail\.all-well\.example +995 +TLS +POP3 +– Not tested/);
    const end = transcript.slice(transcript.lastIndexOf('These settings work'));
    expect(end).toMatch(/Receiving +mail\.all-well\.example +993 +TLS +IMAP/);
  });

  it('take another port that works', async () => {
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ['What next?', 'Test the other ways'],
      ['What next?', 'Other ways to receive'],
      ['What next?', 'POP3 at mail.all-well.example, port 995, TLS'],
      ['What next?', 'Other ways to send'],
      ['What next?', 'Prefer implicit TLS (RFC 8314)'],
      ['What next?', 'Why this port?'],
    ]);

    const end = transcript.slice(transcript.lastIndexOf('These settings work'));
    expect(end).toMatch(/Receiving +mail\.all-well\.example +995 +TLS +POP3/);
    expect(end).toMatch(/Sending +mail\.all-well\.example +465 +TLS/);
    expect(end).toMatch(/587 {2}Made for mail apps\./);
  });

  it('accept an expired certificate only in a second step, in which refusing comes first', async () => {
    const toRisk: readonly ScriptedAnswer[] = [
      ...typing('you@certificate-expired.example'),
      ['What next?', 'Continue unconfirmed'],
      ['What next?', 'Trust it anyway…'],
    ];
    const refused = await stage.play([...toRisk, ['Trust the certificate', keep]]);
    const accepted = await stage.play([
      ...toRisk,
      ['Trust the certificate', 'Accept this certificate'],
      ...signingIn('demo'),
      withoutTest,
      ['Mail apps', ['Settings card']],
    ]);

    expect(refused.transcript).toContain('> Do not accept');
    expect(refused.transcript).not.toContain('Testing');
    expect(refused.offered).not.toContain('Sign in');
    expect(accepted.transcript.replace(/\s+/g, ' ')).toMatch(/SHA-256: ([0-9a-f]{4} ){15}/);
    expect(accepted.transcript).toContain('Testing sending');
    expect(accepted.transcript).toMatch(/Sending\n.* Signed in, not verified/);
    expect(accepted.transcript).toContain('Mail apps cannot verify the certificate');
  });
});
