import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { noUpdateChoices, type UpdateChoices } from '../../../electron/contract/preferences';
import { createAuthority } from '../../../electron/node/scripted-server/certificates';
import { createTestPublisher } from '../../fakes/test-publisher';
import { closeSheet, press } from '../keyboard';
import { lookAt } from '../look-at';
import { launchWindow, type OpenWindow, placeWindow, startAfresh } from '../open-window';
import { publishedApp } from '../published-app';
import { shownText } from '../shown-text';

const publisher = createTestPublisher();
const inAYear = new Date(Date.now() + 31_536_000_000).toISOString().replace(/\.\d+Z$/, 'Z');

let open: OpenWindow;
let server: Server;
let folder: string;
let app: string;
let origin: string;
/** What the publisher's server gives for each path, and who has asked for it. */
const answers = new Map<string, Uint8Array>();
const asked: string[] = [];

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-updates-'));
  const authority = await createAuthority('Authority of the publisher');
  await writeFile(join(folder, 'authority.pem'), authority.certificate);
  server = createServer(
    await authority.issue({ names: ['localhost'], addresses: ['127.0.0.1'] }),
    (request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const answer = answers.get(request.url ?? '');
      response.writeHead(answer === undefined ? 404 : 200).end(answer);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  app = await publishedApp({ address: `${origin}/update`, keys: publisher.keys });
});
test.afterAll(async () => {
  server?.close();
  for (const each of [folder, app]) if (each !== undefined) await rm(each, { recursive: true, force: true });
});
test.beforeEach(() => {
  asked.length = 0;
  answers.clear();
});
test.afterEach(() => open?.close());

/** Starts a program whose window was closed once, with what the person has answered since. */
async function start(updates: UpdateChoices): Promise<void> {
  const window = { x: 0, y: 0, width: 1_100, height: 760, isMaximized: false };
  const prepare = (profile: string) =>
    writeFile(join(profile, 'preferences.json'), JSON.stringify({ version: 1, window, updates }));
  open = await launchWindow(app, [], { prepare, authorityFile: join(folder, 'authority.pem') });
  await open.page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(open.page.getByLabel('Mail address')).toBeVisible();
  await placeWindow(open);
}

/** Starts a program that looks only where the person asks for it, and opens the sheet where that is done. */
async function startInAbout(): Promise<Locator> {
  await start({ ...noUpdateChoices, weekly: false });
  await expect(open.page.getByLabel('Mail address')).toBeFocused();
  return await openAbout(open.page);
}

/** Publishes a newer version, and a newer list of providers. */
function publishNewer(): void {
  const list = { edition: 7, address: `${origin}/list` };
  answers.set('/update', publisher.update({ list, expires: inAYear, signed: '2020-01-02T00:00:00Z' }));
  answers.set('/list', publisher.list(7));
}

async function openAbout(page: Page): Promise<Locator> {
  await page.keyboard.press('F1');
  await press(page.getByRole('button', { name: 'About Mailwright' }));
  const about = page.getByRole('dialog', { name: 'About Mailwright' });
  await expect(about.getByRole('heading', { name: 'New versions' })).toBeVisible();
  return about;
}

async function lookNow(about: Locator): Promise<void> {
  await press(about.getByRole('button', { name: 'Look now' }));
}

async function renewFrom(content: Uint8Array): Promise<void> {
  const path = join(folder, 'chosen.mailwright-providers');
  await writeFile(path, content);
  await open.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
  await press(open.page.getByRole('dialog').getByRole('button', { name: 'Renew from a file…' }));
}

test('a person who has used Mailwright before is asked once, and nobody is asked meanwhile', async () => {
  await start(noUpdateChoices);
  const { page } = open;
  const question = shownText(page, 'Look once a week for a new version and a newer list of providers?');
  await expect(question).toContainText('127.0.0.1 learns your IP address and the version of Mailwright.');
  await lookAt(open, 'address', 'update-question');
  await startAfresh(open);
  await openAbout(page);
  await closeSheet(page);
  await expect(question).toBeHidden();
  expect(asked).toEqual([]);
});

