import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { builtProgram } from '../../fakes/built-program';
import { hasShellTerminal, openShellTerminal, type ShellTerminal } from '../../fakes/shell-terminal';

const check = `'${process.execPath}' '${builtProgram}' check you@all-well.example --demo`;
const keys = {
  interrupt: '\u0003',
  endOfInput: '\u0004',
  erase: '\u007f',
  eraseLine: '\u0015',
  quit: '\u001c',
  suspend: '\u001a',
};
const paste = (text: string) => `\u001b[200~${text}\u001b[201~`;

const question = 'Password for mail.all-well.example: ';

async function atPrompt(work: (terminal: ShellTerminal) => Promise<void>, command = check): Promise<void> {
  const terminal = await openShellTerminal();
  try {
    terminal.run(command);
    await terminal.waitFor(question);
    await work(terminal);
  } finally {
    terminal.close();
  }
}

/** What a command shows up to the end of a sign-in; the answer is null where it asks nothing. */
async function shownBy(
  command: string,
  answer: { readonly asked: string; readonly typed: string } | null,
): Promise<string> {
  const terminal = await openShellTerminal();
  try {
    terminal.run(command);
    if (answer !== null) {
      await terminal.waitFor(answer.asked);
      terminal.press(`${answer.typed}\r`);
    }
    const shown = await terminal.waitFor('signed in');
    await terminal.waitFor('shell> ');
    return shown;
  } finally {
    terminal.close();
  }
}

/** The prompt, with the id of the process that asks. */
async function withProcessAtPrompt(work: (terminal: ShellTerminal, id: number) => Promise<void>): Promise<void> {
  const terminal = await openShellTerminal();
  try {
    // A shell with job control would restore the terminal after a program that a signal has ended; this one does not.
    const asking = `sh -c "echo process=\\$\\$; exec ${check.replaceAll("'", '')}"`;
    terminal.run(`sh -c '${asking}; echo ended=$?; stty -a | grep -ow -e -echo -e echo'`);
    const [, id] = /process=(\d+)/.exec(await terminal.waitFor(/process=\d+\r/)) ?? [];
    await terminal.waitFor(question);
    await work(terminal, Number(id));
  } finally {
    terminal.close();
  }
}

