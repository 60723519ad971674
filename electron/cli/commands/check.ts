import { checkServers } from '../check-servers';
import { type CommandContext, wrongUse } from '../command';
import type { ExitCode } from '../exit-codes';
import type { SavingFlag, SearchFlag, SignInFlag, TestFlag } from '../flags';
import { pageOfReport } from '../page-of-report';
import { discoveryRequestFrom } from '../request-from-flags';
import { tellTestNotSent, testFlagWithoutTest, testMessageWish } from '../test-message-wish';

/**
 * `check INPUT`: detects, then signs in on both servers. It asks for a password once the servers are known. With `--send-test` a message
 * to oneself follows.
 */
export async function check(
  context: CommandContext<SearchFlag | SignInFlag | SavingFlag | TestFlag>,
): Promise<ExitCode> {
  const foreign = testFlagWithoutTest(context);
  if (foreign !== null) return wrongUse(foreign, context);
  const request = discoveryRequestFrom(context);
  if (!request.ok) return wrongUse(request.failure, context);
  const checked = await checkServers(request.value, context, pageOfReport, {
    testMessage: testMessageWish(context),
  });
  if (!checked.ok) return checked.failure;
  tellTestNotSent(checked.value.report, context);
  return checked.value.exit;
}
