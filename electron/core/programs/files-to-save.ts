import type { ImportWay } from '../../contract/exports';
import type { Message } from '../../contract/message';
import type { ExportedFile, MailProgram, Rendering } from './program';

/** The recommended ways: one for each account, or one for all. */
export function recommendedWays(ways: readonly ImportWay[]): readonly ImportWay[] {
  return ways.filter(({ id }) => id === ways[0]?.id);
}

/** The other ways, those without an administrator first. */
export function otherWays(ways: readonly ImportWay[]): readonly ImportWay[] {
  const others = ways.filter(({ id }) => id !== ways[0]?.id);
  return [...others].sort((one, other) => Number(one.needsAdmin) - Number(other.needsAdmin));
}

/** How a way is named where the ways of several programs are together. */
export function wayKey(program: string, { id }: Pick<ImportWay, 'id'>): string {
  return `${program}/${id}`;
}

/**
 * The files of a program that are saved: those of the recommended way, and of each way that the person has chosen.
 *
 * @param chosenWays - As `wayKey` gives them.
 */
export function filesToSave(
  { id: program }: Pick<MailProgram, 'id'>,
  { files, ways }: Pick<Rendering, 'files' | 'ways'>,
  chosenWays: readonly string[],
): readonly ExportedFile[] {
  const taken = [
    ...recommendedWays(ways),
    ...otherWays(ways).filter((way) => chosenWays.includes(wayKey(program, way))),
  ];
  const names = new Set(taken.flatMap((way) => way.files));
  return files.filter(({ name }) => names.has(name));
}

/** All that is good to know of the files of every way, for a reader who gets all of them. */
export function leftOut({ notCarried, ways, impossible }: Rendering): readonly Message[] {
  return [...notCarried, ...ways.flatMap(({ notes }) => notes), ...impossible];
}
