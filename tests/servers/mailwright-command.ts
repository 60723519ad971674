import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as v from 'valibot';
import { expect } from 'vitest';
import { messageSchema } from '../../electron/contract/message';
import type { Report } from '../../electron/contract/report';
import { type RunEvent, runEventSchema } from '../../electron/contract/run-event';
import { withText } from '../../electron/core/run/with-text';
import type { NetworkNamespace } from './network-namespace';

const program = join(__dirname, '../../dist/cli/mailwright.js');

/** What `export` prints last. */
const writtenSchema = v.strictObject({
  kind: v.literal('written'),
  files: v.array(v.strictObject({ client: v.string(), path: v.string(), notCarried: v.array(messageSchema) })),
});

/** What the command line gets in addition to its arguments. */
export interface MailwrightSurroundings {
  readonly namespace: NetworkNamespace;
  /** Certificate authorities, PEM; left out where the test names them by `--ca`. */
  readonly authorityFile?: string;
  readonly password?: string;
  /** For sending alone. */
  readonly outgoingPassword?: string;
  /** HTTPS_PROXY. */
  readonly proxy?: string;
  /** Where Node writes the secrets of the TLS connections. */
  readonly keyFile?: string;
}

/** A run of the command line that has ended. */
export interface MailwrightRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of the command line that has not ended. */
export interface RunningMailwright {
  /** Waits until standard output holds the text; throws after 20 s. */
  waitForOutput(text: string): Promise<void>;
  /** Presses Ctrl-C. */
  interrupt(): void;
  readonly ended: Promise<MailwrightRun>;
}

/** Starts the built command line in the namespace. */
export function startMailwright(surroundings: MailwrightSurroundings, args: readonly string[]): RunningMailwright {
  const { namespace, authorityFile, password, outgoingPassword, proxy, keyFile } = surroundings;
  const running = namespace.start(process.execPath, [program, ...args], {
    environment: {
      HOME: namespace.folder,
      LANG: 'C.UTF-8',
      ...(authorityFile === undefined ? {} : { NODE_EXTRA_CA_CERTS: authorityFile }),
      ...(password === undefined ? {} : { MAILWRIGHT_PASSWORD: password }),
      ...(outgoingPassword === undefined ? {} : { MAILWRIGHT_OUTGOING_PASSWORD: outgoingPassword }),
      ...(proxy === undefined ? {} : { HTTPS_PROXY: proxy }),
      ...(keyFile === undefined ? {} : { NODE_OPTIONS: `--tls-keylog=${keyFile}` }),
    },
  });
  return {
    waitForOutput: async (text) => {
      for (const end = Date.now() + 20_000; !running.written.stdout.includes(text); await delay(10)) {
        if (Date.now() > end) throw new Error(`${text} was not printed: ${running.written.stderr}`);
      }
    },
    interrupt: () => running.process.kill('SIGINT'),
    ended: running.exitCode.then((exitCode) => ({ exitCode, ...running.written })),
  };
}

/** Runs the built command line in the namespace to its end. */
export function mailwright(surroundings: MailwrightSurroundings, args: readonly string[]): Promise<MailwrightRun> {
  return startMailwright(surroundings, args).ended;
}

/** The events that `--json` printed, one a line. Each must pass the contract's parser, and be the same when it is written again. */
export function eventsOf(run: MailwrightRun): readonly RunEvent[] {
  return linesOf(run).flatMap((line) => {
    if (isWritten(line)) return [];
    const event = v.parse(runEventSchema, line);
    expect(withText(event, ({ text = '' }) => text)).toEqual(line);
    return [event];
  });
}

/** The report of the last event, which must be `finished`. */
export function reportOf(run: MailwrightRun): Report {
  const last = eventsOf(run).at(-1);
  if (last?.kind !== 'finished') throw new Error(`the run has no last event: ${run.stdout}${run.stderr}`);
  return last.report;
}

/** The files that `export --json` says it has written. */
export function writtenFilesOf(run: MailwrightRun): v.InferOutput<typeof writtenSchema>['files'] {
  return v.parse(writtenSchema, linesOf(run).at(-1)).files;
}

function linesOf({ stdout }: MailwrightRun): readonly unknown[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function isWritten(line: unknown): boolean {
  return v.is(v.object({ kind: v.literal('written') }), line);
}
