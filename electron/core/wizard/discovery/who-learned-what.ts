import type { Message } from '../../../contract/message';
import type { Disclosure } from '../../../contract/report';
import { message } from '../../message';

/** Who learned what in a run: the fact in one sentence, and a row for each host. */
interface WhoLearnedWhat {
  readonly summary: Message;
  readonly rows: readonly ToldRow[];
}

/** One row: a host, or null for the user's own name server. */
interface ToldRow {
  readonly host: string | null;
  readonly what: Message;
  readonly over: Message;
}

/** Who has learned what from a run so far. The sentence counts what the rows show. */
export function whoLearnedWhat(disclosed: readonly Disclosure[]): WhoLearnedWhat {
  const isResolverTold = disclosed.some(({ to, what }) => to === 'resolver' && what === 'domain');
  const summary = message('wizard.told.summary', {
    resolver: isResolverTold ? 'yes' : 'no',
    domain: hostsTold(disclosed, 'domain'),
    address: hostsTold(disclosed, 'address'),
  });
  return {
    summary: disclosed.length === 0 ? message('wizard.told.nobody') : summary,
    rows: disclosed.map(({ to, what, over }) => ({
      host: to === 'resolver' ? null : to,
      what: message(`wizard.told.what.${what}`),
      over: message(`wizard.told.over.${over}`),
    })),
  };
}

/** How many hosts learned this, the user's own name server apart. */
function hostsTold(disclosed: readonly Disclosure[], what: Disclosure['what']): number {
  const told = disclosed.filter((each) => each.what === what && each.to !== 'resolver');
  return new Set(told.map(({ to }) => to)).size;
}
