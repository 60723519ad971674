import * as v from 'valibot';
import type { Failure } from './failure';
import type { Parsed } from './parsed';
import { failed, ok, type Result } from './result';

/** Where a value from outside does not fit its schema: `field` is the place, empty for the value itself, and `found` the text there. */
export interface Disagreement extends Extract<Failure, { code: 'unreadable-document' }> {
  readonly field: string;
  /** Null where it is no text. */
  readonly found: string | null;
}

/** Turns a value from outside into our own type, or says in one line where it does not fit. */
export type Parse<T> = (input: unknown) => Result<T, Disagreement>;

/** The parser that lets through what fits the schema; it strips unknown fields and never throws. */
export function parserOf<const S extends v.GenericSchema>(schema: S): Parse<Parsed<S>> {
  return (input) => {
    const parsed = v.safeParse(schema, input, { abortEarly: true });
    if (parsed.success) return ok(parsed.output as Parsed<S>);
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue) ?? '';
    const detail = field === '' ? issue.message : `${field}: ${issue.message}`;
    return failed({
      code: 'unreadable-document',
      detail,
      field,
      found: typeof issue.input === 'string' ? issue.input : null,
    });
  };
}
