import { message } from '../../core/message';
import type { Row, RunView } from '../../core/run/reduce-run';
import type { Headline } from '../../core/wizard/headline-of';
import type { WizardState } from '../../core/wizard/wizard-state';
import { quiet, title } from './lines';
import type { Progress } from './prompter';
import { rowLine } from './row-lines';
import type { TerminalWizard } from './terminal-wizard';
import type { RunWatch } from './wizard-session';

/** A run of the wizard, and what its state says of it. */
export interface FollowedRun {
  readonly start: (watch: RunWatch) => Promise<void>;
  readonly viewOf: (state: WizardState) => RunView;
  readonly headlineOf: (state: WizardState) => Headline;
}

/** Plays a run and shows it as it goes. Ctrl-C or Esc lets it end by itself; once more ends the program. */
export async function followRun(wizard: TerminalWizard, run: FollowedRun): Promise<void> {
  const { session, prompter, say, signal, quit } = wizard;
  const abort = new AbortController();
  const onAbort = () => abort.abort();
  signal.addEventListener('abort', onAbort, { once: true });
  // Asserted, because the compiler does not see that callbacks set it.
  let progress = null as Progress | null;

  const onCancel = () => {
    if (!abort.signal.aborted) {
      progress?.note(quiet(say(message('terminal.ending'))));
      return abort.abort();
    }
    progress?.end();
    quit();
  };
  try {
    await run.start({
      signal: abort.signal,
      onStart: () => {
        prompter.show([title(say(run.headlineOf(session.state()).title))]);
        progress = prompter.follow(statusOf(wizard, run), onCancel);
      },
      onEvent: (event) => {
        const row = event.kind === 'step-ended' ? rowOf(run.viewOf(session.state()), event.step) : undefined;
        if (row !== undefined && isNews(row)) progress?.note(rowLine(row, say));
        if (!abort.signal.aborted) progress?.status(statusOf(wizard, run));
      },
    });
  } finally {
    signal.removeEventListener('abort', onAbort);
    progress?.end();
  }
}

function statusOf({ session, say }: TerminalWizard, { headlineOf }: FollowedRun): string {
  const { more } = headlineOf(session.state());
  return say(more === null ? message('terminal.cancel') : message('terminal.following', { more: say(more) }));
}

function rowOf({ rows }: RunView, step: string): Row | undefined {
  return [...rows.source, ...rows.receiving, ...rows.sending, ...rows['sign-in']].find((row) => row.step.id === step);
}

/** What was not there, or not waited for, is worth no line while other things go on. */
function isNews({ state }: Row): boolean {
  return state !== 'no-entry' && state !== 'skipped';
}
