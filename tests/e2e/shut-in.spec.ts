import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { sharedWindow } from './shared-window';

const open = sharedWindow();

let server: Server;
/** The requests that reached a server on this computer. */
const heard: string[] = [];
let place: string;

test.beforeAll(async () => {
  server = createServer(({ method, url }, response) => {
    heard.push(`${method} ${url}`);
    if (url === '/redirect') response.writeHead(302, { Location: '/elsewhere' });
    response.end('x');
  });
  server.on('upgrade', ({ url }, socket) => {
    heard.push(`upgrade ${url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.beforeEach(() => {
  heard.length = 0;
});
test.afterAll(() => {
  server.close();
});

test('no page of the session reaches anything but its own files, even one without a policy', async () => {
  // An empty page has no content policy, so only the session can refuse here.
  const answers = await open.app.evaluate(async ({ BrowserWindow }, host) => {
    const other = new BrowserWindow({ show: false });
    await other.loadURL('about:blank');
    const ask = (code: string) => other.webContents.executeJavaScript(code) as Promise<string>;
    const socket = `new Promise((resolve) => {
      const socket = new WebSocket('ws://${host}/socket');
      socket.onopen = () => resolve('open');
      socket.onerror = () => resolve('refused');
    })`;
    const image = `new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('refused');
      image.src = 'http://${host}/image';
    })`;
    const fetching = `fetch('http://${host}/fetch', { mode: 'no-cors' }).then(() => 'fetched', () => 'refused')`;
    const inside = [await ask(fetching), await ask(image), await ask(socket)];
    other.destroy();
    const outcome = async (url: string) => {
      const window = new BrowserWindow({ show: false });
      const code = await window.loadURL(url).then(
        () => 'loaded',
        (refusal: { readonly code?: string }) => refusal.code,
      );
      window.destroy();
      return code;
    };
    const addresses = [`http://${host}/page`, 'https://example.org/', 'file:///etc/passwd', 'ftp://example.org/'];
    return { inside, pages: await Promise.all(addresses.map(outcome)) };
  }, place);
  expect(answers.inside).toEqual(['refused', 'refused', 'refused']);
  expect(answers.pages.slice(0, 3)).toEqual(Array(3).fill('ERR_BLOCKED_BY_CLIENT'));
  // Chromium rejects a scheme that it does not know before it asks the session.
  expect(answers.pages[3]).toMatch(/^ERR_/);
  expect(heard).toEqual([]);
});

test('nothing is downloaded', async () => {
  const { app, page } = open;
  await app.evaluate(({ session }) => {
    const seen: string[] = [];
    (globalThis as { downloads?: string[] }).downloads = seen;
    session.defaultSession.on('will-download', (event, item) => {
      seen.push(`${item.getURL().slice(0, 5)} ${event.defaultPrevented ? 'refused' : 'begun'}`);
    });
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    link.click();
  });
  const downloads = () => app.evaluate(() => (globalThis as { downloads?: string[] }).downloads);
  await expect.poll(downloads).toEqual(['blob: refused']);

  await app.evaluate(({ BrowserWindow }, host) => {
    BrowserWindow.getAllWindows()[0]?.webContents.downloadURL(`http://${host}/file`);
  }, place);
  await expect.poll(downloads).toEqual(['blob: refused', 'http: refused']);
  expect(heard).toEqual([]);
});

test('no web page can be embedded, even where a window allows it', async () => {
  const embedded = await open.app.evaluate(async ({ BrowserWindow, webContents }) => {
    const other = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    await other.loadURL('about:blank');
    let asked = 0;
    other.webContents.on('will-attach-webview', () => {
      asked++;
    });
    const known = new Set(webContents.getAllWebContents().map(({ id }) => id));
    await other.webContents.executeJavaScript(`{
      const view = document.createElement('webview');
      view.src = 'about:blank';
      document.body.append(view);
    }`);
    // No later event tells that the view was not added.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const added = webContents.getAllWebContents().filter(({ id }) => !known.has(id)).length;
    other.destroy();
    return { asked, added };
  });
  expect(embedded).toEqual({ asked: 1, added: 0 });
});

