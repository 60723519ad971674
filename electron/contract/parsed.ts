import type * as v from 'valibot';

/** A type with every field and item in it read-only, at every depth. */
type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;

/** The read-only type that a schema lets through. */
export type Parsed<S extends v.GenericSchema> = Immutable<v.InferOutput<S>>;
