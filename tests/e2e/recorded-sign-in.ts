import type { Cause } from '../../electron/contract/cause';
import type { LoginOutcome, Report } from '../../electron/contract/report';
import type { Direction } from '../../electron/contract/verdict';
import { verdictOf } from '../../electron/core/diagnosis/verdict-of';
import { endHeldRun, type HeldRun } from './end-held-run';
import type { MainProcess } from './main-process';
import { eventsOf } from './recorded-run';

const host = 'mail.sending-refused.example';

/** A sign-in that the server of a direction refuses for this cause, with its words. */
export function refusedFor(
  cause: Cause,
  direction: Direction,
  seen: string,
  provider: Report['provider'] = null,
): LoginOutcome {
  const [protocol, port, security] =
    direction === 'incoming' ? (['imap', 993, 'tls'] as const) : (['smtp', 587, 'starttls'] as const);
  const context = {
    direction,
    protocol,
    host,
    port,
    security,
    source: 'autoconfig',
    isPortNamed: true,
    provider,
  } as const;
  return {
    ok: false,
    login: 'you@sending-refused.example',
    method: 'PLAIN',
    tookMs: 2_130,
    verdict: verdictOf(cause, context, { seen }),
  };
}

/** A sign-in that is accepted. */
export const acceptedLogin: LoginOutcome = {
  ok: true,
  login: 'you@sending-refused.example',
  method: 'PLAIN',
  tookMs: 412,
};

/**
 * Answers the searches of the window with a recorded run, and its sign-ins with these outcomes, one after the other. A sign-in stays at
 * the login until the function that this gives is called. That function waits for the sign-in, and ends each one once.
 */
export async function signInAsRecorded(
  app: MainProcess,
  outcomes: readonly NonNullable<Report['signIn']>[],
  change: Partial<Report> = {},
): Promise<() => Promise<void>> {
  const recorded = await eventsOf('sending-refused');
  const search = recorded.map((event) =>
    event.kind === 'finished' ? { ...event, report: { ...event.report, ...change } } : event,
  );
  const steps = recorded.filter((event) => event.kind !== 'finished' && /"sign-in:/.test(JSON.stringify(event)));
  const lastLogin = steps.map((event) => event.kind === 'phase-started' && event.phase === 'login').lastIndexOf(true);
  const firstEnd = steps.findIndex((event) => event.kind === 'step-ended');
  const started = steps.slice(0, firstEnd === -1 ? lastLogin + 1 : Math.min(firstEnd, lastLogin + 1));
  const ends = outcomes.map((signIn) =>
    search.flatMap((event) => (event.kind === 'finished' ? [{ ...event, report: { ...event.report, signIn } }] : [])),
  );
  await app.evaluate(
    ({ ipcMain, BrowserWindow }, { search, started, ends }) => {
      let signIns = 0;
      const held = globalThis as HeldRun;
      held.endRun = undefined;
      const tell = (runId: string, events: unknown) =>
        BrowserWindow.getAllWindows()[0]?.webContents.send('onRunEvents', { runId, events });
      ipcMain.removeHandler('startRun');
      ipcMain.handle('startRun', (_event, { kind, runId }: { readonly kind: string; readonly runId: string }) => {
        if (kind === 'discover') tell(runId, search);
        if (kind === 'sign-in') {
          const end = ends[Math.min(signIns++, ends.length - 1)];
          tell(runId, started);
          held.endRun = () => tell(runId, end);
        }
        return { ok: true, value: { ok: true, value: null } };
      });
    },
    { search, started, ends },
  );
  return () => endHeldRun(app);
}
