import { describe, expect, it } from 'vitest';
import { clawsMailReader } from '../../../../electron/core/programs/claws-mail/read-claws-mail';
import { sylpheedReader } from '../../../../electron/core/programs/sylpheed/read-sylpheed';
import { readFiles } from './read-files';

const lines = ['[Account: 7]', 'address=jane@example.net', 'protocol=1', 'receive_server=mail.example.net', ''];
const account = lines.join('\n');
const ofClaws = `${account}config_version=4\n`;

function recognisedBy(path: string, text: string): readonly string[] {
  const file = { path, content: new TextEncoder().encode(text) };
  return [clawsMailReader, sylpheedReader].flatMap((reader) => (reader.recognises(file) ? reader.program : []));
}

describe('the readers of Claws Mail and Sylpheed', () => {
  it.each([
    ['.claws-mail/accountrc', account, ['claws-mail']],
    ['Claws-mail/accountrc', account, ['claws-mail']],
    ['accountrc', ofClaws, ['claws-mail']],
    ['accountrc', account, ['sylpheed']],
    ['.sylpheed-2.0/accountrc', ofClaws, ['sylpheed']],
    ['accountrc', '[Common]\n', []],
  ])('take %s for the file of one of them', (path, text, expected) => {
    expect(recognisedBy(path, text)).toEqual(expected);
  });

  it('read the same number as another protocol', () => {
    const protocolOf = (reader: typeof sylpheedReader, files: Readonly<Record<string, string>>) =>
      readFiles(reader, files).accounts[0]?.incoming?.protocol;
    expect(protocolOf(sylpheedReader, { accountrc: account })).toBe('pop3');
    expect(protocolOf(clawsMailReader, { accountrc: ofClaws })).toBe('imap');
    expect(protocolOf(clawsMailReader, { 'claws/accountrc': account })).toBe('pop3');
    expect(protocolOf(clawsMailReader, { 'claws/accountrc': account, 'claws/clawsrc': 'config_version=1\n' })).toBe(
      'imap',
    );
    expect(protocolOf(clawsMailReader, { accountrc: `${account}${ofClaws.replace('7', '8')}` })).toBe('imap');
  });

  it('say whether a password is stored, for Claws Mail in a file beside it', () => {
    const stored = (text: string) =>
      readFiles(clawsMailReader, { accountrc: ofClaws, passwordstorerc: text }).accounts[0]?.passwordStored;
    expect(stored('[account:7]\nrecv {AES}aHVudGVy\n')).toBe(true);
    expect(stored('[account:7]\noauth2_expiry {AES}aHVudGVy\n[account:8]\nrecv {AES}aHVudGVy\n')).toBe(false);
    expect(readFiles(clawsMailReader, { accountrc: ofClaws })).toMatchObject({
      accounts: [{ passwordStored: null }],
      wants: ['passwordstorerc', 'clawsrc'],
    });
    expect(readFiles(sylpheedReader, { accountrc: `${account}password=hunter2\n` }).accounts[0]?.passwordStored).toBe(
      true,
    );
  });

  it('read a security that neither knows as one that the file does not say', () => {
    const odd = { accountrc: `${account}ssl_pop=constructor\n` };
    expect(readFiles(sylpheedReader, odd).accounts).toMatchObject([{ incoming: { security: 'none', port: 110 } }]);
  });

  it('read an account behind megabytes of comments', () => {
    const comments = `# ${'x'.repeat(97)}\n`.repeat(30_000);
    expect(readFiles(sylpheedReader, { accountrc: comments + account }).accounts).toHaveLength(1);
    expect(readFiles(clawsMailReader, { accountrc: comments + ofClaws }).accounts).toHaveLength(1);
  });

  it('ask only for their files in a folder', () => {
    const paths = ['.claws-mail/accountrc', '.claws-mail/passwordstorerc', '.claws-mail/clawsrc', 'Mail/inbox/1'];
    expect(paths.filter(clawsMailReader.mayOwn)).toEqual(paths.slice(0, 3));
    expect(paths.filter(sylpheedReader.mayOwn)).toEqual([]);
    expect(sylpheedReader.mayOwn('.sylpheed-2.0/accountrc')).toBe(true);
  });
});
