import { describe, expect, it } from 'vitest';
import { thunderbirdReader } from '../../../../electron/core/programs/thunderbird/read-thunderbird';
import { readFiles } from './read-files';

const account = [
  'user_pref("mail.account.account1.identities", "id1");',
  'user_pref("mail.account.account1.server", "server1");',
  'user_pref("mail.accountmanager.accounts", "account1");',
  'user_pref("mail.identity.id1.useremail", "jane@example.net");',
  'user_pref("mail.server.server1.hostname", "imap.example.net");',
  'user_pref("mail.server.server1.type", "imap");',
  'user_pref("mail.server.server1.userName", "jane");',
  '',
].join('\n');
const expected = {
  program: 'thunderbird',
  address: 'jane@example.net',
  name: null,
  incoming: {
    protocol: 'imap',
    host: 'imap.example.net',
    port: 143,
    security: 'none',
    login: 'jane',
    auth: ['password'],
  },
  outgoing: null,
  passwordStored: null,
};

describe('the reader of Thunderbird', () => {
  it('reads an account behind megabytes of comments and of other preferences', () => {
    const lines = `// ${'x'.repeat(997)}\n`.repeat(2_000);
    const block = `/*${' user_pref("a", 1);\n'.repeat(50_000)}*/\n`;
    const others = Array.from({ length: 50_000 }, (_, index) => `user_pref("other.${index}", "${'y'.repeat(20)}");\n`);
    const read = readFiles(thunderbirdReader, { 'prefs.js': [lines, block, ...others, account].join('') });
    expect(read).toMatchObject({ accounts: [expected], unread: [] });
  });

  it.each(['prefs.js', 'prefs-1.js', 'jane.thunderbird-user.js', 'renamed.txt'])('reads a file alone: %s', (path) => {
    expect(readFiles(thunderbirdReader, { [path]: account }).accounts).toEqual([expected]);
  });

  it('asks for the other files of a profile, and for the profiles that a list names', () => {
    const { wants } = readFiles(thunderbirdReader, { 'a/prefs.js': account });
    expect(wants).toEqual(['a/prefs.js', 'a/user.js', 'a/logins.json']);
    const list = '[Profile0]\nIsRelative=0\nPath=C:\\Users\\jane\\mail\n[Profile1]\nIsRelative=1\nPath=Profiles/b\n';
    expect(
      readFiles(thunderbirdReader, { 'T/profiles.ini': list }).wants.filter((path) => path.endsWith('prefs.js')),
    ).toEqual(['C:/Users/jane/mail/prefs.js', 'T/Profiles/b/prefs.js']);
  });

  it('knows which passwords are stored, by the server, and never opens them', () => {
    const stored = (...names: readonly string[]) =>
      JSON.stringify({ logins: names.map((hostname) => ({ hostname, encryptedPassword: 'hunter2' })) });
    const told = (logins: string) =>
      readFiles(thunderbirdReader, { 'prefs.js': account, 'logins.json': logins }).accounts[0]?.passwordStored;
    expect(told(stored('imap://imap.example.net'))).toBe(true);
    expect(told(stored('smtp://imap.example.net', 'https://imap.example.net'))).toBe(false);
    expect(told(stored())).toBe(false);
    expect(told('{"logins":[null,1,{"hostname":["x"]}]}')).toBe(false);
    expect(told('{"logins":7}')).toBeNull();
    expect(told('not JSON')).toBeNull();
  });

  it.each([
    ['profiles.ini of another program', '[Profile0]\nName=default\n'],
    ['preferences of a browser', 'user_pref("browser.startup.homepage", "https://mail.example.net");\n'],
    ['a text about preferences', 'Set mail.server.server1.type to imap.'],
    ['nothing', ''],
  ])('does not take %s for its own', (_, text) => {
    expect(thunderbirdReader.recognises({ path: 'prefs.js', content: new TextEncoder().encode(text) })).toBe(false);
  });

  it('asks only for files of these names in a folder', () => {
    const paths = ['T/profiles.ini', 'a/prefs.js', 'a/user.js', 'a/logins.json', 'a/ImapMail/INBOX', 'a/key4.db'];
    expect(paths.filter(thunderbirdReader.mayOwn)).toEqual(paths.slice(0, 4));
  });
});
