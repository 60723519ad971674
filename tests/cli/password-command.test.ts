import { describe, expect, it, vi } from 'vitest';
import { passwordFromCommand } from '../../electron/cli/password-command';
import { printableSay } from '../../electron/cli/printable-say';
import { limits } from '../../electron/core/limits';
import { sayIn } from '../../electron/words/format-message';

const say = printableSay(sayIn('en'));
const forever = new AbortController().signal;

/** The password, or the sentence that says why there is none. */
async function answerOf(command: string, signal = forever): Promise<string> {
  const read = await passwordFromCommand(command, signal);
  return read.ok ? read.value.reveal() : say(read.failure);
}

describe.skipIf(process.platform === 'win32')('a password command', () => {
  it('gives the first line that it prints', async () => {
    expect(await answerOf("printf 'pässword\\r\\nnotes below\\n'")).toBe('pässword');
  });

  it('has an empty standard input, so that it cannot wait for somebody to type', async () => {
    expect(await answerOf('cat; echo read-to-the-end')).toBe('read-to-the-end');
  });

  it.each([
    ['ends with a code', 'echo S3cr3t; echo S3cr3t >&2; exit 3', 'The password command ended with code 3.'],
    ['is not there', 'no-such-program-4711 2>&1', 'The password command ended with code 127.'],
    ['is ended by a signal', 'kill -9 $$', 'The password command was ended by SIGKILL.'],
    ['prints nothing', 'true', 'The password command printed no password: its first line is empty.'],
    [
      'prints an empty line first',
      'echo; echo S3cr3t',
      'The password command printed no password: its first line is empty.',
    ],
    ['prints other than text', "printf 'S3cr3t\\377\\n'", 'What the password command printed is not UTF-8.'],
    [
      'prints without an end',
      'yes S3cr3t',
      `The password command printed more than ${limits.passwordCommandBytes} bytes and was ended.`,
    ],
  ])('that %s is reported in one sentence without its output', async (_, command, sentence) => {
    expect(await answerOf(command)).toBe(sentence);
  });

  it('is stopped after a minute, whatever it has started', async () => {
    expect(limits.passwordCommandMs).toBe(60_000);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answer = answerOf('sleep 5 & sleep 5; echo too late');
    await vi.advanceTimersByTimeAsync(limits.passwordCommandMs);
    vi.useRealTimers();

    expect(await answer).toBe('The password command was still running after 60 seconds and was ended.');
  });

  it('is stopped when the program ends', async () => {
    const end = new AbortController();
    const answer = answerOf('sleep 5', end.signal);
    end.abort();

    expect(await answer).toBe('The password command was ended because Mailwright was cancelled.');
  });
});
