import * as v from 'valibot';
import type { Failure } from './failure';
import { failed, ok, type Result } from './result';

/** Turns a value from outside into our own type, or says in one line where it is not as agreed. */
export type Parse<T> = (input: unknown) => Result<T, Extract<Failure, { code: 'unreadable-document' }>>;

/** A type with everything in it read-only, all the way down. */
export type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;

/** The read-only type that a schema lets through. */
export type Parsed<S extends v.GenericSchema> = Immutable<v.InferOutput<S>>;

/** The parser that lets through what fits the schema; it strips unknown fields and never throws. */
export function parserOf<const S extends v.GenericSchema>(schema: S): Parse<Parsed<S>> {
  return (input) => {
    const parsed = v.safeParse(schema, input, { abortEarly: true });
    if (parsed.success) return ok(parsed.output as Parsed<S>);
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue) ?? '';
    return failed({ code: 'unreadable-document', detail: path === '' ? issue.message : `${path}: ${issue.message}` });
  };
}
