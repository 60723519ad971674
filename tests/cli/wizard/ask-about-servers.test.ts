import { describe, expect, it } from 'vitest';
import type { Ports } from '../../../electron/engine/ports';
import { keep, leave, type ScriptedAnswer } from '../../fakes/scripted-prompter';
import { setUpWizardStage, typing } from '../../fakes/wizard-stage';

const stage = setUpWizardStage();

/** The demo with forged DNS answers, which say that the mail of one provider is at another one. */
function withForgedRecords(demo: Ports): Ports {
  const srv: Ports['resolver']['srv'] = async (name, signal) => {
    const records = await demo.resolver.srv(name, signal);
    if (!records.ok) return records;
    return { ...records, value: records.value.map((record) => ({ ...record, target: 'mail.all-well.example' })) };
  };
  return { ...demo, resolver: { ...demo.resolver, srv } };
}

const toQuestion: readonly ScriptedAnswer[] = [...typing('you@only-465.example'), ['What next?', 'Sign in']];
const question = 'May mail.all-well.example get your password?';
const played = (...script: readonly ScriptedAnswer[]) =>
  stage.play([...toQuestion, ...script], { portsFrom: withForgedRecords });

describe('servers of another organisation that only DNS names', () => {
  it('are asked about before the password is, with the reason and how to compare them', async () => {
    const { transcript, offered } = await played([question, leave]);
    expect(transcript).toContain('mail.all-well.example does not belong to only-465.example.');
    expect(transcript).toContain('Compare the name, letter by letter');
    expect(transcript.indexOf('DNS can be forged')).toBeLessThan(transcript.indexOf(`? ${question}`));
    expect(transcript).not.toMatch(/^\? (Login name|Password)/m);
    expect(offered).toEqual(expect.arrayContaining(['It may get my password', 'Skip', 'Back']));
  });

  it('get the password once the person has agreed, and the agreement can be taken back', async () => {
    const { transcript } = await played(
      [question, 'It may get my password'],
      ['Login name', 'you@all-well.example'],
      ['Password', keep],
      ['What next?', 'Withdraw'],
      [question, 'It may get my password'],
      ['Login name', keep],
      ['Password', 'demo'],
    );
    expect(transcript).toContain('You agreed that mail.all-well.example gets this password.');
    expect(transcript).toMatch(/Receiving .* Signed in/);
    expect(transcript).toMatch(/Sending .* Signed in/);
  });

  it('are not agreed to by Enter alone, which leads to fields for other servers', async () => {
    const { transcript } = await played([question, keep]);
    expect(transcript).toContain('> Type another server instead');
    expect(transcript).not.toMatch(/^\? (Login name|Password)/m);
  });

  it('are not asked about once the person has typed them', async () => {
    const { transcript } = await played(
      [question, 'Type another server instead'],
      ['Protocol', keep],
      ['Server', 'mail.all-well.example'],
      ['Port', keep],
      ['Security', keep],
      ['Login name', 'you@all-well.example'],
      ['Server', 'mail.all-well.example'],
      ['Port', keep],
      ['Security', keep],
      ['Login name', 'you@all-well.example'],
      ['What next?', 'Keep the change'],
      ['What next?', 'Sign in'],
      ['Login name', keep],
      ['Password', 'demo'],
    );
    expect(transcript.split(`? ${question}`)).toHaveLength(2);
    expect(transcript).toMatch(/Sending .* Signed in/);
  });
});
