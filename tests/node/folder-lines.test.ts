import { describe, expect, it } from 'vitest';
import { FolderLines } from '../../electron/node/folder-lines';

/** Which of these lines belong to the list. */
function taken(...heard: readonly string[]): readonly string[] {
  const lines = new FolderLines();
  return heard.filter((line) => lines.takes(line));
}

describe('FolderLines', () => {
  it('takes folders and nothing else', () => {
    const folders = ['* LIST (\\Sent) "/" Sent', '* XLIST (\\HasNoChildren) "/" Post'];
    expect(taken(...folders, '* 3 EXISTS', 'A4 OK done', '* BYE', '* LISTING')).toEqual(folders);
  });

  it.each([
    ['a name that is a literal', ['* LIST () "/" {4}', 'Post'], ['A4 OK done']],
    [
      'a literal of two lines, of which one looks like an answer',
      ['* LIST () "/" {14}', 'Post', 'A4 OK it'],
      ['A4 OK done'],
    ],
    ['an empty literal', ['* LIST () "/" {0}', ''].slice(0, 1), ['', 'A4 OK done']],
    ['two literals after each other', ['* LIST () {1}', '/ {4}', 'Post'], ['A4 OK done']],
    ['letters of several bytes', ['* LIST () "/" {8}', 'Entwürfe'.slice(0, 7)], ['A4 OK done']],
  ])('takes %s', (_, folders, others) => {
    expect(taken(...folders, ...others)).toEqual(folders);
  });

  it('counts the bytes of the list', () => {
    const lines = new FolderLines();
    lines.takes('* LIST () "/" a');
    lines.takes('A4 OK done');
    expect(lines.listedBytes).toBe(15);
  });
});
