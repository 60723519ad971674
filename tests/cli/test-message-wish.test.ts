import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../electron/cli/command';
import { exitCodeOf, exitCodes } from '../../electron/cli/exit-codes';
import type { TestFlag } from '../../electron/cli/flags';
import { parseCommandLine } from '../../electron/cli/parse-command-line';
import { tellTestNotSent, testFlagWithoutTest, testMessageWish } from '../../electron/cli/test-message-wish';
import type { TestMessage } from '../../electron/contract/test-message';
import { sayIn } from '../../electron/words/format-message';
import { sampleReport } from '../core/run/sample-run';
import { recordingOutput } from '../fakes/recording-output';

const say = sayIn('en');

function contextOf(...flags: readonly string[]) {
  const line = parseCommandLine(['check', 'jane@fir.example', ...flags]);
  if (!line.ok) throw new Error(line.failure.id);
  const { output, told } = recordingOutput(say);
  const { signal } = new AbortController();
  const context = { line: line.value, output, say, signal } as unknown as CommandContext<TestFlag>;
  return { context, told };
}

describe('testMessageWish', () => {
  it('is there only with --send-test, and waits a minute', () => {
    expect(testMessageWish(contextOf().context)).toBeNull();
    expect(testMessageWish(contextOf('--send-test').context)).toMatchObject({ waitMs: 60_000 });
    expect(testMessageWish(contextOf('--send-test', '--test-wait', '5m').context)).toMatchObject({ waitMs: 300_000 });
    expect(parseCommandLine(['check', 'a@b.example', '--test-wait', '16m']).ok).toBe(false);
  });

  it('deletes nothing without a terminal, unless --delete-test is given', async () => {
    expect(await testMessageWish(contextOf('--send-test').context)?.agreesToDelete()).toBe(false);
    expect(await testMessageWish(contextOf('--send-test', '--delete-test').context)?.agreesToDelete()).toBe(true);
  });
});

describe('a flag of the test message', () => {
  it.each([
    ['test-wait', ['--test-wait', '60s']],
    ['delete-test', ['--delete-test']],
  ])('belongs to --send-test: --%s', (flag, given) => {
    expect(testFlagWithoutTest(contextOf(...given).context)).toMatchObject({ values: { flag } });
    expect(testFlagWithoutTest(contextOf(...given, '--send-test').context)).toBeNull();
  });
});

describe('tellTestNotSent', () => {
  it('says in a sentence why nothing was sent', () => {
    const { context, told } = contextOf('--send-test');
    tellTestNotSent(sampleReport({ address: 'jane@fir.example' }), context);
    tellTestNotSent(sampleReport({ address: null }), context);
    expect(told).toEqual([
      'No test message was sent: both servers have to accept the sign-in first.',
      'No test message was sent: it needs your address, and only a login name was given.',
    ]);
  });

  it('says nothing where none was asked for', () => {
    const { context, told } = contextOf();
    tellTestNotSent(sampleReport({ address: null }), context);
    expect(told).toEqual([]);
  });
});

describe('exitCodeOf', () => {
  const accepted = { ok: true, login: 'jane', method: 'PLAIN', tookMs: 1 } as const;
  const told: TestMessage = {
    ended: 'arrived',
    subject: 'Mailwright test 81BE',
    messageId: '<81be@fir.example>',
    acceptedMs: 30,
    seenMs: 300,
    folder: 'INBOX',
    hops: [],
    authentication: null,
    notBelieved: [],
    deletion: 'not-asked',
    verdict: null,
    notes: [],
  };
  const exitOf = (changes: Partial<TestMessage>) =>
    exitCodeOf(
      sampleReport({
        outcome: 'found',
        signIn: { incoming: accepted, outgoing: accepted },
        testMessage: { ...told, ...changes },
      }),
    );

  it.each([
    ['arrived', {}, exitCodes.done],
    ['in-spam', {}, exitCodes.done],
    ['not-seen', { seenMs: null }, exitCodes.notAll],
    ['refused', { seenMs: null, acceptedMs: null }, exitCodes.notAll],
  ] as const)('of a test message that is %s', (ended, changes, exit) => {
    expect(exitOf({ ended, ...changes })).toBe(exit);
  });
});
