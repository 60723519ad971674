/** Who goes first on a busy machine, all before its other work: the higher the sooner. */
export type Rank = keyof typeof priorities;

const priorities = { client: 1, server: 2 } as const;

/**
 * A command that runs a program at real-time priority: what is measured shall not depend on what else this machine does, and
 * niceness counts only among the programs of one session.
 */
export function ahead(rank: Rank, program: string, args: readonly string[]): readonly [string, readonly string[]] {
  return ['chrt', ['--rr', String(priorities[rank]), program, ...args]];
}
