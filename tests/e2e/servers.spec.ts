import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { passwordTraces } from '../fakes/password-traces';
import { electronInNamespace } from '../servers/electron-in-namespace';
import { insideEnvironment } from '../servers/inside-environment';
import { type MailBed, openMailBed } from '../servers/mail-bed';
import { hostilePassword, samplePlan } from '../servers/sample-plan';
import { shownText } from './shown-text';

const { MAILWRIGHT_ELECTRON: program = '' } = process.env;
const project = join(__dirname, '../..');
const address = 'jane@published.example';

let bed: MailBed;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  const { whyNoServers } = await import('../../build/testing/server-packages.mjs');
  const reason = whyNoServers();
  test.skip(reason !== null, reason ?? '');
  bed = await openMailBed(samplePlan);
  const switches = ['--no-sandbox', '--disable-gpu', `--user-data-dir=${join(bed.namespace.folder, 'profile')}`];
  app = await _electron.launch({
    executablePath: await electronInNamespace(bed.namespace, program),
    args: [...switches, project],
    env: { ...insideEnvironment(), NODE_EXTRA_CA_CERTS: bed.authority.file },
  });
  page = await app.firstWindow();
});
test.afterAll(async () => {
  await app?.close();
  await bed?.close();
});

test('the window leads from an address to saved files, by keyboard alone', async () => {
  const folder = join(bed.namespace.folder, 'saved');
  await mkdir(folder);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);

  await expect(page.getByLabel('Mail address')).toBeFocused();
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  await expect(page.locator('.pair').getByText('Works')).toHaveCount(2);
  await expect(page.locator('.pair')).toContainText('reading.published.example');
  await expect(page.locator('.pair')).toContainText('posting.published.example');

  await press(page.getByRole('button', { name: 'Use these settings' }));
  await expect(page).toHaveTitle(/Settings/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('These settings work');
  await press(page.getByRole('button', { name: 'Check sign-in' }));
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.type(hostilePassword);
  await page.keyboard.press('Enter');
  await expect(page.locator('.pair').getByText('Signed in')).toHaveCount(2);
  await press(page.getByRole('button', { name: 'Choose mail apps' }));

  for (const client of ['Thunderbird', 'Outlook', 'Apple Mail']) {
    const box = page.getByRole('checkbox', { name: client });
    await tabTo(box);
    if (!(await box.isChecked())) await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await press(page.getByRole('button', { name: /^Save \d+ files/ }));
  await expect(shownText(page, /files were saved/)).toBeVisible();

  const texts = await textsIn(folder);
  expect(texts['published.example.xml']).toContain('<hostname>reading.published.example</hostname>');
  expect(texts[`${address}.thunderbird.zip`]).toContain(
    '"mail.smtpserver.smtp1.hostname", "posting.published.example"',
  );
  expect(Object.keys(texts).some((name) => name.endsWith('.mobileconfig'))).toBe(true);
  expect(Object.keys(texts).some((name) => name.endsWith('.prf'))).toBe(true);
  const saved = Buffer.from(Object.values(texts).join('\n')).toString('latin1');
  expect(passwordTraces(saved, address, hostilePassword)).toEqual([]);

  const login = { user: address, mechanism: 'PLAIN', overTls: true, accepted: true };
  const logins = async () =>
    [...(await bed.dovecot.logins())].sort((one, other) => one.service.localeCompare(other.service));
  await expect.poll(logins).toEqual([
    { ...login, service: 'imap' },
    { ...login, service: 'smtp' },
  ]);
  const signedIn = /submission\/smtpd\[\d+\]: disconnect .* starttls=1 auth=1 /;
  await expect.poll(() => bed.postfix.log()).toMatch(signedIn);
});

/** Presses Tab until the element has the focus, which must come before a person loses patience. */
async function tabTo(element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  for (let steps = 0; steps < 50; steps++) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${element}`);
}

async function press(button: Locator): Promise<void> {
  await tabTo(button);
  await page.keyboard.press('Enter');
}

/** The saved files by name, a ZIP as the texts of its members. */
async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    const members = name.endsWith('.zip') ? Object.values(unzipSync(bytes)) : [bytes];
    texts[name] = members.map((member) => strFromU8(member)).join('\n');
  }
  return texts;
}
