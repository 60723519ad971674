import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { readFuses, wiresIn } from '../../build/packaging/fuse-wire.mjs';
import { fuses } from '../../build/packaging/fuses.mjs';
import { openPackagedWindow, surroundings } from './packaged-window';

// Electron's list of twenty points, https://www.electronjs.org/docs/latest/tutorial/security, each on the program as it is packaged. Its
// fuses are set last; before, main can be asked from outside.

let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  ({ app, page } = await openPackagedWindow());
  await expect(page).toHaveTitle(/Mailwright/);
});
test.afterAll(async () => {
  await app.close();
});

/** The preferences that the window was opened with. */
async function webPreferences(): Promise<Readonly<Record<string, unknown>>> {
  return await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
}

/** Whether Mailwright stops an event of its page that says where the page is about to go. */
async function isPrevented(name: string, url: string): Promise<boolean> {
  return await app.evaluate(
    ({ BrowserWindow }, { name: event, url: to }) => {
      let prevented = false;
      const details = {
        url: to,
        preventDefault: () => {
          prevented = true;
        },
      };
      BrowserWindow.getAllWindows()[0]?.webContents.emit(event, details, {}, {});
      return prevented;
    },
    { name, url },
  );
}

test('0: it is a package, and what opens is not the development program', async () => {
  expect(await app.evaluate(({ app: self }) => self.isPackaged)).toBe(true);
  expect(await app.evaluate(({ app: self }) => self.getAppPath())).toMatch(/resources\/app\.asar$/);
  expect(await app.evaluate(({ app: self }) => self.getName())).toBe('Mailwright');
  expect(await app.evaluate(() => process.defaultApp)).toBeUndefined();
});

test('1: only secure content is loaded', async () => {
  const loaded = await page.evaluate(() => [
    location.href,
    ...[...document.querySelectorAll('script')].map(({ src }) => src),
    ...[...document.querySelectorAll('link')].map(({ href }) => href),
  ]);
  expect(loaded.length).toBeGreaterThan(2);
  expect(loaded.filter((url) => !url.startsWith('app://mailwright/'))).toEqual([]);
});

test('2: the page has no Node', async () => {
  expect(await webPreferences()).toMatchObject({ nodeIntegration: false, nodeIntegrationInSubFrames: false });
  expect((await webPreferences())['nodeIntegrationInWorker']).not.toBe(true);
  const found = await page.evaluate('[typeof require, typeof process, typeof module, typeof Buffer].join()');
  expect(found).toBe('undefined,undefined,undefined,undefined');
});

test('3: the preload and the page have contexts of their own', async () => {
  expect(await webPreferences()).toMatchObject({ contextIsolation: true });
});

test('4: the page is in the sandbox of the system', async () => {
  expect(await webPreferences()).toMatchObject({ sandbox: true });
  expect(await app.evaluate(({ app: self }) => self.commandLine.hasSwitch('no-sandbox'))).toBe(false);
  expect(await app.evaluate(() => process.getuid?.())).toBeGreaterThan(0);
  const metrics = await app.evaluate(({ app: self }) => self.getAppMetrics());
  const pages = metrics.filter(({ type }) => type === 'Tab');
  expect(pages).not.toEqual([]);
  for (const { pid } of pages) {
    // 2 is a system-call filter, which only the sandbox sets up (proc(5)).
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m);
  }
});

test('5: permissions are refused', async () => {
  const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
  const states = await page.evaluate(
    (asked) =>
      Promise.all(
        asked.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
      ),
    names,
  );
  expect(new Set(states)).toEqual(new Set(['denied']));
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test('6: web security is on', async () => {
  expect(await webPreferences()).toMatchObject({ webSecurity: true });
});

test('7: a content security policy holds', async () => {
  const policy = await app.evaluate(async ({ net }) => {
    const answer = await net.fetch('app://mailwright/');
    return answer.headers.get('content-security-policy') ?? '';
  });
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.append('window.ran = true');
      document.body.append(script);
    } catch {
      // Trusted types refuse it even before the policy.
    }
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  expect(await page.evaluate(() => fetch('https://example.org/').then(String, () => 'refused'))).toBe('refused');
});

test('8: no insecure content runs', async () => {
  expect(await webPreferences()).toMatchObject({ allowRunningInsecureContent: false });
});

test('9: no experimental feature of Chromium is on', async () => {
  expect(await webPreferences()).toMatchObject({ experimentalFeatures: false });
  const name = 'enable-experimental-web-platform-features';
  expect(await app.evaluate(({ app: self }, given) => self.commandLine.hasSwitch(given), name)).toBe(false);
});

test('10: no feature of Blink is enabled', async () => {
  expect((await webPreferences())['enableBlinkFeatures'] ?? '').toBe('');
  expect(await app.evaluate(({ app: self }) => self.commandLine.hasSwitch('enable-blink-features'))).toBe(false);
});

test('11: there is no webview, so none may open windows', async () => {
  expect(await webPreferences()).toMatchObject({ webviewTag: false });
  const contents = () => app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  const before = await contents();
  const isWebview = await page.evaluate(() => {
    const view = document.createElement('webview');
    document.body.append(view);
    return 'loadURL' in view;
  });
  expect(isWebview).toBe(false);
  expect(await contents()).toBe(before);
});

test('12: a webview that is attached all the same is refused', async () => {
  expect(await isPrevented('will-attach-webview', 'about:blank')).toBe(true);
});

test('13: the page stays where it is', async () => {
  const own = await page.evaluate(() => location.href);
  await page.evaluate("location.href = 'https://example.org/'");
  expect(await page.evaluate('location.href')).toBe(own);
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    expect(await isPrevented(event, 'https://example.org/')).toBe(true);
    expect(await isPrevented(event, 'file:///etc/passwd')).toBe(true);
    expect(await isPrevented(event, 'app://mailwright/')).toBe(false);
  }
});

