import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { ExportPreview } from '../../electron/contract/api';
import { sampleCandidate, sampleEvents, sampleReport, workingPort } from '../core/run/sample-run';
import { answerInstead, listenIn, type OpenWindow, openWindow, replay, resize } from './open-window';

let open: OpenWindow;

test.beforeEach(async () => {
  open = await openWindow();
});
test.afterEach(async () => {
  expect(open.complaints).toEqual([]);
  await open.close();
});

/** An address of this computer's own where nothing listens: a run that ends by itself without any network. */
const quietHost = '127.0.0.77';

async function find(page: Page, input: string): Promise<void> {
  await page.keyboard.type(input);
  await page.keyboard.press('Enter');
}

async function runToItsEnd(page: Page): Promise<void> {
  await find(page, quietHost);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Looking for|Set up a mail account/);
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden();
}

test.describe('the window', () => {
  test('opens ready to type, and says which version runs on what', async () => {
    const { app, page } = open;
    await expect(page).toHaveTitle('Step 1 of 5 – Address – Mailwright');
    await expect(page.getByLabel('Mail address')).toBeFocused();
    await page.keyboard.press('F1');
    await page.getByRole('button', { name: 'About Mailwright' }).press('Enter');
    const electron = await app.evaluate(() => process.versions.electron);
    await expect(page.getByText(`Electron ${electron}`)).toBeVisible();
    await page.screenshot({ path: test.info().outputPath('about.png') });
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Mail address')).toBeFocused();
  });

  test('says beside the field why a nonsense address cannot be read, and keeps it there to mend', async () => {
    const { page } = open;
    await find(page, 'jane@@example.net');
    const field = page.getByLabel('Mail address');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('There is more than one @.')).toBeVisible();
    await expect(field).toBeFocused();
    await page.screenshot({ path: test.info().outputPath('nonsense.png') });
    await page.keyboard.press('Backspace');
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  });

  test('shows a run of the real engine to its end, by keyboard alone', async () => {
    const { page } = open;
    await runToItsEnd(page);
    const receiving = page.getByRole('region', { name: 'Receiving' });
    const row = receiving.getByRole('button', { name: /^993 IMAP, TLS/ });
    await expect(row).toHaveAccessibleName(/(Refused|No answer|Works|Does not work).* ms$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('status')).not.toHaveText(/Looking for/, { timeout: 10_000 });

    await row.focus();
    await page.keyboard.press('Enter');
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    await page.screenshot({ path: test.info().outputPath('ended.png') });
  });

  test('opens one window, and a second start comes back to it', async () => {
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
    await page.evaluate("location.href = 'https://example.org/'");
    expect(await page.evaluate("window.open('https://example.org/')")).toBeNull();
    // Playwright's locators would wait for the navigation that was refused.
    expect(await page.evaluate("location.href + ' ' + document.querySelector('h1').textContent")).toBe(
      'app://mailwright/ Set up a mail account',
    );
    const urls = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
    );
    expect(urls).toEqual(['app://mailwright/']);
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

/** What would be written for one mail app. */
const preview = {
  client: 'thunderbird',
  ok: true,
  files: [
    {
      name: 'jane@example.net.thunderbird.zip',
      sizeBytes: 1_826,
      texts: [{ name: 'prefs.js', text: '// no password is inside' }],
    },
  ],
  carried: [{ id: 'export.carries.servers', values: {} }],
  notCarried: [{ id: 'export.cannot.password', values: { client: 'Thunderbird' } }],
  warnings: [{ id: 'export.warning.not-proven', values: { host: 'mail.example.net', port: 587 } }],
  ways: [
    {
      title: { id: 'export.thunderbird.profile', values: {} },
      needsAdmin: true,
      steps: [{ id: 'export.thunderbird.profile.open', values: {} }],
    },
  ],
} as const satisfies ExportPreview;

/** States of the page, each reached from a window that was opened afresh. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  address: async () => undefined,
  nonsense: (page) => find(page, 'jane@@example.net'),
  ended: runToItsEnd,
  found: async (page) => {
    await runToItsEnd(page);
    await showAnswer();
    await expect(page.getByText('Receiving and sending both work', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Who learned what' }).click();
  },
  help: async (page) => {
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  },
  settings: async (page) => {
    await runToItsEnd(page);
    await showAnswer();
    await goOn(page, 'Settings');
  },
  'sign-in': async (page) => {
    await runToItsEnd(page);
    await showAnswer();
    await goOn(page, 'Settings');
    await goOn(page, 'Sign-in');
    await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Type the password of this mailbox.')).toBeVisible();
  },
  export: async (page) => {
    await answerInstead(open.app, 'renderExports', [preview]);
    const names = preview.files.map(({ name }) => name);
    await answerInstead(open.app, 'saveExports', { kind: 'file-exists', folder: '/home/jane/Documents', names });
    await runToItsEnd(page);
    await showAnswer();
    await goOn(page, 'Settings');
    await page.getByRole('button', { name: 'Skip to export' }).click();
    await page.getByRole('button', { name: 'Save 1 file…' }).click();
    await expect(page.getByRole('button', { name: 'Replace the file' })).toBeVisible();
  },
};

/** Ends the run that is shown with servers that work, as recorded. */
async function showAnswer(): Promise<void> {
  const report = sampleReport({ incoming: sampleCandidate(), outgoing: workingPort(587) });
  await replay(open.app, [...sampleEvents.slice(0, -1), { kind: 'finished', atMs: 1_601, report }]);
}

/** Presses the filled button by its key. */
async function goOn(page: Page, next: string): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveTitle(new RegExp(next));
}

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

for (const [name, reach] of Object.entries(states)) {
  for (const [look, media] of Object.entries(looks)) {
    test(`${name} has no accessibility finding in ${look} colours`, async () => {
      const { app, page } = open;
      await listenIn(app);
      await page.emulateMedia(media);
      await reach(page);
      await page.screenshot({ path: test.info().outputPath(`${name}.${look}.png`) });
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(passes.length).toBeGreaterThan(5);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }

  for (const [width, height] of [
    [480, 560],
    [320, 400],
  ] as const) {
    test(`${name} fits into ${width} × ${height}`, async () => {
      const { app, page } = open;
      await listenIn(app);
      await resize(app, width, height);
      await reach(page);
      await page.screenshot({ path: test.info().outputPath(`${name}.${width}.png`) });
      const overflow = await page.evaluate(() =>
        [...document.querySelectorAll('html, .page, .foot, .rail')]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.className || element.tagName),
      );
      expect(overflow).toEqual([]);
    });
  }
}
