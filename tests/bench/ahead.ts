/** The two real-time priorities. Both run before the machine's other work; the higher number runs first. */
export type Rank = keyof typeof priorities;

const priorities = { client: 1, server: 2 } as const;

/**
 * A command that runs a program at real-time priority, so that the figures do not depend on the machine's other work. Niceness would not
 * be enough: it counts only among the programs of one session.
 */
export function ahead(rank: Rank, program: string, args: readonly string[]): readonly [string, readonly string[]] {
  return ['chrt', ['--rr', String(priorities[rank]), program, ...args]];
}
