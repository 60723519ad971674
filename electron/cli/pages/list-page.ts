import type { Message } from '../../contract/message';
import { type Block, cell } from '../layout/block';
import type { PageReading } from './page-reading';

/** Something with a name to type, and sentences about it. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly about: readonly Message[];
}

/** Things to choose from in columns: what to type, the name, and what to know. */
export function listPage(listed: readonly Listed[], { say }: Pick<PageReading, 'say'>): readonly Block[] {
  const rows = listed.map(({ id, name, about }) => [cell(id), cell(name), cell(about.map(say).join(' '))]);
  return [{ kind: 'table', rows }];
}
