import { dayOf } from '../../contract/day';
import { findPrograms } from '../../node/find-programs';
import { loadHelpPages } from '../../node/knowledge-loader';
import type { CommandContext } from '../command';
import { endBySignal } from '../early-end';
import type { ExitCode } from '../exit-codes';
import { personsTerminal } from '../standard-streams';
import { createPlainPrompter } from './plain-prompter';
import { isPlainTerminal } from './plain-terminal';
import { playWizard, type WizardFlag } from './play-wizard';
import { printablePrompter } from './printable-prompter';
import type { Prompter, PromptSurroundings } from './prompter';

/** Runs the wizard as prompts in a terminal, where no command is given. */
export async function runWizard({
  line,
  ports,
  say,
  sayInFiles,
  signal,
}: CommandContext<WizardFlag | 'colour'>): Promise<ExitCode> {
  const { input, output } = personsTerminal();
  const isPlain = isPlainTerminal({
    isColoured: line.colour,
    columns: output.columns,
    environment: process.env,
  });
  const prompter = printablePrompter(await createPrompter(isPlain, { input, output, say, signal }));
  const quit = () => endBySignal('SIGINT');
  const helpPages = loadHelpPages();
  const surroundings = {
    prompter,
    say,
    sayInFiles,
    helpPages,
    today: dayOf(new Date()),
    isPlain,
    findPrograms,
    signal,
    quit,
  };
  return await playWizard({ line, ports, ...surroundings });
}

/** Loads the library for menus only where the terminal can show them. */
async function createPrompter(isPlain: boolean, surroundings: PromptSurroundings): Promise<Prompter> {
  if (isPlain) return createPlainPrompter(surroundings);
  const { createStyledPrompter } = await import('./styled-prompter');
  return createStyledPrompter(surroundings);
}
