import { mailExchangers } from './mail-exchangers';
import { nameServers } from './name-servers';
import type { Observation } from './observation';
import { unlikelyNames } from './unlikely-names';

/** Every observation; a check names those that it needs. */
export const observations = [mailExchangers, nameServers, unlikelyNames] as const;

type Registered = (typeof observations)[number];
/** The id of an observation. */
export type ObservationId = Registered['id'];

type ValueOf<O> = O extends Observation<string, infer Value> ? Value : never;
/** What was observed; null where the run gave no reason to ask, or ended first. */
export type Observed = {
  readonly [Id in ObservationId]: ValueOf<Extract<Registered, { readonly id: Id }>> | null;
};
