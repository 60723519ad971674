import { describe, expect, it } from 'vitest';
import { builtProgram } from '../../fakes/built-program';
import { hasShellTerminal, openShellTerminal } from '../../fakes/shell-terminal';

const command = `'${process.execPath}' '${builtProgram}' check you@all-well.example --demo --send-test`;

/** Runs the command on a terminal, presses a key at the question, and gives what is shown after it. */
async function shownAfter(key: string): Promise<string> {
  const terminal = await openShellTerminal({ MAILWRIGHT_PASSWORD: 'demo' });
  try {
    terminal.run(command);
    await terminal.waitFor('Delete the test message after it was read? (y/n) ', 120_000);
    await terminal.waitForProgramToTakeKeys();
    terminal.press(key);
    return await terminal.waitFor('shell> ', 120_000);
  } finally {
    terminal.close();
  }
}

describe.skipIf(!hasShellTerminal)('the question about deleting a test message', { concurrent: true }, () => {
  it('is asked before the message is sent, and takes the key of yes', async () => {
    const shown = await shownAfter('y');
    expect(shown).toContain('in the inbox after');
    expect(shown).toContain('The message was deleted from the mailbox.');
  });

  it.each([
    ['n', 'n'],
    ['Enter', '\r'],
    ['a paste that begins with yes', '\u001b[200~yes\u001b[201~'],
  ])('keeps the message at %s', async (_, key) => {
    expect(await shownAfter(key)).toContain('The message is still in the mailbox.');
  });

  it('ends the program at Ctrl-C, with nothing sent', async () => {
    const shown = await shownAfter('\u0003');
    expect(shown).not.toContain('in the inbox after');
  });
});
