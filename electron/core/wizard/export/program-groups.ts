import type { ProgramFacts } from '../../../contract/exports';

/** A group in the list of mail apps. */
export interface ProgramGroup {
  readonly id: 'here' | ProgramFacts['group'];
  /** Whether it is folded until somebody opens it. */
  readonly isFolded: boolean;
  readonly programs: readonly ProgramFacts[];
}

/** Above so many entries a fold has a field to find one. */
export const entriesWithoutFilter = 8;

const groupsInOrder = ['phone', 'human', 'app', 'command-line', 'website', 'domain'] as const;
const foldedGroups: readonly ProgramGroup['id'][] = ['app', 'command-line', 'website', 'domain'];

/**
 * The list of mail apps: those of this computer, found ones first, then phones and what fits any app; the others are folded. Groups
 * without an entry are left out.
 */
export function programGroups(programs: readonly ProgramFacts[]): readonly ProgramGroup[] {
  const here = programs.filter(isHere);
  const foundFirst = [...here.filter(({ found }) => found), ...here.filter(({ found }) => !found)];
  const others = groupsInOrder.map((id) => ({
    id,
    isFolded: foldedGroups.includes(id),
    programs: programs.filter((program) => program.group === id && !isHere(program)),
  }));
  const groups: readonly ProgramGroup[] = [{ id: 'here', isFolded: false, programs: foundFirst }, ...others];
  return groups.filter((group) => group.programs.length > 0);
}

function isHere({ group, runsHere, found }: ProgramFacts): boolean {
  return group === 'app' && (runsHere || found);
}

/** The programs whose name has the text in it; all for an empty text. */
export function programsNamed(programs: readonly ProgramFacts[], text: string): readonly ProgramFacts[] {
  const sought = text.trim().toLowerCase();
  return programs.filter(({ name }) => name.toLowerCase().includes(sought));
}
