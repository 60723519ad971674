import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Bridge } from '../../electron/contract/api';
import { passwordTraces } from '../fakes/password-traces';
import { hostilePassword, samplePlan } from '../servers/sample-plan';
import { bedWindow } from './bed-window';
import { press, tabTo } from './keyboard';
import { shownText } from './shown-text';
import { isDevelopmentRuntime, useRuntimeAnyway } from './use-runtime-anyway';

const address = 'jane@published.example';

const open = bedWindow(samplePlan);

test('the window leads from an address to saved files, by keyboard alone', async () => {
  const { app, bed, page } = open;
  const folder = join(bed.namespace.folder, 'saved');
  await mkdir(folder);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);

  await expect(page.getByLabel('Mail address')).toBeFocused();
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  await expect(page.locator('.lane[data-chosen]')).toHaveCount(2);
  await expect(page.locator('.way-card')).toContainText('reading.published.example');
  await expect(page.locator('.way-card')).toContainText('posting.published.example');

  await press(page.getByRole('button', { name: 'Use these settings' }));
  await expect(page).toHaveTitle(/Settings/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('These settings work');
  await press(page.getByRole('button', { name: 'Sign in' }));
  if (await isDevelopmentRuntime(page)) await expectSignInRefused(page);
  await useRuntimeAnyway(page);
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.type(hostilePassword);
  await page.keyboard.press('Enter');
  await expect(shownText(page, /^Signed in to both servers/)).toBeVisible();

  await press(page.getByRole('button', { name: /^Other mail apps/ }));
  for (const client of ['Thunderbird', 'Outlook', 'Apple Mail']) {
    const box = page.getByRole('checkbox', { name: `Make the file for ${client}`, exact: true });
    await tabTo(box);
    if (!(await box.isChecked())) await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await press(page.getByRole('button', { name: /^Save \d+ files/ }));
  await expect(shownText(page, /^\d+ files saved\. Now import them\.$/)).toBeVisible();

  const texts = await textsIn(folder);
  expect(texts[`${address}.outlook.txt`]).toContain('reading.published.example');
  expect(texts[`${address}.thunderbird.zip`]).toContain(
    '"mail.smtpserver.smtp1.hostname", "posting.published.example"',
  );
  expect(Object.keys(texts).some((name) => name.endsWith('.mobileconfig'))).toBe(true);
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

/** Expects that main refuses a password from the page before the person has agreed to this runtime. */
async function expectSignInRefused(page: Page): Promise<void> {
  const answer = await page.evaluate(
    async ([login, password]) => {
      const { mailwright } = window as unknown as { readonly mailwright: Pick<Bridge, 'startRun'> };
      return await mailwright.startRun({
        kind: 'sign-in',
        runId: crypto.randomUUID(),
        incoming: { protocol: 'imap', host: 'reading.published.example', port: 993, security: 'tls' },
        outgoing: null,
        login,
        outgoingLogin: null,
        despiteRefusals: false,
        ways: { incoming: 'password', outgoing: null },
        passwords: { incoming: password, outgoing: null },
        agreedServers: [],
      });
    },
    [address, hostilePassword] as const,
  );
  expect(answer).toMatchObject({ ok: true, value: { ok: false, failure: { code: 'doubted-runtime' } } });
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
