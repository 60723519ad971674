import { loadHelpPages } from '../../node/knowledge-loader';
import type { CommandContext } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { createPlainPrompter } from './plain-prompter';
import { isPlainTerminal } from './plain-terminal';
import { playWizard } from './play-wizard';
import type { Prompter, PromptSurroundings } from './prompter';

/** No command in a terminal: the wizard as prompts. */
export async function runWizard({ line, ports, say, signal }: CommandContext): Promise<ExitCode> {
  const { stdin: input, stderr: output } = process;
  const isPlain = isPlainTerminal({
    isColoured: line.colour,
    columns: output.columns,
    environment: process.env,
  });
  const prompter = await createPrompter(isPlain, { input, output, say, signal });
  const quit = () => process.exit(exitCodes.cancelled);
  return await playWizard({ line, ports, prompter, say, helpPages: loadHelpPages(), isPlain, signal, quit });
}

/** The library of the menus is loaded only where there are any. */
async function createPrompter(isPlain: boolean, surroundings: PromptSurroundings): Promise<Prompter> {
  if (isPlain) return createPlainPrompter(surroundings);
  const { createStyledPrompter } = await import('./styled-prompter');
  return createStyledPrompter(surroundings);
}
