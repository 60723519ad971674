import type { Command } from '../command';
import { flags, generalFlags } from '../flags';

/** A flag as a manual or a shell needs it. */
type AnyFlag = (typeof flags)[keyof typeof flags];

/** The flags that a command takes, those of every command at the end. */
export function flagsOf({ flags: own }: Pick<Command, 'flags'>): readonly AnyFlag[] {
  return [...new Set([...own, ...generalFlags])].map((field) => flags[field]);
}

/** Whether the value of a flag, or each operand of a command, is the path of a file or folder. */
export function takesPath(value: string | null): boolean {
  return value !== null && /^\[?(FILE|DIR|FILE\|DIR|FIRST SECOND)\]?$/.test(value);
}
