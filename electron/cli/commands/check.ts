import { message } from '../../core/message';
import { checkServers } from '../check-servers';
import { type CommandContext, wrongUse } from '../command';
import type { ExitCode } from '../exit-codes';
import type { SavingFlag, SearchFlag, SignInFlag } from '../flags';
import { pageOfReport } from '../page-of-report';
import { discoveryRequestFrom } from '../request-from-flags';

/** `check INPUT`: detects, then signs in on both servers. It asks for a password once the servers are known. */
export async function check(
  context: CommandContext<SearchFlag | SignInFlag | SavingFlag | 'sendTest'>,
): Promise<ExitCode> {
  if (context.line.sendTest) context.output.tell(message('cli.flag-waits', { flag: 'send-test' }));
  const request = discoveryRequestFrom(context);
  if (!request.ok) return wrongUse(request.failure, context);
  const checked = await checkServers(request.value, context, pageOfReport);
  return checked.ok ? checked.value.exit : checked.failure;
}
