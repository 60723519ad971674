import { expect } from '@playwright/test';
import type { MainProcess } from './main-process';

/** What a recorded run leaves in main while it waits for its end. */
export interface HeldRun {
  endRun?: (() => void) | undefined;
}

/** Ends the recorded run that waits, once. It waits for the run first: a page asks main for one a moment after the key was pressed. */
export async function endHeldRun(app: MainProcess): Promise<void> {
  const endNow = () =>
    app.evaluate(() => {
      const held = globalThis as HeldRun;
      const end = held.endRun;
      held.endRun = undefined;
      end?.();
      return end !== undefined;
    });
  await expect.poll(endNow).toBe(true);
}
