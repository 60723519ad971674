import { expect, it } from 'vitest';
import type { ExportedFile } from '../../electron/core/programs/program';
import { withDistinctNames } from '../../electron/main/distinct-names';

function file(name: string, content: ExportedFile['content']): ExportedFile {
  return { name, content, mode: 'public', mediaType: 'text/plain' };
}

it('saves equal files once', () => {
  const zip = new Uint8Array([80, 75]);
  const files = [file('a.zip', zip), file('a.zip', Uint8Array.from(zip)), file('a.zip', Buffer.from(zip))];
  expect(withDistinctNames(files)).toHaveLength(1);
});

it('numbers different files of one name, also where only the case differs', () => {
  const files = [file('a.b.txt', '1'), file('A.b.txt', '2'), file('a.b.txt', '3'), file('a.b.txt', '2')];
  expect(withDistinctNames(files).map(({ name }) => name)).toEqual(['a.b.txt', 'A.b-2.txt', 'a.b-3.txt']);
});
