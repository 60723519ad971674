import type { ExportPreview, ExportSize, ImportWay } from '../../../contract/exports';
import { recommendedWays } from '../../programs/files-to-save';

/** How a step of a program's recommended way is named in the state: its place among all of them. */
export function stepKey(program: string, place: number): string {
  return `${program}/${place}`;
}

/** How many steps of a program are done; null where nothing is imported for it. */
export function stepsDone(
  done: readonly string[],
  size: ExportSize | null,
): { readonly done: number; readonly count: number } | null {
  if (size?.ok !== true || size.stepCount === 0) return null;
  const keys = Array.from({ length: size.stepCount }, (_, place) => stepKey(size.program, place));
  return { done: keys.filter((key) => done.includes(key)).length, count: size.stepCount };
}

/** How many steps of the programs that files were made for are not done yet. */
export function stepsLeft(done: readonly string[], chosen: readonly string[], sizes: readonly ExportSize[]): number {
  const counts = sizes.filter(({ program }) => chosen.includes(program)).flatMap((size) => stepsDone(done, size) ?? []);
  return counts.reduce((left, { done: ticked, count }) => left + count - ticked, 0);
}

/** The recommended way of each account with the place of its first step among the steps of all. */
export function waysWithPlaces(
  preview: Extract<ExportPreview, { readonly ok: true }>,
): readonly { readonly way: ImportWay; readonly firstPlace: number }[] {
  let place = 0;
  return recommendedWays(preview.ways).map((way) => {
    const firstPlace = place;
    place += way.steps.length;
    return { way, firstPlace };
  });
}