// The demo accepts one password only, so a sign-in shows which password arrived.
describe.skipIf(!hasShellTerminal)('the password prompt', { concurrent: true }, () => {
  it.each([
    ['a paste between the marks of a terminal, without them', `${paste('demo')}\r`],
    ['a paste up to its first line break, and waits for Enter', `${paste('demo\nmore')}\r`],
    ['what is typed around a paste', `d${paste('em')}o\r`],
    ['what is left after keys that write nothing', `\u001b[A\u001bOPdemm${keys.erase}o\u001b[3~\r`],
    ['what is typed after the line was erased', `wrong${keys.eraseLine}demo\r`],
  ])('takes %s', async (_, pressed) => {
    await atPrompt(async (terminal) => {
      terminal.press(pressed);
      const shown = await terminal.waitFor('shell> ');
      expect(shown).toContain('signed in');
      expect(shown).toMatch(/^\r\nSigning in/);
      expect(await terminal.exitCode()).toBe(0);
    });
  });

  it.each([
    ['Ctrl-C', keys.interrupt, 130],
    ['Ctrl-\\', keys.quit, 131],
    ['Ctrl-D, without a sign-in', keys.endOfInput, 1],
  ])('ends at %s, and what is typed shows again', async (_, key, code) => {
    await atPrompt(async (terminal) => {
      terminal.press(`dem${key}`);
      await terminal.waitFor('shell> ');
      expect(await terminal.exitCode()).toBe(code);
      expect(await terminal.echoes()).toBe(true);
    });
  });

  it.each([
    ['SIGQUIT', 131],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('shows what is typed again after %s', async (signal, code) => {
    await withProcessAtPrompt(async (terminal, id) => {
      process.kill(id, signal);
      expect(await terminal.waitFor(/ended=.*\r\n.*\r\n/)).toContain(`ended=${code}\r\necho\r\n`);
    });
  });

  it('is suspended by Ctrl-Z with the terminal restored, and asks again without showing what is typed', async () => {
    await atPrompt(async (terminal) => {
      terminal.press('de');
      terminal.press(keys.suspend);
      await terminal.waitFor('Stopped');
      expect(await terminal.echoes()).toBe(true);

      terminal.run('fg');
      await terminal.waitFor(question);
      terminal.press('mo\r');
      const shown = await terminal.waitFor('shell> ');
      expect(shown).toContain('signed in');
      expect(shown).toMatch(/^\r\nSigning in/);
      expect(await terminal.exitCode()).toBe(0);
    });
  });

  it.each([
    ['nonsense', /signed in[\s\S]*sign-in refused/, 1],
    ['demo', /signed in[\s\S]*signed in/, 0],
  ])('asks for receiving alone where a command gives %s for sending', async (own, shows, code) => {
    const terminal = await openShellTerminal();
    try {
      terminal.run(`${check} --outgoing-password-command 'echo ${own}'`);
      await terminal.waitFor(
        'Password for receiving at mail.all-well.example (sending at mail.all-well.example has its own): ',
      );
      terminal.press('demo\r');
      expect(await terminal.waitFor('shell> ')).toMatch(shows);
      expect(await terminal.exitCode()).toBe(code);
    } finally {
      terminal.close();
    }
  });

  describe('where the server for receiving is not reached', () => {
    const servers = '--incoming imap:imap.all-well.example:993:tls --outgoing mail.all-well.example:587:starttls';
    const sendsOnly = `${check} ${servers}`;

    it('does not ask where the password for sending is at hand', async () => {
      const shown = await shownBy(`${sendsOnly} --outgoing-password-command 'echo demo'`, null);
      expect(shown).not.toContain('Password for');
    });

    it.each([
      ['names both servers', '', 'Password for imap.all-well.example and mail.all-well.example: ', 'demo'],
      [
        'asks for receiving alone where sending has its own',
        `--outgoing-password-command 'echo demo'`,
        'Password for receiving at imap.all-well.example (sending at mail.all-well.example has its own): ',
        'other',
      ],
    ])('%s for files with the password', async (_, own, asked, typed) => {
      const folder = mkdtempSync(join(tmpdir(), 'mailwright-prompt-'));
      try {
        const files = `--include-password --for apple-mail --out '${folder}'`;
        const command = `${sendsOnly.replace(' check ', ' export ')} ${files} ${own}`;
        await shownBy(command, { asked, typed });
        const [name = ''] = readdirSync(folder);
        const profile = readFileSync(join(folder, name), 'utf8');
        expect(profile).toMatch(new RegExp(`<key>IncomingPassword</key>\\s*<string>${typed}<`));
        expect(profile).toMatch(/<key>OutgoingPassword<\/key>\s*<string>demo</);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });

  it.each([
    ['Enter', '\r'],
    ['Ctrl-C', keys.interrupt],
  ])('says at %s alone that nothing was signed in', async (_, key) => {
    await atPrompt(async (terminal) => {
      terminal.press(key);
      expect(await terminal.waitFor('shell> ')).toContain('No password was given, so nothing was signed in.');
    });
  });

  it('goes on where no shell could continue a suspended program', async () => {
    // Its parent has ended, so the system never suspends it.
    await atPrompt(async (terminal) => {
      terminal.press(`de${keys.suspend}`);
      // A fixed time, because it shows nothing once it goes on.
      await delay(200);
      terminal.press('mo\r');
      const shown = await terminal.waitFor('signed in');
      expect(shown).not.toContain('mo\r');
    }, `exec setsid -c ${check}`);
  });

  it('ends when the terminal is closed', async ({ expect }) => {
    await withProcessAtPrompt(async (terminal, id) => {
      terminal.close();
      await expect.poll(() => isRunning(id)).toBe(false);
    });
  });
});

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
