import { describe, expect, it } from 'vitest';
import { leave } from '../../fakes/scripted-prompter';
import { setUpWizardStage } from '../../fakes/wizard-stage';

const stage = setUpWizardStage();
const dialog = `Cannot connect to the mail server.
Server: 'mail.all-well.example', Protocol: SMTP, Port: 465, Secure(SSL): Yes, Socket Error: 10060
Password: trout-4711`;
const refused = '535 5.7.8 Error: authentication failed: authentication failure';

describe('an error message', () => {
  it('is explained where the address is asked for, and never shows its password', async () => {
    const { transcript, offered } = await stage.play([
      ['What do you need?', 'Set up an account'],
      ['Mail address', refused],
    ]);

    expect(transcript).toContain('The server did not accept this password for this login name.');
    expect(transcript).toContain('It does not mean');
    expect(transcript).toContain('A blocked network or a server that is down. The server answers.');
    expect(transcript).toContain('What decides');
    expect(offered.slice(0, 2)).toEqual(['Type the address for the test', 'Explain another message']);
  });

  it('has an entrance of its own, and is tested with the address that is typed next', async () => {
    const { transcript } = await stage.play([
      ['What do you need?', 'Explain an error message'],
      ['Paste what your mail app or the server says', refused],
      ['What next?', 'Type the address for the test'],
      ['Mail address', 'you@all-well.example'],
      ['What next?', leave],
    ]);

    expect(transcript).toContain('Looking for the settings of all-well.example');
    expect(transcript).toContain('These settings work');
  });

  it('gives the servers that it names, to be tested at once', async () => {
    const { transcript, offered } = await stage.play([
      ['What do you need?', 'Explain an error message'],
      ['Paste what your mail app or the server says', dialog],
    ]);

    expect(transcript).not.toContain('trout-4711');
    expect(transcript).toMatch(/Sending +mail\.all-well\.example +465 +TLS/);
    expect(offered[0]).toBe('Check these servers');
  });

  it('gives the address of its sign-in, and says so', async () => {
    const { transcript, offered } = await stage.play([
      ['What do you need?', 'Explain an error message'],
      [
        'Paste what your mail app or the server says',
        'Login to server mail.example with username you@all-well.example failed.',
      ],
    ]);

    expect(transcript).toContain('Taken from the pasted text.\nyou@all-well.example');
    expect(offered[0]).toBe('Find, then sign in');
  });

  it('that only the person can test offers no test, and leads back', async () => {
    const { transcript, offered } = await stage.play([
      ['What do you need?', 'Explain an error message'],
      ['Paste what your mail app or the server says', '421 4.7.0 Too many connections'],
      ['What next?', 'Back'],
      ['What do you need?', leave],
    ]);

    expect(transcript).toContain('Wait without trying again.');
    expect(offered).toContain('Set up an account');
    expect(transcript).not.toContain('Type the address for the test');
  });

  it('that nothing is known of is shown as it was pasted, with the test that tells most', async () => {
    const { transcript, offered } = await stage.play([
      ['What do you need?', 'Explain an error message'],
      ['Paste what your mail app or the server says', 'Moon phase unsuitable'],
    ]);

    expect(transcript).toContain('Mailwright does not recognise this text.');
    expect(transcript).toContain('Let Mailwright find the settings and test them.');
    expect(offered[0]).toBe('Type the address for the test');
  });
});
