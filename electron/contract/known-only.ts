import * as v from 'valibot';

/** A list of items that this Mailwright knows. A newer list or report may hold others: they are left out, and the rest can be used. */
export function knownOnly<const S extends v.GenericSchema>(item: S, atMost: number) {
  return v.pipe(
    v.array(v.fallback(v.nullable(item), null)),
    v.maxLength(atMost),
    v.transform((items) => items.filter((each) => each !== null)),
  );
}
