import { test } from '@playwright/test';
import { axeCounts } from './look-at';
import { type OpenWindow, openWindow, placeWindow, startAfresh } from './open-window';

/**
 * The one window of a file's tests. It is opened before the first test, started over before each, and closed after the last, when the
 * counts of axe are printed. To be called at the top of the file; the result can be read only in a test.
 */
export function sharedWindow(...switches: readonly '--demo'[]): OpenWindow {
  let open: OpenWindow;
  let isFresh: boolean;
  test.beforeAll(async () => {
    open = await openWindow(...switches);
    isFresh = true;
    // What moves is at its end at once, so that nothing is judged half-way.
    await open.page.emulateMedia({ reducedMotion: 'reduce' });
    await placeWindow(open);
  });
  test.beforeEach(async () => {
    if (!isFresh) await startAfresh(open);
    isFresh = false;
  });
  test.afterAll(async () => {
    process.stdout.write(axeCounts());
    await open.close();
  });
  return {
    get app() {
      return open.app;
    },
    get page() {
      return open.page;
    },
    get isDemo() {
      return open.isDemo;
    },
    get complaints() {
      return open.complaints;
    },
    close: () => open.close(),
  };
}
