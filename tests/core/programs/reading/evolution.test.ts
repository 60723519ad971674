import { describe, expect, it } from 'vitest';
import { evolutionReader } from '../../../../electron/core/programs/evolution/read-evolution';
import { readFiles } from './read-files';

const source = (...groups: readonly string[]) => `[Data Source]\nDisplayName=Jane\n${groups.join('\n')}\n`;
const server = (host: string) => `[Authentication]\nHost=${host}\nUser=jane\nMethod=PLAIN\n[Security]\nMethod=none`;
const account = source('[Mail Account]\nBackendName=imapx\nIdentityUid=b', server('imap.example.net'));
const person = source('[Mail Identity]\nAddress=jane@example.net', '[Mail Submission]\nTransportUid=c');
const transport = source('[Mail Transport]\nBackendName=smtp', server('smtp.example.net'));

describe('the reader of Evolution', () => {
  it('joins the three files of an account, whichever of them is opened', () => {
    const files = { 'x/a.source': account, 'x/b.source': person, 'x/c.source': transport };
    const { accounts } = readFiles(evolutionReader, files);
    expect(accounts).toMatchObject([
      { address: 'jane@example.net', incoming: { port: 143, login: 'jane' }, outgoing: { port: 25, login: 'jane' } },
    ]);
    const alone = evolutionReader.read([{ path: 'x/a.source', content: new TextEncoder().encode(account) }], {
      at: (path) => {
        const text = files[path as keyof typeof files];
        return text === undefined ? null : { path, content: new TextEncoder().encode(text) };
      },
    });
    expect(alone.accounts).toEqual(accounts);
  });

  it('asks for the files that a file names, beside it', () => {
    expect(readFiles(evolutionReader, { 'x/a.source': account }).wants).toEqual(['x/b.source']);
    expect(readFiles(evolutionReader, { 'b.source': person }).wants).toEqual(['c.source']);
    expect(readFiles(evolutionReader, { 'c.source': transport.replace('\n', '\nParent=../a\n') }).wants).toEqual([
      '.._a.source',
    ]);
  });

  it('reads a file behind megabytes of comments', () => {
    const comments = `# ${'x'.repeat(97)}\n`.repeat(30_000);
    expect(readFiles(evolutionReader, { 'a.source': comments + account }).accounts).toHaveLength(1);
  });

  it.each(['constructor', '__proto__', 'tls'])(
    'takes the security “%s”, which it does not know, for STARTTLS',
    (word) => {
      const files = { 'a.source': account.replace('Method=none', `Method=${word}`) };
      expect(readFiles(evolutionReader, files).accounts).toMatchObject([{ incoming: { security: 'starttls' } }]);
    },
  );

  it('reads five hundred accounts in one folder', () => {
    const files = Array.from({ length: 500 }, (_, index) => [
      [`a${index}.source`, account.replace('IdentityUid=b', `IdentityUid=b${index}`)],
      [`b${index}.source`, person],
      ['c.source', transport],
    ]).flat();
    expect(readFiles(evolutionReader, Object.fromEntries(files)).accounts).toHaveLength(500);
  });

  it('asks only for data sources in a folder', () => {
    const paths = ['.config/evolution/sources/a.source', '.cache/evolution/mail/a/folders.db'];
    expect(paths.filter(evolutionReader.mayOwn)).toEqual(paths.slice(0, 1));
    expect(evolutionReader.recognises({ path: 'a.source', content: new TextEncoder().encode('[Source]\n') })).toBe(
      false,
    );
  });
});
