import { test } from '@playwright/test';
import { axeCounts } from './look-at';
import { type OpenWindow, openWindow, startAfresh } from './open-window';

/**
 * The one window of a file's tests. It is opened before the first test, started over before each, and closed after the last, when the
 * counts of axe are printed. To be called at the top of the file; the result can be read only in a test.
 */
export function sharedWindow(...switches: readonly '--demo'[]): OpenWindow {
  let open: OpenWindow;
  test.beforeAll(async () => {
    open = await openWindow(...switches);
    // What moves is at its end at once, so that nothing is judged half-way.
    await open.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  test.beforeEach(async () => {
    await startAfresh(open);
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
