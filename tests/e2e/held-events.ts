import type { MainProcess } from './main-process';

/**
 * Where a run is held: some rows of its ladder have ended, both directions can be used, or its first step has begun.
 */
export type Milestone = 'some-rows' | 'usable-pair' | 'first-step';

/** Holds back the events of runs after a milestone, so that a passing state can be looked at; gives the function that sends the rest. */
export async function holdRunAt(app: MainProcess, milestone: Milestone): Promise<() => Promise<void>> {
  await app.evaluate(({ BrowserWindow }, until) => {
    type Told = { readonly kind: string; readonly incoming?: unknown; readonly outgoing?: unknown };
    type Batch = { readonly runId: string; readonly events: readonly Told[] };
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('There is no window');
    const { webContents } = window;
    const send = webContents.send;
    const kept: Batch[] = [];
    let isHeld = false;
    let ended = 0;

    const reaches = (event: Told) => {
      if (event.kind === 'step-ended') ended++;
      switch (until) {
        case 'some-rows':
          return ended === 9;
        case 'usable-pair':
          return event.kind === 'answer' && event.incoming !== null && event.outgoing !== null;
        case 'first-step':
          return event.kind === 'phase-started';
      }
    };
    webContents.send = (channel: string, ...values: unknown[]) => {
      if (channel !== 'onRunEvents') return send.call(webContents, channel, ...values);
      const { runId, events } = values[0] as Batch;
      const at = isHeld ? -1 : events.findIndex(reaches);
      const shown = isHeld ? 0 : at === -1 ? events.length : at + 1;
      if (at !== -1) isHeld = true;
      if (shown > 0) send.call(webContents, channel, { runId, events: events.slice(0, shown) });
      if (shown < events.length) kept.push({ runId, events: events.slice(shown) });
    };
    (globalThis as { releaseRun?: () => void }).releaseRun = () => {
      webContents.send = send;
      for (const batch of kept) send.call(webContents, 'onRunEvents', batch);
    };
  }, milestone);
  return async () => {
    await app.evaluate(() => (globalThis as { releaseRun?: () => void }).releaseRun?.());
  };
}
