import { describe, expect, it } from 'vitest';
import { builtProgram } from '../../fakes/built-program';
import { hasShellTerminal, openShellTerminal, type ShellTerminal } from '../../fakes/shell-terminal';

const keys = { enter: '\r', interrupt: '\u0003', quit: '\u001c', suspend: '\u001a' };
const paste = (text: string) => `\u001b[200~${text}\u001b[201~`;
const address = 'you@all-well.example';
const cursor = { hidden: '\u001b[?25l', shown: '\u001b[?25h' };

const kinds = [
  ['with menus', ''],
  ['with plain questions', '--no-color'],
] as const;

/** What chooses the second item of a menu. */
const second = { '': '\u001b[B\r', '--no-color': '2\r' };

/** Opens the wizard in a terminal, where it asks for an address. */
async function inWizard(
  flag: keyof typeof second,
  work: (terminal: ShellTerminal, id: number) => Promise<void>,
): Promise<void> {
  const terminal = await openShellTerminal();
  try {
    terminal.run(`sh -c 'echo process=$$; exec ${process.execPath} ${builtProgram} --demo ${flag}'`);
    const [, id] = /process=(\d+)/.exec(await terminal.waitFor(/process=\d+\r/)) ?? [];
    await atQuestion(terminal, 'What do you need?');
    terminal.press(second[flag]);
    await terminal.waitFor('A domain, a provider');
    await atQuestion(terminal, 'Mail address');
    await work(terminal, Number(id));
  } finally {
    terminal.close();
  }
}

/** Waits until a question can be answered: the terminal would show keys that are pressed before. */
async function atQuestion(terminal: ShellTerminal, question: string): Promise<void> {
  await terminal.waitFor(question);
  await terminal.waitForProgramToTakeKeys();
}

/** Answers the questions up to the password. */
async function searchFor(terminal: ShellTerminal, typed: string): Promise<void> {
  terminal.press(typed);
  terminal.press(keys.enter);
  await atQuestion(terminal, 'Your name');
  terminal.press(keys.enter);
}

describe.skipIf(!hasShellTerminal)('the wizard in a terminal', { concurrent: true }, () => {
  it.each(kinds)(
    '%s takes an address and a password that are pasted between the marks of a terminal',
    async (_, flag) => {
      await inWizard(flag, async (terminal) => {
        await searchFor(terminal, paste(address));
        await atQuestion(terminal, 'What next?');
        terminal.press(keys.enter);
        await atQuestion(terminal, 'Login name');
        terminal.press(keys.enter);
        await atQuestion(terminal, '(leave empty to skip)');
        terminal.press(paste('demo'));
        terminal.press(keys.enter);
        expect(await terminal.waitFor('Send a test message to yourself?')).not.toContain('demo\r');
        await terminal.waitForProgramToTakeKeys();
        terminal.press(keys.enter);
        await terminal.waitFor('Set up your mail apps');
        terminal.press(keys.interrupt);
        await terminal.waitFor('shell> ');
        expect(await terminal.exitCode()).toBe(130);
        expect(await terminal.echoes()).toBe(true);
      });
    },
  );

  it.each(kinds)('%s takes a pasted mail as one answer, with and without the marks of a terminal', async (_, flag) => {
    const mail = 'Dear customer,\rIMAP: mail.all-well.example\rSMTP: mail.all-well.example\rPassword: trout-4711\r';
    for (const pasted of [paste(mail), mail]) {
      await inWizard(flag, async (terminal) => {
        terminal.press(pasted);
        await atQuestion(terminal, 'Your name');
        terminal.press(keys.enter);
        const shown = await terminal.waitFor('Check these servers');
        expect(shown).toContain('Found in the text you pasted');
        expect(shown).not.toContain('trout');
        expect(shown).not.toContain('Dear');
      });
    }
  });

  it.each(kinds)('%s is suspended by Ctrl-Z at a question, and asks it again', async (_, flag) => {
    await inWizard(flag, async (terminal) => {
      terminal.press(keys.suspend);
      const shown = await terminal.waitFor('Stopped');
      expect(shown.lastIndexOf(cursor.shown)).toBeGreaterThanOrEqual(shown.lastIndexOf(cursor.hidden));
      expect(await terminal.echoes()).toBe(true);

      terminal.run('fg');
      await atQuestion(terminal, 'Mail address');
      await searchFor(terminal, address);
      await terminal.waitFor('What next?');
    });
  });

  it.each(kinds)('%s is suspended by Ctrl-Z while it searches, and goes on', async (_, flag) => {
    await inWizard(flag, async (terminal) => {
      await searchFor(terminal, 'you@blocked-587.example');
      await terminal.waitFor('Ctrl-C cancels.');
      terminal.press(keys.suspend);
      await terminal.waitFor('Stopped');
      expect(await terminal.echoes()).toBe(true);

      terminal.run('fg');
      await terminal.waitFor('What next?');
    });
  });

  it.each(kinds)('%s ends at SIGTERM, and the terminal shows the cursor and what is typed again', async (_, flag) => {
    await inWizard(flag, async (terminal, id) => {
      process.kill(id, 'SIGTERM');
      const shown = await terminal.waitFor('shell> ');
      expect(shown.lastIndexOf(cursor.shown)).toBeGreaterThanOrEqual(shown.lastIndexOf(cursor.hidden));
      expect(await terminal.exitCode()).toBe(143);
      expect(await terminal.echoes()).toBe(true);
    });
  });

  it.each(kinds)('%s ends at Ctrl-\\', async (_, flag) => {
    await inWizard(flag, async (terminal) => {
      terminal.press(keys.quit);
      const shown = await terminal.waitFor('shell> ');
      expect(shown.lastIndexOf(cursor.shown)).toBeGreaterThanOrEqual(shown.lastIndexOf(cursor.hidden));
      expect(await terminal.exitCode()).toBe(131);
      expect(await terminal.echoes()).toBe(true);
    });
  });

  it('ends at Ctrl-\\ while it searches', async () => {
    await inWizard('', async (terminal) => {
      await searchFor(terminal, 'you@blocked-587.example');
      await terminal.waitFor('Ctrl-C cancels.');
      terminal.press(keys.quit);
      await terminal.waitFor('shell> ');
      expect(await terminal.exitCode()).toBe(131);
      expect(await terminal.echoes()).toBe(true);
    });
  });

  it('ends at once at the second Ctrl-C of a search', async () => {
    await inWizard('', async (terminal) => {
      await searchFor(terminal, 'you@blocked-587.example');
      await terminal.waitFor('Ctrl-C cancels.');
      terminal.press(keys.interrupt);
      terminal.press(keys.interrupt);
      await terminal.waitFor('shell> ');
      expect(await terminal.exitCode()).toBe(130);
      expect(await terminal.echoes()).toBe(true);
    });
  });
});
