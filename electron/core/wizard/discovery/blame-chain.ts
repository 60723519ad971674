import type { Party } from '../../../contract/verdict';
import { directions, type WizardState } from '../state/wizard-state';

/** The way from the person to the provider. */
const stops = ['you', 'this-computer', 'this-network', 'provider'] as const satisfies readonly Party[];
type Stop = (typeof stops)[number];

/** One party on the way, and what is known of it. */
export interface BlameLink {
  readonly party: Stop;
  readonly place: 'fine' | 'here' | 'not-reached';
}

/**
 * The parties on the way with the place of a problem; null where the problem is nowhere on it, so that the party's name
 * stands alone.
 *
 * @param isProviderHeard - Whether a server of the provider has answered, so that everything before it is fine.
 */
export function blameChain(party: Party, isProviderHeard: boolean): readonly BlameLink[] | null {
  if (party === 'mailwright' || party === 'unknown') return null;
  const place = stops.indexOf(party);
  return stops.map((stop, index) => {
    if (index === place) return { party: stop, place: 'here' };
    return { party: stop, place: index > place && !isProviderHeard ? 'not-reached' : 'fine' };
  });
}

/** Whether any server of the provider has answered from here in this account's runs. */
export function isProviderHeard({ account }: WizardState): boolean {
  const runs = [account.discovery, ...directions.map((direction) => account.servers[direction].test)];
  const servers = runs.flatMap(({ view }) => [...view.candidates, view.answer.incoming, view.answer.outgoing]);
  return servers.some((server) => server !== null && (server.proven || (server.heard?.certificate ?? null) !== null));
}
