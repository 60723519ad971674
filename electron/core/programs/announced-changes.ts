import type { Message } from '../../contract/message';
import { directions } from '../../contract/verdict';
import { announcements } from '../knowledge/provider-events';
import type { ChosenServer } from './choose-server';
import type { ExportAccount } from './export-account';

/** An account with the servers of those directions that a format needs. */
interface WithServers {
  readonly account: ExportAccount;
  readonly incoming?: ChosenServer;
  readonly outgoing?: ChosenServer;
}

/** What the provider has announced for the servers of an account that are signed in to by a password. `today` is ISO 8601. */
export function announcedChanges(chosen: WithServers, today: string): readonly Message[] {
  const { provider } = chosen.account;
  const byPassword = directions.flatMap((direction) => {
    const server = chosen[direction];
    return server?.signIn === 'password' || server?.signIn === 'encrypted' ? server.protocol : [];
  });
  return provider === null ? [] : announcements(provider, today, byPassword);
}
