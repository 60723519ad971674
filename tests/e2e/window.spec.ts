import { expect, type Page, test } from '@playwright/test';
import { devDependencies, testedOn } from '../../package.json';
import { closeSheet } from './keyboard';
import { type OpenWindow, openWindow, startAfresh } from './open-window';
import { isDevelopmentRuntime } from './use-runtime-anyway';

let open: OpenWindow;

test.beforeAll(async () => {
  open = await openWindow();
});
test.beforeEach(async () => {
  await startAfresh(open);
});
test.afterAll(async () => {
  expect(open.complaints).toEqual([]);
  await open.close();
});

/** A loopback address where nothing listens: a run with it ends by itself, without any network. */
const quietHost = '127.0.0.77';

async function find(page: Page, input: string): Promise<void> {
  await page.keyboard.type(input);
  await page.keyboard.press('Enter');
}

async function runToItsEnd(page: Page): Promise<void> {
  await find(page, quietHost);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Looking for|Get your mail working/);
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden();
}

/** What has moved on the page without the person's doing: the start of each element. */
function movedSoFar(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const shifts: PerformanceEntry[] = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    type Shift = PerformanceEntry & { readonly sources: readonly { readonly node: Node | null }[] };
    const sources = shifts.flatMap((entry) => (entry as Shift).sources);
    return sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.nodeName)));
  });
}

test.describe('the window', () => {
  test('opens ready to type, and says which version runs on what', async () => {
    const { app, page } = open;
    await expect(page).toHaveTitle('Step 1 of 5 – Address – Mailwright');
    await expect(page.getByLabel('Mail address')).toBeFocused();
    await page.keyboard.press('F1');
    await page.getByRole('button', { name: 'About Mailwright' }).press('Enter');
    const electron = await app.evaluate(() => process.versions.electron);
    const runsOn = page.getByRole('dialog').locator('.facts div', { hasText: 'Runs on' });
    await expect(runsOn).toContainText(`Electron ${electron}`);
    if (await isDevelopmentRuntime(page)) await expect(runsOn).toContainText('no longer maintained');
    await expect(page.getByRole('dialog')).toContainText(
      `Node.js ${testedOn.node}, pages in Chromium ${testedOn.chromium}`,
    );
    await page.screenshot({ path: test.info().outputPath('about.png') });
    await closeSheet(page);
    await expect(page.getByLabel('Mail address')).toBeFocused();
  });

  test('has the engines that are tested apart, where it runs on the Electron of the releases', async () => {
    const { electron, chrome, node } = await open.app.evaluate(() => process.versions);
    test.skip(electron !== devDependencies.electron, 'This is another Electron.');
    expect([chrome, node].map((version) => Number.parseInt(version ?? '', 10))).toEqual([
      Number(testedOn.chromium),
      Number.parseInt(testedOn.node, 10),
    ]);
  });

  test('moves nothing while it opens', async () => {
    expect(await movedSoFar(open.page)).toEqual([]);
  });

  test('shows a run of the real engine to its end, by keyboard alone', async () => {
    const { page } = open;
    await runToItsEnd(page);
    const receiving = page.getByRole('region', { name: 'Receiving' });
    const row = receiving.getByRole('button', { name: /^993 IMAP, TLS/ });
    await expect(row).toHaveAccessibleName(/(Refused|No answer|Works|Does not work).* ms$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('status')).not.toHaveText(/Looking for/);

    await row.focus();
    await page.keyboard.press('Enter');
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    await page.screenshot({ path: test.info().outputPath('ended.png') });
  });

  test('opens one window, and holds the lock that leads a second start to it', async () => {
    expect(await open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(await open.app.evaluate(({ app }) => app.hasSingleInstanceLock())).toBe(true);
  });
});

test.describe('the page', () => {
  test('has no Node, and only the named functions of the bridge', async () => {
    const { app, page } = open;
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
    expect(await page.evaluate('[typeof require, typeof process, typeof module, typeof Buffer].join()')).toBe(
      'undefined,undefined,undefined,undefined',
    );
    expect(await page.evaluate('Object.values(window.mailwright).map((value) => typeof value).join()')).toMatch(
      /^function(,function)*$/,
    );
  });

  test('is served with its policy, and nothing outside its folder is', async () => {
    const { app } = open;
    const [page, outside, elsewhere] = await app.evaluate(async ({ net }) => {
      const urls = ['app://mailwright/', 'app://mailwright/..%2fmain%2fmain.js', 'app://other/index.html'];
      const answers = await Promise.all(urls.map((url) => net.fetch(url)));
      return answers.map(({ status, headers }) => ({ status, policy: headers.get('content-security-policy') ?? '' }));
    });
    expect(page?.status).toBe(200);
    expect(page?.policy).toContain("default-src 'none'; script-src 'self'");
    expect(page?.policy).toContain("connect-src 'none'");
    expect(outside?.status).toBe(404);
    expect(elsewhere?.status).toBe(404);
  });

  test('stays where it is, and opens no other window', async () => {
    const { app, page } = open;
    const ownPage = await page.evaluate(() => location.href);
    expect(ownPage).toBe('app://mailwright/?language=en');
    await page.evaluate("location.href = 'https://example.org/'");
    expect(await page.evaluate("window.open('https://example.org/')")).toBeNull();
    // Read by a script, because Playwright's locators would wait for the refused navigation.
    expect(await page.evaluate("location.href + ' ' + document.querySelector('h1').textContent")).toBe(
      `${ownPage} Get your mail working`,
    );
    const urls = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
    );
    expect(urls).toEqual([ownPage]);
  });

  test('gets no permission but that of writing to the clipboard', async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
    const states = await open.page.evaluate(
      (asked) =>
        Promise.all(
          asked.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
        ),
      names,
    );
    expect(new Set(states)).toEqual(new Set(['denied']));
    expect(await open.page.evaluate(() => Notification.requestPermission())).toBe('denied');
    await open.page.evaluate(() => navigator.clipboard.writeText('IMAP 993'));
  });
});
