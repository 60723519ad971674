import type { Message } from '../../../contract/message';
import type { Disclosure } from '../../../contract/report';
import { message } from '../../message';

/** Who learned what in a run: the fact in one sentence, and a row for each host. */
interface WhoLearnedWhat {
  readonly summary: Message;
  readonly rows: readonly ToldRow[];
}

/** One row: a host, or null for the user's own name server. */
export interface ToldRow {
  readonly host: string | null;
  readonly what: Message;
  readonly over: Message;
}

/** Who has learned what from a run so far. */
export function whoLearnedWhat(disclosed: readonly Disclosure[], isRunning: boolean): WhoLearnedWhat {
  const values = { domain: hostsTold(disclosed, 'domain'), address: hostsTold(disclosed, 'address') };
  return {
    summary: message(isRunning ? 'wizard.told.running' : 'wizard.told.summary', values),
    rows: disclosed.map(({ to, what, over }) => ({
      host: to === 'resolver' ? null : to,
      what: message(`wizard.told.what.${what}`),
      over: message(`wizard.told.over.${over}`),
    })),
  };
}

/** How many servers learned this. Name servers and proxies are not counted, because they only pass a domain on. */
function hostsTold(disclosed: readonly Disclosure[], what: Disclosure['what']): number {
  const told = disclosed.filter((each) => each.what === what && each.over !== 'dns' && each.over !== 'proxy');
  return new Set(told.map(({ to }) => to)).size;
}
