import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Display, openDisplay } from '../../build/testing/open-display.mjs';
import { commandsOf, readBlocks, type ShownCommand } from '../../build/testing/shell-blocks.mjs';
import { openShellTerminal, type ShellTerminal } from '../fakes/shell-terminal';
import { type MailBed, openMailBed } from '../servers/mail-bed';
import { examplePlan } from './example-plan';
import { makeFreshClone } from './fresh-clone';
import { firstQuestion, type ReaderAct, readerActs } from './reader-acts';
import { readersEnvironment } from './readers-environment';
import { findShownWindow, type ShownWindow } from './shown-window';
import { withoutFigures } from './without-figures';

/** Installing everything into a fresh clone, with a registry that is far away. */
const longestCommandMs = 900_000;
const prompt = 'shell> ';

const clone = makeFreshClone();
afterAll(() => rmSync(dirname(clone.folder), { recursive: true, force: true }));

/** The domain of the examples, in a network of its own. */
let bed: MailBed;
let display: Display;
beforeAll(async () => {
  mkdirSync(clone.settingsFolder);
  bed = await openMailBed(examplePlan);
  display = await openDisplay();
});
afterAll(async () => {
  display?.close();
  await bed?.close();
});

/** The environment in the network of the examples, whose authority is trusted as public ones are. */
function examplesEnvironment(): Record<string, string> {
  const entries = Object.entries(readersEnvironment(clone.settingsFolder)).filter(([name]) => !/_proxy$/i.test(name));
  return { ...Object.fromEntries(entries), NODE_EXTRA_CA_CERTS: bed.authority.file };
}

/** Opens a terminal in the clone, works in it, and closes it. npm installs from the registry; everything else is in the network of the examples. */
async function inTerminal(
  command: string,
  env: Record<string, string>,
  work: (terminal: ShellTerminal) => Promise<void>,
) {
  const isInstalling = command.startsWith('npm ');
  const terminal = await openShellTerminal(
    isInstalling ? { ...readersEnvironment(clone.settingsFolder), ...env } : examplesEnvironment(),
  );
  try {
    if (!isInstalling) {
      terminal.run(`exec ip netns exec ${bed.namespace.name} /bin/bash --norc --noprofile -i`);
      await terminal.waitFor(prompt);
    }
    terminal.run(`cd '${clone.folder}' && echo "in $(basename "$PWD")"`);
    await terminal.waitFor('in mailwright\r');
    await terminal.waitFor(prompt);
    await work(terminal);
  } finally {
    terminal.close();
  }
}

/** Types a command and waits until the shell is there again. */
async function runToItsEnd(command: string, exitCode = 0): Promise<void> {
  await inTerminal(command, {}, async (terminal) => {
    terminal.run(command);
    const shown = await terminal.waitFor(prompt, longestCommandMs);
    expect(await terminal.exitCode(), shown).toBe(exitCode);
  });
}

function either(...texts: readonly string[]): RegExp {
  return new RegExp(texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}

/** Types a command, answers its question or leaves it, and waits until the shell is there again. */
async function runAndAnswer(
  command: string,
  { question, answer }: Extract<ReaderAct, { kind: 'asks' }>,
): Promise<void> {
  await inTerminal(command, {}, async (terminal) => {
    terminal.run(command);
    const before = await terminal.waitFor(either(question, prompt), longestCommandMs);
    if (!before.endsWith(question)) throw new Error(`It ended without its question: ${before}`);
    await terminal.waitForProgramToTakeKeys();
    terminal.press(answer === null ? '\u0003' : `${answer}\r`);
    const shown = await terminal.waitFor(prompt, longestCommandMs);
    expect(await terminal.exitCode(), shown).toBe(answer === null ? 130 : 0);
  });
}

/** Types a command in a terminal with a display, waits for the window's first page, and ends the program by its process. */
async function openWindow(command: string): Promise<void> {
  await inTerminal(command, { DISPLAY: display.name }, async (terminal) => {
    terminal.run(command);
    let hasEnded = false;
    const ended = terminal.waitFor(prompt, longestCommandMs).finally(() => {
      hasEnded = true;
    });
    // It is waited for below, unless looking for the window fails.
    ended.catch(() => undefined);
    let window: ShownWindow | null = null;
    for (; window === null && !hasEnded; await delay(200)) {
      window = await findShownWindow(display.name, /^Step 1 of /);
    }
    if (window === null) throw new Error(`No window was opened: ${await ended}`);
    process.kill(window.process, 'SIGTERM');
    await ended;
  });
}

/** Runs a command of the examples in a pipe, and gives what it printed. */
async function printed(command: string): Promise<string> {
  const args = ['netns', 'exec', bed.namespace.name, 'bash', '-c', command];
  const { stdout } = await promisify(execFile)('ip', args, { cwd: clone.folder, env: examplesEnvironment() });
  return stdout;
}

function follow(command: ShownCommand): void {
  const { text, output } = command;
  const act = readerActs[text];
  if (output !== null) {
    it(`${text} prints what is shown`, async () => {
      expect(withoutFigures(await printed(text))).toBe(withoutFigures(output));
    });
  } else if (act === undefined) {
    it(text, () => runToItsEnd(text));
  } else if (act.kind === 'shortened') {
    it(`${text}, here ${act.to}`, () => runToItsEnd(act.to));
  } else if (act.kind === 'ends') {
    it(`${text} ends with ${act.exitCode}`, () => runToItsEnd(text, act.exitCode));
  } else if (act.kind === 'asks') {
    it(text, () => runAndAnswer(text, act));
  } else {
    it(`${text} opens the window`, () => openWindow(text));
    it(`${text} starts the wizard where there is no display`, () =>
      runAndAnswer(text, { kind: 'asks', question: firstQuestion, answer: null }));
  }
}

describe.each(['README.md', 'CONTRIBUTING.md'])('the commands of %s, in a fresh clone', (name) => {
  for (const command of commandsOf(readBlocks(readFileSync(join(clone.folder, name), 'utf8')))) follow(command);
});
