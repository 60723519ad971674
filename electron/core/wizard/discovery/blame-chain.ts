import { directions, type Party } from '../../../contract/verdict';
import type { WizardState } from '../state/wizard-state';

/** The parties between the person and the provider, in order. */
const stops = ['you', 'this-computer', 'this-network', 'provider'] as const satisfies readonly Party[];
type Stop = (typeof stops)[number];

/** One party of the chain, and what is known of it. */
export interface BlameLink {
  readonly party: Stop;
  /** `turn` is the person's, who has something to do and is not at fault. */
  readonly place: 'fine' | 'here' | 'turn' | 'not-reached';
}

/**
 * The chain of parties with the place of a problem; null for a party outside the chain, whose name is then shown alone.
 *
 * @param isProviderHeard - Whether a server of the provider has answered, so that every party before it is fine.
 */
export function blameChain(party: Party, isProviderHeard: boolean): readonly BlameLink[] | null {
  if (party === 'mailwright' || party === 'unknown') return null;
  const place = stops.indexOf(party);
  return stops.map((stop, index) => {
    if (index === place) return { party: stop, place: stop === 'you' ? 'turn' : 'here' };
    return { party: stop, place: index > place && !isProviderHeard ? 'not-reached' : 'fine' };
  });
}

/** Whether any server of the provider has answered in this account's runs. */
export function isProviderHeard({ account }: WizardState): boolean {
  const runs = [account.discovery, ...directions.map((direction) => account.servers[direction].test)];
  const servers = runs.flatMap(({ view }) => [...view.candidates, view.answer.incoming, view.answer.outgoing]);
  return servers.some((server) => server !== null && (server.proven || (server.heard?.certificate ?? null) !== null));
}