test('a look says that nothing is newer', async () => {
  answers.set('/update', publisher.update({ version: '0.1.0', expires: inAYear, signed: '2020-01-01T00:00:00Z' }));
  const about = await startInAbout();
  await expect(about.getByRole('switch')).not.toBeChecked();
  await lookNow(about);
  await expect(about.getByText('This is the newest version.')).toBeVisible();
  expect(asked).toEqual(['GET /update']);
  await lookAt(open, 'address', 'update-current');
});

test('a look says why it could not find out', async () => {
  answers.set('/update', createTestPublisher().update({ expires: inAYear }));
  const about = await startInAbout();
  await lookNow(about);
  await expect(about.getByText('could not find out whether there is a newer version')).toBeVisible();
  await expect(about.getByText('is not signed by the publisher of this Mailwright')).toBeVisible();
  await lookAt(open, 'address', 'update-not-answered');
});

test('a newer version is named with its page, and a newer list is fetched only by its button', async () => {
  publishNewer();
  const about = await startInAbout();
  const { app: program, page } = open;
  await program.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  await lookNow(about);
  await expect(about.getByText('Mailwright 9.0.0 is available.')).toBeVisible();
  await expect(about.getByText('Edition 7 of the list of providers is available.')).toBeVisible();
  await lookAt(open, 'address', 'update-newer');
  await press(about.getByRole('button', { name: 'Open mailwright.example' }));
  await expect
    .poll(() => program.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual(['https://mailwright.example/news']);
  expect(asked).toEqual(['GET /update']);

  await press(about.getByRole('button', { name: 'Renew the list' }));
  await expect(about.getByText('The list of providers is now edition 7.')).toBeVisible();
  await expect(about.getByText(/^Edition 7, renewed, checked until /)).toBeVisible();
  expect(asked).toEqual(['GET /update', 'GET /list']);
  await lookAt(open, 'address', 'list-renewed');
  await closeSheet(page);
  await page.getByLabel('Mail address').fill('you@renewed.example');
  await expect(page.getByText('Renewed', { exact: false }).first()).toBeVisible();
});

test('a list from a file that is older is refused, and the one in use stays', async () => {
  const about = await startInAbout();
  await renewFrom(publisher.list(7));
  await expect(about.getByText(/^Edition 7, renewed/)).toBeVisible();
  await renewFrom(publisher.list(6));
  await expect(
    about.getByText('This list is edition 6. Mailwright has edition 7, which is newer, and keeps it.'),
  ).toBeVisible();
  await expect(about.getByText(/^Edition 7, renewed/)).toBeVisible();
  await lookAt(open, 'address', 'list-older');
  await renewFrom(createTestPublisher().list(8));
  await expect(about.getByText('This list is not signed by the publisher of this Mailwright.')).toBeVisible();
  await renewFrom(publisher.list(8));
  await expect(about.getByText(/^Edition 8, renewed/)).toBeVisible();
});

test('a switch agrees to weekly looks, and a start soon after a look asks nobody', async () => {
  answers.set('/update', publisher.update({ version: '0.1.0', expires: inAYear, signed: '2020-01-01T00:00:00Z' }));
  const about = await startInAbout();
  const { page } = open;
  await lookNow(about);
  await expect(about.getByText('This is the newest version.')).toBeVisible();
  const weekly = about.getByRole('switch');
  await weekly.focus();
  await page.keyboard.press('Space');
  await expect(weekly).toBeChecked();
  await closeSheet(page);
  // The last look was a moment ago.
  await startAfresh(open);
  const again = await openAbout(page);
  await expect(again.getByRole('switch')).toBeChecked();
  expect(asked).toEqual(['GET /update']);
});

test('a start more than a week after the last look looks by itself, and tells what is newer', async () => {
  publishNewer();
  const weekAgo = new Date(Date.now() - 8 * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
  await start({ weekly: true, lastLook: { at: weekAgo, wasAnswered: true }, newestSigned: null });
  const { page } = open;
  await expect(shownText(page, 'Mailwright 9.0.0 is available. The list of providers is now edition 7.')).toBeVisible();
  await lookAt(open, 'address', 'update-news');
  expect(asked).toEqual(['GET /update', 'GET /list']);
  await press(page.getByRole('button', { name: 'Close' }));
  await expect(shownText(page, 'Mailwright 9.0.0 is available.')).toBeHidden();
});
