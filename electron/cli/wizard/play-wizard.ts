import { limits } from '../../core/limits';
import { message } from '../../core/message';
import { programFacts } from '../../core/programs/program-facts';
import type { Place } from '../../core/programs/program-places';
import { programs } from '../../core/programs/programs';
import { composeTestMessage } from '../../core/test-message/compose';
import type { WizardPage } from '../../core/wizard/state/wizard-state';
import type { Ports } from '../../engine/ports';
import { addressOf, demoPassword, situations } from '../../node/demo/situations';
import { systemHere } from '../../node/find-programs';
import type { CommandLineOf } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { addressPage } from './address-page';
import { discoveryPage } from './discovery-page';
import { exportPage } from './export-page';
import { type Line, quiet, text, title } from './lines';
import { openOwnFile } from './open-own-file';
import { settingsPage } from './settings-page';
import { signInPage } from './sign-in-page';
import type { Step, TerminalWizard } from './terminal-wizard';
import { typedPath } from './typed-path';
import { createWizardSession } from './wizard-session';

/** A flag that the wizard starts with. */
export type WizardFlag =
  | ('askIspdb' | 'thorough' | 'deadlineMs')
  | ('preferImplicitTls' | 'allowAddress' | 'name' | 'demo');

/** What the wizard needs to run. */
interface WizardSurroundings
  extends Pick<TerminalWizard, 'prompter' | 'say' | 'sayInFiles' | 'helpPages' | 'today' | 'signal' | 'quit'> {
  readonly line: CommandLineOf<WizardFlag>;
  readonly ports: Ports;
  readonly isPlain: boolean;
  /** The places of the mail apps of this computer, by their ids. */
  readonly findPrograms: (sought: typeof programs) => Promise<ReadonlyMap<string, Place>>;
}

/** Plays the wizard page by page until the user leaves. The pages are views of the same state as in the window. */
export async function playWizard({
  line,
  ports,
  isPlain,
  findPrograms,
  ...terminal
}: WizardSurroundings): Promise<ExitCode> {
  const { askIspdb, thorough, deadlineMs } = line;
  const session = createWizardSession({
    ports,
    rules: { askIspdb, thorough, deadlineMs: deadlineMs ?? limits.runMs, verbose: false },
    compose: (address, token) => composeTestMessage(address, token, terminal.say),
  });
  session.dispatch(
    { kind: 'prefer-implicit-tls', isPreferred: line.preferImplicitTls },
    { kind: 'type-name', name: line.name ?? '' },
    ...(line.allowAddress ? [{ kind: 'allow-address' } as const] : []),
  );
  const programsKnown = findPrograms(programs).then((found) => {
    const facts = programs.map((program) => programFacts(program, systemHere(), found.get(program.id) ?? null));
    session.dispatch({ kind: 'programs-known', programs: facts });
  });
  const shown = situations.map((situation) => ({
    address: addressOf(situation),
    about: message(`demo.situation.${situation.id}`),
  }));
  const wizard: TerminalWizard = {
    ...terminal,
    session,
    providers: ports.providers,
    situations: line.demo ? shown : [],
    programsKnown,
  };
  wizard.prompter.show(greetingLines(wizard, line.demo, isPlain));
  // In place of a command there can only be a file to open.
  if (line.command !== '') await openOwnFile(wizard, typedPath(line.command));
  for (;;) {
    const step = await pages[wizard.session.state().page](wizard);
    if (wizard.signal.aborted) return exitCodes.cancelled;
    if (typeof step === 'number') return step;
  }
}

const pages: Readonly<Record<WizardPage, (wizard: TerminalWizard) => Promise<Step>>> = {
  address: addressPage,
  discovery: discoveryPage,
  settings: settingsPage,
  'sign-in': signInPage,
  export: exportPage,
};

function greetingLines({ say }: TerminalWizard, isDemo: boolean, isPlain: boolean): readonly Line[] {
  const greeting = [
    title(say(message('terminal.title'))),
    quiet(say(message(isPlain ? 'terminal.keys.plain' : 'terminal.keys'))),
  ];
  return isDemo ? [...greeting, text(say(message('terminal.demo', { password: demoPassword })))] : greeting;
}
