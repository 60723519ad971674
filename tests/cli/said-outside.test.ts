import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Command } from '../../electron/cli/command';
import { check } from '../../electron/cli/commands/check';
import { detect } from '../../electron/cli/commands/detect';
import { createOutput } from '../../electron/cli/output';
import { parseCommandLine } from '../../electron/cli/parse-command-line';
import { printableSay } from '../../electron/cli/printable-say';
import { renderHelp } from '../../electron/cli/render-help';
import { type DemoProvider, startDemoProvider } from '../../electron/node/demo/demo-provider';
import { sayIn } from '../../electron/words/format-message';
import { keep, type ScriptedAnswer } from '../fakes/scripted-prompter';
import { setUpWizardStage } from '../fakes/wizard-stage';
import { pseudoLocale, saidOutsideTheCatalogue } from '../words/pseudo-locale';

const say = printableSay(sayIn('en', pseudoLocale));

let demo: DemoProvider;
beforeAll(async () => {
  demo = await startDemoProvider();
});
afterAll(() => demo.close());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function printedBy(command: Command['run'], args: readonly string[]): Promise<string> {
  const line = parseCommandLine([...args, '--demo']);
  if (!line.ok) throw new Error(line.failure.id);
  const written: string[] = [];
  const write = (text: unknown) => written.push(String(text)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(write);
  vi.spyOn(process.stderr, 'write').mockImplementation(write);
  const output = createOutput({
    json: false,
    isFileOnOutput: false,
    isQuiet: false,
    isVerbose: false,
    mayColour: false,
    say,
  });
  const { signal } = new AbortController();
  await command({ line: line.value, output, say, sayInFiles: say, signal, ports: demo.ports });
  vi.restoreAllMocks();
  return written.join('');
}

it('explains every command and flag in words of the catalogue', () => {
  const help = renderHelp(say, 80);
  expect(help).toContain('⟦');
  // What is typed is in a column of its own.
  const explanations = help.replace(/^ {2}(?:--)?[a-z-]+(?: \S+)*(?= {2}|$)/gm, '');
  expect(saidOutsideTheCatalogue(explanations)).toEqual([]);
});

it.each(['all-well', 'blocked-587', 'certificate-expired', 'nothing-found', 'pop3-only'])(
  'tells a search of the situation %s in words of the catalogue',
  async (situation) => {
    const printed = await printedBy(detect, ['detect', `you@${situation}.example`]);
    expect(printed).toContain('⟦');
    expect(saidOutsideTheCatalogue(withoutQuotes(printed))).toEqual([]);
  },
);

it.each(['all-well', 'wrong-password'])(
  'tells a check of the situation %s in words of the catalogue',
  async (situation) => {
    vi.stubEnv('MAILWRIGHT_PASSWORD', 'demo');
    const printed = await printedBy(check, ['check', `you@${situation}.example`]);
    expect(printed).toContain('⟦');
    expect(saidOutsideTheCatalogue(withoutQuotes(printed))).toEqual([]);
  },
);

/** A page without what is copied unchanged: commands, the words of a server, and the name of a folder. */
function withoutQuotes(page: string): string {
  return page.replace(/mailwright .*$|^ *\S+ NO .*$| Sent$/gm, '');
}

const stage = setUpWizardStage();

it('leads through the wizard in words of the catalogue', async () => {
  const onwards: ScriptedAnswer = ['', keep];
  const { transcript } = await stage.play(
    [
      ...[onwards, onwards, onwards, onwards, onwards],
      ['', 'demo'],
      ...[onwards, onwards, onwards],
      ['', stage.folder()],
    ],
    { say },
  );
  expect(transcript).toContain('⟦');
  // The name of a mail app stands beside what belongs to it.
  expect(saidOutsideTheCatalogue(transcript.replace(/^ +Thunderbird /gm, ''))).toEqual([]);
});
