import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const usualLimitMs = 30_000;

/** Whether this system has a shell with job control and a program that gives it a terminal. */
export const hasShellTerminal =
  process.platform === 'linux' && existsSync('/usr/bin/script') && existsSync('/bin/bash');

/** A shell in a terminal of its own, which sees a person type. */
export interface ShellTerminal {
  /** Presses keys. */
  press(keys: string): void;
  /** Types a command and Enter. */
  run(command: string): void;
  /** Waits until the terminal shows the text after the one waited for before, and gives the output in between; throws after the limit, 30 s by default. */
  waitFor(text: string | RegExp, limitMs?: number): Promise<string>;
  /** Waits until a program takes the keys itself, so that the terminal does not show them; throws after 30 s. */
  waitForProgramToTakeKeys(): Promise<void>;
  /** Whether the terminal echoes what is typed; the shell has to be waiting for a command. */
  echoes(): Promise<boolean>;
  /** The exit code of the last command; the shell has to be waiting for a command. */
  exitCode(): Promise<number>;
  /** Closes the terminal, as a window is closed. */
  close(): void;
}

/** Opens a terminal of 100 columns with bash in it. */
export async function openShellTerminal(environment: Readonly<Record<string, string>> = {}): Promise<ShellTerminal> {
  const shell: ChildProcess = spawn('script', ['-qec', '/bin/bash --norc --noprofile -i', '/dev/null'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env['PATH'], TERM: 'xterm', PS1: 'shell> ', LANG: 'C.UTF-8', ...environment },
  });
  let text = '';
  let seen = 0;
  shell.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const press = (keys: string) => void shell.stdin?.write(keys);
  const run = (command: string) => press(`${command}\r`);

  async function waitFor(sought: string | RegExp, limitMs = usualLimitMs): Promise<string> {
    for (const end = Date.now() + limitMs; ; await delay(20)) {
      const rest = text.slice(seen);
      const match = typeof sought === 'string' ? rest.indexOf(sought) : rest.search(sought);
      if (match >= 0) {
        const [found = ''] = typeof sought === 'string' ? [sought] : (sought.exec(rest) ?? []);
        const shown = rest.slice(0, match + found.length);
        seen += shown.length;
        return shown;
      }
      if (Date.now() > end) throw new Error(`The terminal does not show ${sought}, but: ${JSON.stringify(rest)}`);
    }
  }

  async function ask(command: string, answer: RegExp): Promise<string> {
    run(command);
    return answer.exec(await waitFor(answer))?.[1] ?? '';
  }

  await waitFor('shell> ');
  run("bind 'set enable-bracketed-paste off'; stty cols 100 rows 40");
  await waitFor('rows 40');
  const device = await ask('tty', /\r\n(\/dev\/\S+)\r\n/);

  async function waitForProgramToTakeKeys(): Promise<void> {
    for (const end = Date.now() + usualLimitMs; ; await delay(20)) {
      const { stdout: mode } = await promisify(execFile)('stty', ['-F', device, '-a']);
      if (/ -icanon /.test(mode) && / -echo /.test(mode)) return;
      if (Date.now() > end) throw new Error(`No program takes the keys: ${mode}`);
    }
  }
  return {
    press,
    run,
    waitFor,
    waitForProgramToTakeKeys,
    echoes: async () => (await ask('stty -a | grep -ow -e -echo -e echo', /\r\n(-?echo)\r\n/)) === 'echo',
    exitCode: async () => Number(await ask('echo "code=$?"', /code=(\d+)\r\n/)),
    // Only this makes it release the terminal at once.
    close: () => void shell.kill('SIGKILL'),
  };
}
