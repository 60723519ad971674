import { mailExchangers } from './mail-exchangers';
import type { Observation } from './observation';

/** Everything that a check may need. */
export const observations = [mailExchangers] as const;

type Registered = (typeof observations)[number];
/** The id of an observation. */
export type ObservationId = Registered['id'];

type ValueOf<O> = O extends Observation<string, infer Value> ? Value : never;
/** What was observed; null where no run gave a reason to ask, or its end came first. */
export type Observed = {
  readonly [Id in ObservationId]: ValueOf<Extract<Registered, { readonly id: Id }>> | null;
};
