import type { Message } from '../../contract/message';
import { type Block, cell, gap, paragraph } from '../layout/block';
import type { PageReading } from './page-reading';

/** Something with a name to type, and sentences about it. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly about: readonly Message[];
}

/** A long list in groups, each below its title. */
export function groupedListPage(
  groups: readonly { readonly title: Message; readonly listed: readonly Listed[] }[],
  reading: Pick<PageReading, 'say'>,
): readonly Block[] {
  return groups.flatMap(({ title, listed }, place) => [
    ...(place === 0 ? [] : [gap]),
    paragraph(reading.say(title), 'strong'),
    ...listPage(listed, reading),
  ]);
}

/** Things to choose from in columns: what to type, the name, and what to know. */
export function listPage(listed: readonly Listed[], { say }: Pick<PageReading, 'say'>): readonly Block[] {
  const rows = listed.map(({ id, name, about }) => [cell(id), cell(name), cell(about.map(say).join(' '))]);
  return [{ kind: 'table', rows }];
}
