import { type ElectronApplication, type Page, test } from '@playwright/test';
import { type MailBed, type MailBedPlan, openMailBed } from '../servers/mail-bed';
import { startMs } from './open-window';
import { openWindowIn } from './window-in-namespace';

/** The real window in the network of real servers. */
export interface BedWindow {
  readonly bed: MailBed;
  readonly app: ElectronApplication;
  readonly page: Page;
}

/**
 * The one window of a file's tests, in a network with the planned servers. It is opened before the first test and closed after the last.
 * The tests are skipped where the servers are missing. To be called at the top of the file; the result can be read only in a test.
 */
export function bedWindow(plan: MailBedPlan): BedWindow {
  let bed: MailBed | null = null;
  let app: ElectronApplication | null = null;
  let page: Page | null = null;
  test.beforeAll(async () => {
    const { whyNoServers } = await import('../../build/testing/server-packages.mjs');
    const reason = whyNoServers();
    test.skip(reason !== null, reason ?? '');
    bed = await openMailBed(plan);
    app = await openWindowIn(bed.namespace, { env: { NODE_EXTRA_CA_CERTS: bed.authority.file } });
    page = await app.firstWindow({ timeout: startMs });
  });
  test.afterAll(async () => {
    await app?.close();
    await bed?.close();
  });
  return {
    get bed() {
      return opened(bed);
    },
    get app() {
      return opened(app);
    },
    get page() {
      return opened(page);
    },
  };
}

function opened<T>(thing: T | null): T {
  if (thing === null) throw new Error('The window is not open yet');
  return thing;
}
