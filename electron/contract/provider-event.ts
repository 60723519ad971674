import * as v from 'valibot';
import { protocolSchema } from './candidate';
import type { Parsed } from './parsed';

/** A calendar day, ISO 8601. */
export const daySchema = v.pipe(v.string(), v.isoDate());

/**
 * What changes on the day of an event. `password-off-by-default`: no password is accepted unless an administrator allows it;
 * `password-ends`: none is accepted any more.
 */
const changeSchema = v.picklist(['password-off-by-default', 'password-ends']);

/** Something that a provider has announced for a day, and the protocols whose sign-in it concerns. */
export const providerEventSchema = v.object({
  on: daySchema,
  what: changeSchema,
  concerns: v.pipe(v.array(protocolSchema), v.minLength(1), v.maxLength(3)),
});
/** Something that a provider has announced for a day. */
export type ProviderEvent = Parsed<typeof providerEventSchema>;
