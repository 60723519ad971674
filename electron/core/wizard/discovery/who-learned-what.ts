import type { Message } from '../../../contract/message';
import type { Disclosure } from '../../../contract/report';
import { message } from '../../message';

/** Who was told what in a run: the fact in one sentence, and a row for each. */
export interface WhoLearnedWhat {
  readonly summary: Message;
  readonly rows: readonly ToldRow[];
}

/** One row: a host, or null for the user's own name server. */
export interface ToldRow {
  readonly host: string | null;
  readonly what: Message;
  readonly over: Message;
}

/** Says who learned what from a run, as far as it has come. */
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

/** Servers that were told this; name servers and proxies pass a domain on and are not counted. */
function hostsTold(disclosed: readonly Disclosure[], what: Disclosure['what']): number {
  const told = disclosed.filter((each) => each.what === what && each.over !== 'dns' && each.over !== 'proxy');
  return new Set(told.map(({ to }) => to)).size;
}
