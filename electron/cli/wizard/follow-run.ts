import { message } from '../../core/message';
import type { Row, RunView } from '../../core/run/reduce-run';
import type { Headline } from '../../core/wizard/frame/page-frame';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import { quiet, title } from './lines';
import type { Progress } from './prompter';
import { rowLine } from './row-lines';
import type { TerminalWizard } from './terminal-wizard';
import type { RunWatch } from './wizard-session';

/** A run of the wizard, and how to read it from the state. */
interface FollowedRun {
  readonly start: (watch: RunWatch) => Promise<void>;
  readonly viewOf: (state: WizardState) => RunView;
  readonly headlineOf: (state: WizardState) => Headline;
  /** Whether Enter may take the result before the run has ended; left out where nothing can be taken. */
  readonly mayTake?: (state: WizardState) => boolean;
}

/**
 * Plays a run and shows it as it goes; returns whether the user took the result before its end, which ends the run. Ctrl-C or Esc
 * cancels the run; a second time they end the program.
 */
export async function followRun(wizard: TerminalWizard, run: FollowedRun): Promise<boolean> {
  const { session, prompter, say, signal, quit } = wizard;
  const abort = new AbortController();
  const onAbort = () => abort.abort();
  signal.addEventListener('abort', onAbort, { once: true });
  // A type assertion, because the compiler does not see that callbacks set it.
  let progress = null as Progress | null;
  let isTakable = false as boolean;
  let isTaken = false as boolean;

  const onCancel = () => {
    if (!abort.signal.aborted) {
      progress?.note(quiet(say(message('terminal.ending'))));
      return abort.abort();
    }
    progress?.end();
    quit();
  };
  const onEnter = () => {
    if (!isTakable || abort.signal.aborted) return;
    isTaken = true;
    progress?.note(quiet(say(message('terminal.taking'))));
    abort.abort();
  };
  try {
    await run.start({
      signal: abort.signal,
      onStart: () => {
        prompter.show([title(say(run.headlineOf(session.state()).title))]);
        progress = prompter.follow(statusOf(wizard, run, false), { onCancel, onEnter });
      },
      onEvent: (event) => {
        const row = event.kind === 'step-ended' ? rowOf(run.viewOf(session.state()), event.step) : undefined;
        if (row !== undefined && isNews(row)) progress?.note(rowLine(row, say));
        if (abort.signal.aborted) return;
        const wasTakable = isTakable;
        isTakable = run.mayTake?.(session.state()) === true;
        progress?.status(statusOf(wizard, run, isTakable), { isNews: isTakable && !wasTakable });
      },
    });
  } finally {
    signal.removeEventListener('abort', onAbort);
    progress?.end();
  }
  return isTaken;
}

function statusOf({ session, say }: TerminalWizard, { headlineOf }: FollowedRun, isTakable: boolean): string {
  const { more } = headlineOf(session.state());
  if (isTakable && more !== null) return say(message('terminal.takable', { more: say(more) }));
  return say(more === null ? message('terminal.cancel') : message('terminal.following', { more: say(more) }));
}

function rowOf({ rows }: RunView, step: string): Row | undefined {
  return Object.values(rows)
    .flat()
    .find((row) => row.step.id === step);
}

/** Whether a row is worth a line while the run goes on. One with no entry, not waited for or not needed is not. */
function isNews({ state }: Row): boolean {
  return state !== 'no-entry' && state !== 'skipped' && state !== 'not-needed';
}
