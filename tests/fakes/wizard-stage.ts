import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { parseCommandLine } from '../../electron/cli/parse-command-line';
import { playWizard } from '../../electron/cli/wizard/play-wizard';
import type { FollowKeys } from '../../electron/cli/wizard/prompter';
import type { Place } from '../../electron/core/programs/program-places';
import { createLedger } from '../../electron/engine/ledger';
import type { Ports } from '../../electron/engine/ports';
import { type DemoProvider, startDemoProvider } from '../../electron/node/demo/demo-provider';
import { loadHelpPages } from '../../electron/node/knowledge-loader';
import { type Say, sayIn } from '../../electron/words/format-message';
import { createScriptedPrompter, keep, type ScriptedAnswer, type ScriptedPrompter } from './scripted-prompter';

interface PlayOptions {
  /** Gives the ports in place of the demo provider's own. */
  readonly portsFrom?: (demo: Ports) => Ports;
  /** The file that the program opens, in place of a command. */
  readonly file?: string;
  readonly onFollow?: (keys: FollowKeys, status: string) => void;
  /** The prompter in place of one that answers by the script. */
  readonly prompter?: ScriptedPrompter;
  /** The places of the mail apps of this computer; none by default. */
  readonly found?: ReadonlyMap<string, Place>;
  /** The language in place of English. */
  readonly say?: Say;
}

/** The terminal wizard of one test file, on a demo provider of its own. */
export interface WizardStage {
  /** A folder for one test, empty at its start. */
  readonly folder: () => string;
  /** Plays a script until it ends. */
  readonly play: (script: readonly ScriptedAnswer[], options?: PlayOptions) => Promise<Played>;
}

/** The result of a script. */
interface Played {
  readonly exit: number;
  readonly quit: () => void;
  /** Everything shown, asked and answered. */
  readonly transcript: string;
  /** The labels of the last menu. */
  readonly offered: readonly string[];
}

/** Starts the demo provider before the tests of a file, and ends it after them. */
export function setUpWizardStage(): WizardStage {
  let demo: DemoProvider;
  let folder: string;
  beforeAll(async () => {
    demo = await startDemoProvider();
  });
  afterAll(() => demo.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mailwright-wizard-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  return {
    folder: () => folder,
    play: async (script, options = {}) => {
      const { portsFrom, onFollow, file, found = new Map(), say = sayIn('en') } = options;
      const { prompter = createScriptedPrompter(script, onFollow) } = options;
      const line = parseCommandLine(['--demo', ...(file === undefined ? [] : [file])]);
      if (!line.ok) throw new Error(line.failure.id);
      const quit = vi.fn();
      // Each script is a program of its own, which no server has refused yet.
      const ports = { ...demo.ports, ledger: createLedger(demo.ports.clock.nowMs) };
      const exit = await playWizard({
        ...{ prompter, quit },
        ports: portsFrom?.(ports) ?? ports,
        line: line.value,
        say,
        sayInFiles: say,
        helpPages: loadHelpPages('electron/knowledge'),
        today: '2026-11-29',
        isPlain: true,
        findPrograms: async () => found,
        signal: new AbortController().signal,
      });
      return { exit, quit, transcript: prompter.transcript(), offered: prompter.offered() };
    },
  };
}

/** The answers of the first page, where an account is set up. */
export function typing(address: string): readonly ScriptedAnswer[] {
  return [
    ['What do you need?', 'Set up an account'],
    ['Mail address', address],
    ['Your name', keep],
  ];
}

/** The answers from the settings to the servers' own. */
export function signingIn(password: string): readonly ScriptedAnswer[] {
  return [
    ['What next?', 'Sign in'],
    ['Login name', keep],
    ['Password', password],
  ];
}

/** The answer after both servers have accepted a sign-in, where no test message is wanted. */
export const withoutTest: ScriptedAnswer = ['Send a test message to yourself?', 'No'];

/** The answers of the last page. */
export function saving(folder: string, apps: readonly string[], count: number): readonly ScriptedAnswer[] {
  return [
    ['Mail apps', apps],
    ['What next?', count === 1 ? 'Save the file…' : `Save ${count} files…`],
    ['Folder', folder],
  ];
}
