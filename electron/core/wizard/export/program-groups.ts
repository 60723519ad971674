import type { ProgramFacts } from '../../../contract/exports';
import type { Message } from '../../../contract/message';

/** A group in the list of mail apps. */
export interface ProgramGroup {
  readonly id: 'here' | ProgramFacts['group'];
  /** Whether it is folded until somebody opens it. */
  readonly isFolded: boolean;
  readonly programs: readonly ProgramFacts[];
}

/** Above so many entries a fold has a field to find one. */
export const entriesWithoutFilter = 8;

/** So many apps of this computer are in sight, and so many of phones; the others are folded. Apps that were found are always in sight. */
const inSightAtMost = 3;

/** The groups in the order of the list. */
const groups: readonly Omit<ProgramGroup, 'programs'>[] = [
  { id: 'here', isFolded: false },
  { id: 'phone', isFolded: false },
  { id: 'human', isFolded: false },
  { id: 'app', isFolded: true },
  { id: 'command-line', isFolded: true },
  { id: 'website', isFolded: true },
  { id: 'domain', isFolded: true },
];

/**
 * The list of mail apps: those of this computer, found ones first, then phones and what fits any app; the others are folded. Groups
 * without an entry are left out.
 */
export function programGroups(programs: readonly ProgramFacts[]): readonly ProgramGroup[] {
  const here = hereInSight(programs);
  const onPhones = programs.filter(({ group, isOnPhones }) => group === 'phone' || isOnPhones);
  const phones = onPhones.filter((program) => !here.includes(program)).slice(0, inSightAtMost);
  const groupOf = (program: ProgramFacts): ProgramGroup['id'] => {
    if (here.includes(program)) return 'here';
    if (phones.includes(program)) return 'phone';
    return program.group === 'phone' ? 'app' : program.group;
  };
  return groups
    .map((group) => ({
      ...group,
      programs: group.id === 'here' ? here : programs.filter((program) => groupOf(program) === group.id),
    }))
    .filter((group) => group.programs.length > 0);
}

function hereInSight(programs: readonly ProgramFacts[]): readonly ProgramFacts[] {
  const apps = programs.filter(({ group }) => group === 'app');
  const found = apps.filter((program) => program.found);
  const others = apps.filter((program) => program.runsHere && !program.found);
  return [...found, ...others.slice(0, Math.max(0, inSightAtMost - found.length))];
}

/**
 * The programs that a text names: each of its words is in the name, in the id or in what is said of the program. All for an empty text.
 */
export function programsNamed(
  programs: readonly ProgramFacts[],
  text: string,
  say: (message: Message) => string,
): readonly ProgramFacts[] {
  const sought = text.toLowerCase().split(/\s+/);
  return programs.filter(({ id, name, about }) => {
    const known = `${name} ${id} ${say(about)}`.toLowerCase();
    return sought.every((word) => known.includes(word));
  });
}
