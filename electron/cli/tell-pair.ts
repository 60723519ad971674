import type { Report } from '../contract/report';
import type { ServerToAskAbout } from '../core/discovery/servers-to-ask-about';
import { message } from '../core/message';
import { serverMessage } from '../core/run/report-sections';
import type { CommandContext } from './command';

/** Prints the servers of an account, each with the reason to trust it, and then why a person is asked about them. */
export function tellPair(
  servers: Pick<Report, 'incoming' | 'outgoing'>,
  toAskAbout: readonly ServerToAskAbout[],
  { output, say }: Pick<CommandContext, 'output' | 'say'>,
): void {
  for (const direction of ['incoming', 'outgoing'] as const) {
    const server = servers[direction];
    if (server === null) continue;
    const values = { server: say(serverMessage(server)), why: say(server.trustReason) };
    output.tell(message(`cli.pair.${direction}`, values));
  }
  const reasons = new Map(toAskAbout.map(({ reason }) => [say(reason), reason]));
  for (const reason of reasons.values()) output.tell(reason);
}
