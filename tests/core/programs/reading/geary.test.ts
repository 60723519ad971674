import { describe, expect, it } from 'vitest';
import { gearyReader } from '../../../../electron/core/programs/geary/read-geary';
import { readFiles } from './read-files';

const account = [
  '[Account]',
  'sender_mailboxes=Jane <jane@example.net>;',
  'service_provider=other',
  '[Incoming]',
  'login=jane',
  'host=imap.example.net',
  'transport_security=transport',
  '[Outgoing]',
  'host=smtp.example.net',
  'transport_security=start-tls',
  'credentials=use-incoming',
  '',
].join('\n');

describe('the reader of Geary', () => {
  it('reads an account behind megabytes of comments, with its own ports where none is set', () => {
    const comments = `# ${'x'.repeat(97)}\n`.repeat(30_000);
    expect(readFiles(gearyReader, { 'geary.ini': comments + account }).accounts).toMatchObject([
      { name: 'Jane', incoming: { port: 993 }, outgoing: { port: 587, login: 'jane' } },
    ]);
  });

  it('reads a sender list of a megabyte', () => {
    const senders = `sender_mailboxes=${'Jane <jane@example.net>;'.repeat(50_000)}`;
    const read = readFiles(gearyReader, { 'geary.ini': account.replace(/sender_mailboxes=.*/, senders) });
    expect(read.accounts).toMatchObject([{ name: 'Jane', address: 'jane@example.net' }]);
  });

  it.each(['constructor', '__proto__'])('reads an account of a provider and a security that are called %s', (word) => {
    const odd = account.replace('provider=other', `provider=${word}`).replace('security=transport', `security=${word}`);
    expect(readFiles(gearyReader, { 'geary.ini': odd }).accounts).toMatchObject([
      { incoming: { host: 'imap.example.net', port: 993, security: 'tls' }, outgoing: { security: 'starttls' } },
    ]);
  });

  it('asks only for its files in a folder', () => {
    const paths = ['.config/geary/account_01/geary.ini', '.local/share/geary/account_01/geary.db', 'geary.ini.bak'];
    expect(paths.filter(gearyReader.mayOwn)).toEqual(paths.slice(0, 1));
    expect(gearyReader.recognises({ path: 'geary.ini', content: new TextEncoder().encode('[Incoming]\n') })).toBe(
      false,
    );
  });
});
