import type { Message } from '../contract/message';
import type { Report } from '../contract/report';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { composeTestMessage } from '../core/test-message/compose';
import type { TestMessageWish } from '../engine/test-message/test-message';
import { askYesNo } from './ask-yes-no';
import type { CommandContext } from './command';
import type { TestFlag } from './flags';
import { canPrompt } from './prompt-password';

/**
 * The test message that was asked for by `--send-test`; null for none. Without a terminal nothing is deleted unless `--delete-test` is
 * given; with one, the person is asked before anything is sent.
 */
export function testMessageWish({ line, output, say, signal }: CommandContext<TestFlag>): TestMessageWish | null {
  if (!line.sendTest) return null;
  const isAsked = !line.deletesTest && canPrompt();
  return {
    compose: (address, token) => composeTestMessage(address, token, say),
    agreesToDelete: async () =>
      isAsked
        ? await output.undisturbed(() => askYesNo(message('cli.delete-test-question'), say, signal))
        : line.deletesTest,
    waitMs: line.testWaitMs ?? limits.testMessageMs,
  };
}

/** The sentence about a flag of the test message where none is to be sent; null where there is no such flag. */
export function testFlagWithoutTest({ line }: Pick<CommandContext<TestFlag>, 'line'>): Message | null {
  if (line.sendTest) return null;
  if (line.testWaitMs !== null) return message('cli.send-test-needed', { flag: 'test-wait' });
  return line.deletesTest ? message('cli.send-test-needed', { flag: 'delete-test' }) : null;
}

/** Says that no test message was sent, where one was asked for. */
export function tellTestNotSent(
  { testMessage, address }: Report,
  { line, output, signal }: CommandContext<TestFlag>,
): void {
  if (!line.sendTest || testMessage !== undefined || signal.aborted) return;
  output.tell(message(address === null ? 'cli.test-needs-address' : 'cli.test-not-sent'));
}
