import { test } from '@playwright/test';
import { axeCounts } from './look-at';
import { type OpenWindow, openWindow, startAfresh } from './open-window';

/**
 * The one window of a file's tests: opened before the first, begun anew before each, closed after the last, which also prints what axe
 * has looked at. To be called at the top of the file; what it gives can be read only while a test runs.
 */
export function sharedWindow(...switches: readonly '--demo'[]): OpenWindow {
  let open: OpenWindow;
  test.beforeAll(async () => {
    open = await openWindow(...switches);
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
