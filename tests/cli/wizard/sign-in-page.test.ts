import { describe, expect, it } from 'vitest';
import { keep } from '../../fakes/scripted-prompter';
import { setUpWizardStage, signingIn, typing } from '../../fakes/wizard-stage';

const stage = setUpWizardStage();

describe('the sign-in', () => {
  it('says who has to act on a refusal, shows the words of the server, and asks for the password again', async () => {
    const { transcript, offered } = await stage.play([
      ...typing('you@wrong-password.example'),
      ...signingIn('wrong'),
      ['What next?', 'Sign in again'],
      ['Login name', 'you'],
      ['Password', 'wrong too'],
    ]);

    expect(transcript).toContain('The server did not accept this login');
    expect(transcript).toContain('Sending was not tried, so that no attempt is wasted.');
    expect(transcript).toMatch(/Sending .* Not tried/);
    expect(transcript).toContain('your turn');
    expect(transcript).toContain('· Two-step sign-in on? Then an app password is needed.');
    expect(transcript).toContain('AUTHENTICATIONFAILED');
    expect(offered[0]).toBe('Sign in again');
    expect(offered).not.toContain('Change the password');
    expect(transcript).not.toContain('> wrong');
  });

  it('shows the conversation with each server, but never the password', async () => {
    const { transcript } = await stage.play([
      ...typing('you@wrong-password.example'),
      ...signingIn('trout-4711'),
      ['What next?', 'The conversation about receiving, without passwords'],
      ['What next?', 'Try sending too'],
      ['What next?', 'The conversation about sending, without passwords'],
    ]);

    expect(transcript).toContain('Neither server accepted this login');
    expect(transcript).toMatch(/^ *Server: \d+ NO \[AUTHENTICATIONFAILED\]/m);
    expect(transcript).toMatch(/^ *Server: 535 /m);
    expect(transcript).toMatch(/^ *Mailwright: /m);
    expect(transcript).not.toContain('trout-4711');
    expect(transcript).not.toContain(Buffer.from('\0you@wrong-password.example\0trout-4711').toString('base64'));
  });

  it('asks before a third sign-in at a host that has refused two, and keeps the password for the answer', async () => {
    const { transcript, offered } = await stage.play([
      ...typing('you@wrong-password.example'),
      ...signingIn('wrong'),
      ['What next?', 'Sign in again'],
      ['Login name', keep],
      ['Password', 'wrong too'],
      ['What next?', 'Sign in again'],
      ['Login name', keep],
      ['Password', 'wrong again'],
      ['mail.wrong-password.example has refused 2 sign-ins recently. Sign in again?', 'Sign in anyway'],
      ['What next?', 'Try sending too'],
    ]);

    expect(transcript).toContain('lock the account for a while');
    expect(transcript).toContain('wait 10 minutes');
    expect(transcript).toContain('mail.wrong-password.example has refused 3 sign-ins recently.');
    expect(offered).toContain('Sign in anyway');
  });

  it('asks for another password where the same one is typed again, and sends it only where that is wanted', async () => {
    const { transcript } = await stage.play([
      ...typing('you@wrong-password.example'),
      ...signingIn('wrong'),
      ['What next?', 'Sign in again'],
      ['Login name', keep],
      ['Password', 'wrong'],
      [
        'mail.wrong-password.example has already refused this very password. Type another one?',
        'Sign in with the same password',
      ],
      ['What next?', 'Sign in again'],
      ['Login name', keep],
      ['Password', 'wrong too'],
      ['mail.wrong-password.example has refused 2 sign-ins recently. Sign in again?', 'Sign in anyway'],
    ]);

    expect(transcript).toContain('It can be right all the same');
  });

  it('offers a test message to oneself, and shows its round trip', async () => {
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ...signingIn('demo'),
      ['Send a test message to yourself?', 'Yes, and delete it afterwards'],
    ]);

    expect(transcript).toMatch(/Accepted after .*, in the inbox after/);
    expect(transcript).toContain('sent 0 s');
    expect(transcript).toContain('DMARC: pass, for all-well.example');
    expect(transcript).toContain('The message was deleted from the mailbox.');
  });

  it('sends no test message where Enter is pressed at the offer', async () => {
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ...signingIn('demo'),
      ['Send a test message to yourself?', keep],
    ]);

    expect(transcript).toContain('> No');
    expect(transcript).not.toContain('sent 0 s');
  });

  it('says why a test message was not accepted, and goes on to the mail apps', async () => {
    const { transcript, offered } = await stage.play([
      ...typing('you@greylisted.example'),
      ...signingIn('demo'),
      ['Send a test message to yourself?', 'Yes'],
    ]);

    expect(transcript).toContain('The sending server refused it for now.');
    expect(transcript).toContain('Greylisting in action');
    expect(offered).toContain('No');
    expect(transcript).toContain('Mail apps');
  });

  it('is skipped by an empty password', async () => {
    const { transcript, offered } = await stage.play([
      ...typing('you@all-well.example'),
      ...signingIn('demo').slice(0, 2),
      ['Password', keep],
    ]);

    expect(transcript).not.toContain('Signing in to both servers');
    expect(offered).toContain('Skip');
  });

  it('offers to remove the blanks of a pasted app password, for receiving and for sending, and keeps them else', async () => {
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ...signingIn('demo').slice(0, 2),
      ['Password', keep],
      ['What next?', 'Sending uses another login name or password'],
      ['Login name', keep],
      ['Login name for sending', keep],
      ['Password', 'abcd efgh ijkl mnop'],
      ['It contains blanks. Most app passwords work without them.', 'Keep them'],
      ['Password for sending', 'demo '],
      ['It begins or ends with a blank. Few passwords do.', 'Remove the blanks'],
    ]);

    expect(transcript).toMatch(/Receiving .* Refused/);
    expect(transcript).toMatch(/Sending .* Signed in/);
    expect(transcript).not.toContain('abcd efgh');
  });

  it('asks for a login name and a password for sending where they differ', async () => {
    const { transcript } = await stage.play([
      ...typing('you@all-well.example'),
      ...signingIn('demo').slice(0, 2),
      ['Password', keep],
      ['What next?', 'Sending uses another login name or password'],
      ['Login name', keep],
      ['Login name for sending', 'somebody'],
      ['Password', 'demo'],
      ['Password for sending', 'wrong'],
    ]);

    expect(transcript).toMatch(/Receiving .* Signed in/);
    expect(transcript).toMatch(/Sending .* Refused/);
    expect(transcript).toContain('Sending did not accept this login');
  });
});
