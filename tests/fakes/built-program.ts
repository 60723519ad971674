import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** The built command line. */
export const builtProgram = join(__dirname, '../../dist/cli/mailwright.js');

/** A run that has ended. */
export interface ProgramRun {
  /** The exit code as a shell gives it: 128 plus the number of the signal that ended the program. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run under way. */
export interface RunningProgram {
  readonly process: ChildProcess;
  /** Waits until what was written to either stream holds the text; throws after 50 s. */
  waitFor(text: string): Promise<void>;
  readonly ended: Promise<ProgramRun>;
}

/** What a run gets in addition to its arguments. */
export interface ProgramSurroundings {
  /** The content of standard input; where left out, it stays open and empty. */
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** Starts the built command line in a process of its own. */
export function startProgram(args: readonly string[], surroundings: ProgramSurroundings = {}): RunningProgram {
  return start(process.execPath, [builtProgram, ...args], surroundings);
}

/** Runs the built command line to its end. */
export function runProgram(args: readonly string[], surroundings: ProgramSurroundings = {}): Promise<ProgramRun> {
  return startProgram(args, { input: '', ...surroundings }).ended;
}

/** Runs a script of bash in which `mailwright` is the built command line. */
export function runScript(script: string, surroundings: ProgramSurroundings = {}): Promise<ProgramRun> {
  const call = `mailwright() { '${process.execPath}' '${builtProgram}' "$@"; }`;
  return start('bash', ['-c', `${call}\n${script}`], { input: '', ...surroundings }).ended;
}

function start(program: string, args: readonly string[], surroundings: ProgramSurroundings): RunningProgram {
  const { input, environment, folder } = surroundings;
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8', ...environment },
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  child.stdin.on('error', () => undefined);
  if (input !== undefined) child.stdin.end(input);
  return {
    process: child,
    waitFor: async (text) => {
      for (const end = Date.now() + 50_000; !(written.stdout + written.stderr).includes(text); await delay(10)) {
        if (Date.now() > end) throw new Error(`${text} was not written: ${JSON.stringify(written)}`);
      }
    },
    ended: once(child, 'close').then(([code, signal]: (number | NodeJS.Signals | null)[]) => ({
      exitCode: typeof code === 'number' ? code : 128 + constants.signals[signal as NodeJS.Signals],
      ...written,
    })),
  };
}