test('a redirect away from the window is not followed, even in a session that reaches the network', async () => {
  await open.app.evaluate(async ({ BrowserWindow }, host) => {
    const other = new BrowserWindow({ show: false, webPreferences: { partition: 'reaches-the-network' } });
    await other.loadURL(`http://${host}/redirect`).catch(() => undefined);
    other.destroy();
  }, place);
  expect(heard).toEqual(['GET /redirect']);
});

test('the page gets no device', async () => {
  const { app, page } = open;
  const asked = await page.evaluate(async () => {
    type Devices = { requestDevice?(options: object): Promise<unknown>; requestPort?(): Promise<unknown> };
    const { hid, usb, serial } = navigator as unknown as Record<string, Devices>;
    const outcome = async (devices: Promise<unknown> | undefined) =>
      devices?.then(
        (given) => (Array.isArray(given) && given.length === 0 ? 'none' : 'given'),
        ({ name }: Error) => name,
      );
    return {
      hid: await outcome(hid?.requestDevice?.({ filters: [] })),
      usb: await outcome(usb?.requestDevice?.({ filters: [] })),
      serial: await outcome(serial?.requestPort?.()),
    };
  });
  expect(asked).toEqual({ hid: 'none', usb: 'NotFoundError', serial: 'NotFoundError' });

  const refusals = await app.evaluate(({ BrowserWindow, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const given: unknown[] = [];
    const event = { preventDefault: () => undefined };
    const choose = (id?: string) => given.push(id ?? '');
    session.defaultSession.emit('select-hid-device', event, { deviceList: [{ deviceId: 'hid' }] }, choose);
    session.defaultSession.emit('select-usb-device', event, { deviceList: [{ deviceId: 'usb' }] }, choose);
    session.defaultSession.emit('select-serial-port', event, [{ portId: 'serial' }], contents, choose);
    contents?.emit('select-bluetooth-device', event, [{ deviceId: 'bluetooth' }], choose);
    return given;
  });
  expect(refusals).toEqual(['', '', '', '']);
});

test('no experiment of Chromium is switched on', async () => {
  const { features, switches } = await open.app.evaluate(({ app, BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { enableBlinkFeatures = '', experimentalFeatures } = contents.getLastWebPreferences();
    const names = ['enable-blink-features', 'enable-experimental-web-platform-features', 'disable-web-security'];
    return {
      features: { enableBlinkFeatures, experimentalFeatures },
      switches: names.filter((name) => app.commandLine.hasSwitch(name)),
    };
  });
  expect(features).toEqual({ enableBlinkFeatures: '', experimentalFeatures: false });
  expect(switches).toEqual([]);
});

test('the browser opens only pages in Mailwright’s own table, by their id', async () => {
  const { app, page } = open;
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    (globalThis as { opened?: string[] }).opened = opened;
    shell.openExternal = async (url) => {
      opened.push(url);
    };
  });
  const ids = ['https://example.org/', 'file:///etc/passwd', '__proto__', 'constructor', '', 'gmail.help'];
  const answers = await page.evaluate(async (asked) => {
    type Bridge = { openHelp(request: { readonly id: string }): Promise<unknown> };
    const { mailwright } = window as unknown as { readonly mailwright: Bridge };
    return await Promise.all(asked.map((id) => mailwright.openHelp({ id })));
  }, ids);
  const unknown = { ok: true, value: { ok: false, failure: 'unknown-help' } };
  expect(answers).toEqual([
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    { ok: true, value: { ok: true, value: null } },
  ]);
  const opened = await app.evaluate(() => (globalThis as { opened?: string[] }).opened ?? []);
  expect(opened).toHaveLength(1);
  expect(opened[0]).toMatch(/^https:\/\/[\w.-]+\.google\.com\//);
});