test('14: no other window opens', async () => {
  expect(await page.evaluate("window.open('https://example.org/')")).toBeNull();
  expect(await page.evaluate("window.open('app://mailwright/')")).toBeNull();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('15: only pages of our own table open outside, by their id', async () => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    (globalThis as { opened?: string[] }).opened = opened;
    shell.openExternal = async (url) => {
      opened.push(url);
    };
  });
  const ask = (id: string) => page.evaluate(`window.mailwright.openHelp({ id: ${JSON.stringify(id)} })`);
  const opened = () => app.evaluate(() => (globalThis as { opened?: string[] }).opened ?? []);
  for (const id of ['__proto__', 'constructor', 'https://example.org/', 'file:///etc/passwd', '']) {
    expect(await ask(id)).toEqual({ ok: true, value: { ok: false, failure: 'unknown-help' } });
  }
  expect(await opened()).toEqual([]);
  expect(await ask('gmail.make-app-password')).toEqual({ ok: true, value: { ok: true, value: null } });
  expect(await opened()).toEqual([expect.stringMatching(/^https:\/\/[\w.]*google\.com\//)]);
});

test('16: what is published gets the Electron of package.json; an older one is said to be old', async () => {
  const packageFile = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'));
  const electron: string = packageFile.devDependencies.electron;
  expect(electron).toMatch(/^\d+\.\d+\.\d+$/);
  const running = await app.evaluate(() => process.versions.electron);
  const isOld = Number.parseInt(running, 10) < Number.parseInt(electron, 10) - 2;
  // Read by a script, because Playwright's locators would wait for the navigation that was refused.
  expect(await page.evaluate("document.body.textContent.includes('Development runtime: ')")).toBe(isOld);
  expect(surroundings.deb.includes(`-trial-electron-${running}`)).toBe(isOld);
});

test('17: requests of another page are refused', async () => {
  const answers = await app.evaluate(async ({ app: self, BrowserWindow }) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${self.getAppPath()}/dist/preload/preload.js`, sandbox: true },
    });
    await other.loadURL('about:blank');
    const ask = `window.mailwright.readAbout(null).then(() => 'answered', () => 'refused')`;
    const answer = await other.webContents.executeJavaScript(ask);
    other.destroy();
    return answer;
  });
  expect(answers).toBe('refused');
  expect(await page.evaluate(`window.mailwright.readAbout(null).then(() => 'answered', () => 'refused')`)).toBe(
    'answered',
  );
});

test('18: pages come from a scheme of our own, never from file:', async () => {
  const codes = await app.evaluate(async ({ BrowserWindow, net }) => {
    const other = new BrowserWindow({ show: false });
    const file = await other.loadURL('file:///etc/passwd').then(
      () => 'loaded',
      (refusal: { readonly code?: string }) => refusal.code ?? '',
    );
    other.destroy();
    const outside = ['app://mailwright/..%2fmain%2fmain.js', 'app://mailwright/..%2f..%2fpackage.json', 'app://other/'];
    const answers = await Promise.all(outside.map((url) => net.fetch(url)));
    return { file, outside: answers.map(({ status }) => status) };
  });
  expect(codes).toEqual({ file: 'ERR_BLOCKED_BY_CLIENT', outside: [404, 404, 404] });
});

test('19: the fuses of the package are those of the table, and nothing else of its Electron is changed', () => {
  const read = readFuses(surroundings.packed);
  expect(read.length).toBeGreaterThanOrEqual(7);
  expect(read).toEqual(fuses.slice(0, read.length).map(({ isOn }) => (isOn ? 'on' : 'off')));

  const [original, packed] = [surroundings.runtime, surroundings.packed].map((file) => readFileSync(file));
  if (original === undefined || packed === undefined) throw new Error('There are two files');
  for (const { start, length } of wiresIn(packed)) original.copy(packed, start, start, start + length);
  expect(packed.equals(original)).toBe(true);
});

test('20: the page gets named functions alone, without what Electron puts before a value', async () => {
  expect(await page.evaluate('Object.values(window.mailwright).every((value) => typeof value === "function")')).toBe(
    true,
  );
  const names = await page.evaluate('Object.getOwnPropertyNames(window.mailwright).sort()');
  expect(names).toEqual(expect.arrayContaining(['onMenuCommand', 'openHelp', 'readAbout']));
  expect(String(names)).not.toMatch(/invoke|send|ipc|require|electron/i);
  await page.evaluate('window.mailwright.onMenuCommand((...given) => { window.given = given; })');
  await app.evaluate(({ Menu }) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    entries.find(({ accelerator }) => accelerator === 'F1')?.click();
  });
  await expect.poll(() => page.evaluate('window.given')).toEqual([{ command: 'help' }]);
});

test('and a package has no developer tools', async () => {
  const isOpened = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.openDevTools();
    return contents?.isDevToolsOpened();
  });
  expect(isOpened).toBe(false);
});
