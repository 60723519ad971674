import { describe, expect, it } from 'vitest';
import type { Failure } from '../../electron/contract/failure';
import { failed, ok } from '../../electron/contract/result';
import { limits } from '../../electron/core/limits';
import { composeTestMessage } from '../../electron/core/test-message/compose';
import { startRunLog } from '../../electron/engine/run-log';
import { createTaskGroup } from '../../electron/engine/task-group';
import { awaitMessage } from '../../electron/engine/test-message/await-message';
import { sayIn } from '../../electron/words/format-message';
import { noLogins } from './no-logins';
import { scriptedPorts } from './scripted-network';
import { createVirtualClock } from './virtual-clock';

const message = composeTestMessage('jane@fir.example', '81be4c2d9a7f40e3b6d5c8a1f2e30947', sayIn('en'));

/** How often a POP3 mailbox is looked into whose looks all fail, and what is told of it. */
async function looksThatFail(failure: Failure) {
  const clock = createVirtualClock();
  const { ports } = scriptedPorts({ rttMs: 10 }, clock, noLogins);
  const log = startRunLog(clock, () => undefined, { verbose: false });
  let looks = 0;
  const mailbox = {
    look: async () => {
      looks += 1;
      return failed(failure);
    },
    delete: async () => ok(null),
    leave: async () => undefined,
  };
  const awaiting = { message, protocol: 'pop3', startedMs: 0, acceptedMs: 0, waitMs: limits.testMessageMs } as const;
  const course = { ports, log, signal: new AbortController().signal, tasks: createTaskGroup() };
  const awaited = await clock.play(awaitMessage(mailbox, awaiting, course));
  return { looks, failure: awaited.failure };
}

describe('awaitMessage by POP3', () => {
  it.each([
    { code: 'unexpected-reply', stage: 'login', reply: '-ERR [AUTH] account is locked' },
    { code: 'unexpected-reply', stage: 'mailbox', reply: '-ERR mailbox is broken' },
    { code: 'timed-out', stage: 'mailbox', timeoutMs: limits.replyMs },
  ] as const)('signs in no second time after $code at $stage', async (failure) => {
    expect(await looksThatFail(failure)).toEqual({ looks: 1, failure });
  });

  it('looks again after a connection that failed', async () => {
    expect((await looksThatFail({ code: 'closed', stage: 'mailbox' })).looks).toBeGreaterThan(2);
  });
});
