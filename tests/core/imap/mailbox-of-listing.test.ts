import { describe, expect, it } from 'vitest';
import { folderFor, mailboxOfListing } from '../../../electron/core/imap/mailbox-of-listing';
import { usualFolderNames } from '../../../electron/core/imap/usual-folder-names';

const plain = { prefix: '', delimiter: '/' } as const;

function listed(...folders: readonly (readonly [name: string, ...attributes: readonly string[]])[]) {
  return folders.map(([name, ...attributes]) => ({ name, attributes }));
}

/** The folder for sent messages among these, as `name by`. */
function sentOf(
  place: { readonly prefix: string; readonly delimiter: string | null },
  folders: ReturnType<typeof listed>,
) {
  const sent = folderFor(mailboxOfListing({ ...place, folders }), 'sent');
  return sent === null ? null : `${sent.name} by ${sent.by}`;
}

describe('the folder for sent messages', () => {
  it.each([
    ['marked by the server', plain, listed(['INBOX'], ['Post', '\\HasNoChildren', '\\Sent']), 'Post by server'],
    ['marked in other capitals', plain, listed(['Post', '\\SENT']), 'Post by server'],
    ['marked, and not one that is only named so', plain, listed(['Sent'], ['Old', '\\Sent']), 'Old by server'],
    ['named by its usual name', plain, listed(['INBOX'], ['sent items']), 'sent items by name'],
    [
      'inside the inbox, by the namespace',
      { prefix: 'INBOX.', delimiter: '.' },
      listed(['INBOX'], ['INBOX.Sent']),
      'INBOX.Sent by name',
    ],
    ['inside the inbox, without a namespace', plain, listed(['INBOX/Sent']), 'INBOX/Sent by name'],
    ['where Gmail has it', plain, listed(['[Gmail]/Sent Mail']), '[Gmail]/Sent Mail by name'],
    ['on a server without hierarchy', { prefix: '', delimiter: null }, listed(['Sent']), 'Sent by name'],
  ])('is the one %s', (_, place, folders, expected) => {
    expect(sentOf(place, folders)).toBe(expected);
  });

  it.each(['Gesendete Objekte', 'Απεσταλμένα', 'Gönderilmiş Öğeler', 'פריטים שנשלחו', 'العناصر المرسلة', '寄件備份'])(
    'is known by its name in another language: %s',
    (name) => {
      expect(sentOf(plain, listed([name]))).toBe(`${name} by name`);
    },
  );

  it.each([
    ['there is only an inbox', listed(['INBOX'])],
    ['nothing is listed', listed()],
    ['a folder with its name is deep inside another', listed(['Projects/2019/Sent'])],
    ['it cannot be opened', listed(['Sent', '\\Noselect'], ['Post', '\\Sent', '\\NonExistent'])],
    ['its name has a line break, which no settings can hold', listed(['Sent\r\nA1 OK', '\\Sent'])],
    ['its name has characters that terminals act on', listed(['\u001b[31mSent', '\\Sent'])],
    ['its name has no end', listed(['S'.repeat(600), '\\Sent'])],
  ])('is missing where %s', (_, folders) => {
    expect(sentOf(plain, folders)).toBeNull();
  });
});

describe('mailboxOfListing', () => {
  it('compares names in the form in which they are listed here', () => {
    const names = Object.values(usualFolderNames).flatMap((each) => [...each]);
    expect(names.map((name) => name.normalize('NFC').toLowerCase())).toEqual(names);
  });

  it('takes no name for two uses', () => {
    const names = Object.values(usualFolderNames).flatMap((each) => [...each]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps one folder for each use, and no other name', () => {
    const uses = ['Sent', 'Drafts', 'Junk', 'Trash', 'Archive'].map((name) => [name, `\\${name}`] as const);
    const folders = listed(['INBOX'], ['Divorce'], ...uses, ['Second', '\\Sent']);
    const mailbox = mailboxOfListing({ ...plain, folders });
    expect(mailbox.folders.map(({ use, name }) => `${use} ${name}`)).toEqual([
      ...['sent Sent', 'drafts Drafts', 'junk Junk', 'trash Trash', 'archive Archive'],
    ]);
    expect(JSON.stringify(mailbox)).not.toContain('Divorce');
  });

  it('leaves out a prefix and a folder that hold a password', () => {
    const folders = listed(['hunter2', '\\Sent'], ['hunter2/Drafts', '\\Drafts'], ['Junk', '\\Junk']);
    const cover = (text: string) => text.replaceAll('hunter2', '«secret»');
    expect(mailboxOfListing({ prefix: 'hunter2/', delimiter: '/', folders }, cover)).toEqual({
      prefix: '',
      delimiter: '/',
      folders: [{ use: 'junk', name: 'Junk', by: 'server' }],
    });
  });

  it.each([
    ['a usual one', 'INBOX.', '.', 'INBOX.', '.'],
    ['one with a line break', 'INBOX.\r\n', '.', '', '.'],
    ['a delimiter of several letters', '', 'and so on', '', null],
  ])('gives the namespace: %s', (_, prefix, delimiter, shownPrefix, shownDelimiter) => {
    expect(mailboxOfListing({ prefix, delimiter, folders: [] })).toEqual({
      prefix: shownPrefix,
      delimiter: shownDelimiter,
      folders: [],
    });
  });
});
