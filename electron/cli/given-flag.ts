import type { FlagField, FlagValues } from './flags';

/** The first of these flags that is given, none of which has a value where it is not; null where none is. */
export function givenFlag<Field extends FlagField>(fields: readonly Field[], line: FlagValues<Field>): Field | null {
  return fields.find((field) => isGiven(line[field])) ?? null;
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== false;
}
