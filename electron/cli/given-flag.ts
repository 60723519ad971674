import type { CommandLineOf } from './command';
import type { FlagField } from './flags';

/** The first of these flags that is given; null where none is. */
export function givenFlag<Field extends FlagField>(
  fields: readonly Field[],
  { given }: Pick<CommandLineOf<never>, 'given'>,
): Field | null {
  return fields.find((field) => given.includes(field)) ?? null;
}
