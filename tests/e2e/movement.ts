import type { Page } from '@playwright/test';

/** How the page moved since it first showed the way. */
interface Movement {
  /** The sum of all layout shifts, those after a key too. */
  readonly shifts: number;
  /** Every row that was at another height than at first, with both heights in pixels. */
  readonly rows: readonly string[];
}

/** What is drawn last may move in the frames after it. */
const lastFrames = 24;

/** Notes from the first frame of Discovery on where its rows are, until some frames after the function that this gives is called. */
export async function watchMovement(page: Page): Promise<() => Promise<Movement>> {
  await page.evaluate(() => {
    const noted = { shifts: 0, rows: new Set<string>(), frames: 0, since: Number.POSITIVE_INFINITY, isOver: false };
    const first = new Map<string, number>();
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { startTime, value } = entry as PerformanceEntry & { readonly value: number };
        if (startTime > noted.since) noted.shifts += value;
      }
    });
    observer.observe({ type: 'layout-shift', buffered: false });
    const look = () => {
      if (noted.isOver) return observer.disconnect();
      requestAnimationFrame(look);
      if (document.querySelector('.way-card') === null) return;
      noted.frames++;
      if (noted.frames === 2) noted.since = performance.now();
      const lists = document.querySelectorAll(
        '.way-head, .lanes-head, .lane, .way-why, .way-told, .checks-line, .rung',
      );
      const count = new Map<string, number>();
      for (const row of lists) {
        const kind = row.classList.item(row.classList.length - 1) ?? '';
        const place = count.get(kind) ?? 0;
        count.set(kind, place + 1);
        const top = row.getBoundingClientRect().top;
        const before = first.get(`${kind} ${place}`);
        if (before === undefined) first.set(`${kind} ${place}`, top);
        else if (Math.abs(before - top) > 0.5) noted.rows.add(`${kind} ${place}: ${before} to ${top}`);
      }
    };
    requestAnimationFrame(look);
    Object.assign(window, { notedMovement: noted });
  });
  return () =>
    page.evaluate(async (frames) => {
      const { notedMovement: noted } = window as unknown as {
        notedMovement: { shifts: number; rows: Set<string>; frames: number; isOver: boolean };
      };
      for (const end = noted.frames + frames; noted.frames < end; ) await new Promise(requestAnimationFrame);
      noted.isOver = true;
      return { shifts: noted.shifts, rows: [...noted.rows] };
    }, lastFrames);
}
