import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleOf } from '../../../../electron/core/diagnosis/dialogs/dialog-entry';
import { dialogPrograms } from '../../../../electron/core/diagnosis/dialogs/dialog-programs';
import { recogniseDialog } from '../../../../electron/core/diagnosis/dialogs/recognise-dialog';
import { processorMs } from '../../../fakes/processor-time';

const entries = dialogPrograms.flatMap((program) => program.entries);
/** Long enough for a busy machine, and far too short for a pattern that searches back and forth. */
const limitMs = 2_000;

describe('recogniseDialog', () => {
  it.each([
    ['Connection to server imap.example.org timed out', 'connection-timed-out'],
    ['conection to sever imap.example.org timed out', 'connection-timed-out'],
    ['it says\n\n  Connection to server\n  imap.example.org timed\n  out.\n\nwhat now?', 'connection-timed-out'],
    ['CONNECTION TO SERVER IMAP.EXAMPLE.ORG TIMED OUT!!!', 'connection-timed-out'],
    ['Zeitueberschreitung der Verbindung mit Server imap.example.org.', 'connection-timed-out'],
    ['Outlook, error 0x800ccc0d since Monday', 'host-not-found'],
    ['0X800CCC0D', 'host-not-found'],
    ['0×800CCC0D', 'host-not-found'],
    ['800ccc0d', 'host-not-found'],
    ['Ox8OOccc0d', 'host-not-found'],
    ['User is authenticated but not connected.', 'oauth-wrong-account'],
    ['The certificate for imap.example.org expired on 3 May 2026.', 'certificate-expired'],
    ['the copy is not saved in the folder "Sent"', 'sent-folder-missing'],
    ['no puedo enviar correos pero sí recibir', 'submission-blocked-by-network'],
    ['non riesco a inviare la posta', 'submission-blocked-by-network'],
    ['my mails stay in the outbox', 'submission-blocked-by-network'],
    ['funziona sul telefono ma non sul computer', 'works-elsewhere'],
    ['geht nur im WLAN zu Hause, unterwegs nicht', 'works-elsewhere'],
    ['не могу отправить письмо', 'submission-blocked-by-network'],
    ['IMAP works but SMTP does not work', 'connection-timed-out'],
  ])('reads %j as %s', (text, cause) => {
    expect(recogniseDialog(text)?.possible[0]).toBe(cause);
  });

  it.each([
    '',
    '   ',
    'Hello, how are you today?',
    'The cat sat on the mat.',
    'It works, but a red icon shows',
    'I never changed my password, and mail no longer arrives',
    'password',
    '12345',
    '🙂🙂🙂',
  ])('recognises nothing in %j', (text) => {
    expect(recogniseDialog(text)).toBeNull();
  });

  it('names the program and the one test that decides', () => {
    const found = recogniseDialog('Could not connect to server imap.example.org; the connection was refused.');
    expect(found).toMatchObject({ program: 'Thunderbird', decidedBy: 'probe-port' });
  });

  it('lets what the server said choose the dialog where the sentence says only that it refused', () => {
    const found = recogniseDialog(
      'The current command did not succeed. The mail server for account Work responded: User is authenticated but not connected.',
    );
    expect(found?.possible).toContain('oauth-wrong-account');
  });

  it('prefers the texts of the program that the person names', () => {
    expect(recogniseDialog('Login failed.', 'Roundcube')?.program).toBe('Roundcube');
    expect(recogniseDialog('Login failed', 'mutt')?.program).toBe('mutt');
  });

  it.each([
    ['words that many programs use', 'Login failed.', undefined],
    ['another program than the text names', 'Thunderbird 142.0 not connecting to server?', undefined],
    ['another program than the person names', 'User is authenticated but not connected.', 'a mail app of my own'],
  ])('names no program for %s', (_, text, named) => {
    expect(recogniseDialog(text, named)).toMatchObject({ program: null });
  });

  it.each([
    [
      'I changed my password yesterday. Login to server imap.example.org with username jane failed.',
      'stale-saved-password',
    ],
    ['Login to server imap.gmail.com with username jane failed.', 'app-password-required'],
    ['Login to server smtp.office365.com with username jane failed.', 'oauth-required'],
    ['Connection to server imap.example.org timed out. I use Norton.', 'interception-by-antivirus'],
  ])('heeds what the person tells beside the dialog: %j', (text, cause) => {
    expect(recogniseDialog(text)?.possible[0]).toBe(cause);
  });

  it('accuses the password in no beginning of an example that does not speak of it', () => {
    const accused = entries
      .filter(({ possible }) => !possible.includes('wrong-password'))
      .flatMap((entry) => {
        const example = exampleOf(entry);
        // Words decide, so that one ending within each word stands for all.
        const ends = [...example.matchAll(/\S(?=\s|\S{2}(?:\s|$))/gu)].map(({ index }) => index + 1);
        const beginnings = ends.map((end) => example.slice(0, end));
        const wrong = beginnings.find((text) => recogniseDialog(text)?.possible[0] === 'wrong-password');
        return wrong === undefined ? [] : [`${entry.id}: ${wrong}`];
      });
    expect(accused).toEqual([]);
  }, 300_000);

  it('accuses the password in no random text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), (text) => {
        expect(recogniseDialog(text)?.possible[0]).not.toBe('wrong-password');
      }),
    );
  });

  const everything = entries.map((entry) => exampleOf(entry)).join(' ');
  it.each([
    ['one letter', 'a'],
    ['one digit', '5'],
    ['a reply', '535 5.7.8 '],
    ['a name of a server', 'a.b.c.example.org '],
    ['hyphens', '-'],
    ['dots', 'a.'],
    ['addresses', '@'],
    ['one common word', 'server '],
    ['line breaks', '535-\n'],
    ['all examples', everything],
  ])('reads a megabyte of %s quickly', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    recogniseDialog('ready');
    expect(processorMs(() => recogniseDialog(text))).toBeLessThan(limitMs);
  });
});
