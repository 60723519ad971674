import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { holdRunAt } from '../held-events';
import { askFor, expectTitle, fill, press, pressFilled, search, tabTo } from '../keyboard';
import { lookAt, takePicture } from '../look-at';
import { startAfresh } from '../open-window';
import { sharedWindow } from '../shared-window';
import { shownText } from '../shown-text';

const open = sharedWindow('--demo');

// This long file comes near the end of all, so its tests are shared out among the workers: none then waits for the other.
test.describe.configure({ mode: 'parallel' });

const password = () => open.page.getByLabel('Password', { exact: true });

test('the wizard leads from an address to saved files', async () => {
  test.slow();
  const { app, page } = open;
  const folder = test.info().outputPath('saved');
  await mkdir(folder);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);

  await fill(page.getByLabel('Your name'), 'Jane Doe');
  const letGo = await holdRunAt(app, 'some-rows');
  await askFor(page, 'you@all-well.example');
  await expectTitle(page, 'Looking for the settings of all-well.example');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Use these settings' })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('.lane', { hasText: /Waiting|Asking|Looking up|Connecting/ }).first()).toBeVisible();
  await lookAt(open, 'discovery', 'looking');
  await letGo();

  await expectTitle(page, 'Receiving and sending both work');
  await press(page.getByRole('button', { name: 'Search again' }));
  await expect(page.locator('.lane', { hasText: /Confirmed \d+ (second|minute)s? ago/ }).first()).toBeVisible();
  const whole = page.getByRole('button', { name: 'Search everything again' });
  await expect(whole).toBeVisible();
  const goOn = await holdRunAt(app, 'usable-pair');
  await press(whole);
  await expect(shownText(page, /^Receiving and sending both work\. /)).toBeVisible();
  await expect(page.locator('.lanes-head').getByText('Works')).toHaveCount(2);
  await expect(page.locator('button[data-filled]')).toContainText('Use these settings');
  await lookAt(open, 'discovery', 'usable');
  await goOn();

  await expectTitle(page, 'Receiving and sending both work');
  await lookAt(open, 'discovery', 'found');
  await press(page.getByRole('button', { name: /Show them$/ }));
  const row = page.getByRole('region', { name: 'Sending' }).getByRole('button', { name: /^587 STARTTLS/ });
  await press(row);
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboardText()).toMatch(/^STARTTLS at mail\.all-well\.example, port 587: Works, /);
  await lookAt(open, 'discovery', 'row-open');
  await press(row);
  await press(page.getByRole('button', { name: /Who learned what$/ }));
  await expect(page.getByRole('table')).toContainText('autoconfig.all-well.example');
  await expect(page.getByRole('table')).not.toContainText('Your mail address');
  await lookAt(open, 'discovery', 'who-learned-what');

  await pressFilled(page, 'Use these settings');
  await expectTitle(page, 'These settings work');
  await expect(page.locator('.page-head')).toContainText('No password has been sent.');
  await lookAt(open, 'settings', 'proven');

  await pressFilled(page, 'Sign in');
  await expect(password()).toBeFocused();
  await lookAt(open, 'sign-in', 'form');
  await page.keyboard.press('Enter');
  await expect(shownText(page, 'Type the password of this mailbox.')).toBeVisible();
  const separate = page.getByRole('button', { name: 'Sending uses another login name or password' });
  await press(separate);
  await expect(page.getByLabel('Password for sending', { exact: true })).toBeVisible();
  await lookAt(open, 'sign-in', 'separate-sending');
  await press(separate);
  await expect(page.getByLabel('Password for sending', { exact: true })).toBeHidden();

  await fill(password(), 'demo');
  const tell = await holdRunAt(app, 'first-step');
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Signing in to both servers');
  await expect(password()).toHaveAttribute('readonly', '');
  await lookAt(open, 'sign-in', 'running');
  await tell();
  await expectTitle(page, 'Set up your mail apps');
  await page.keyboard.press('Control+s');
  await expectTitle(page, '1 file saved. Now import it.');

  const saved = await readdir(folder);
  expect(saved).toHaveLength(1);
  const texts = await Promise.all(saved.map((name) => readFile(join(folder, name), 'utf8')));
  expect(texts.join('\n')).toContain('mail.all-well.example');
  expect(texts.join('\n')).not.toMatch(/demo\b/i);

  await page.keyboard.press('Control+s');
  await expect(shownText(page, /Nothing was saved/)).toBeVisible();
  await lookAt(open, 'export', 'file-exists');
  await press(page.getByRole('button', { name: 'Replace the file' }));
  await expectTitle(page, '1 file saved. Now import it.');
});

async function clipboardText(): Promise<string> {
  return await open.app.evaluate(({ clipboard }) => clipboard.readText());
}

test('a second account keeps the first one, and the files have both', async () => {
  const { page } = open;
  await fill(page.getByLabel('Your name'), 'Jane Doe');
  await search(page, 'you@all-well.example');
  await pressFilled(page, 'Use these settings');
  await press(page.getByRole('button', { name: 'Skip' }));
  await expectTitle(page, 'Set up your mail apps');
  await press(page.getByRole('button', { name: 'Set up another account' }));
  await expectTitle(page, 'Set up another account');
  await expect(page.getByLabel('Mail address')).toHaveValue('');
  await expect(page.getByLabel('Your name')).toHaveValue('Jane Doe');

  await search(page, 'you@only-465.example');
  await pressFilled(page, 'Use these settings');
  await press(page.getByRole('button', { name: 'Skip' }));
  const accounts = page.getByRole('region', { name: 'What goes into the files' });
  await expect(accounts).toContainText('you@all-well.example');
  await expect(accounts).toContainText('you@only-465.example');
  await lookAt(open, 'export', 'two-accounts');
});

test('the printed card holds what a person types into a mail app, and no password', async () => {
  const { page } = open;
  await search(page, 'you@all-well.example');
  await pressFilled(page, 'Use these settings');
  await press(page.getByRole('button', { name: 'Skip' }));
  await expectTitle(page, 'Set up your mail apps');
  await page.emulateMedia({ media: 'print' });
  const card = page.locator('.print-card');
  await expect(card).toContainText('you@all-well.example');
  await expect(card).toContainText('mail.all-well.example');
  await expect(card).toContainText('Do not accept certificate warnings.');
  await expect(card).toContainText('Thunderbird for Android scans this code');
  const code = card.getByRole('img', { name: 'QR code for you@all-well.example' });
  // 38 mm in pixels of CSS, black on white.
  expect((await code.boundingBox())?.width).toBeCloseTo(143.6, 0);
  const fills = code.locator('path').evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(await fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await expect(page.locator('#window')).toBeHidden();
  await takePicture(open, 'export.print-card.light');
  await page.emulateMedia({ media: null });

  const paper = await printedPaper();
  // One page of A5, in points.
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(paper).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 4\d\d(\.\d+)?\]/);
});

/** The text of the PDF that a printer would get. */
async function printedPaper(): Promise<string> {
  return await open.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const pdf = await window?.webContents.printToPDF({ preferCSSPageSize: true });
    return pdf?.toString('latin1') ?? '';
  });
}

test('Back keeps everything', async () => {
  const { page } = open;
  await search(page, 'you@all-well.example');
  await pressFilled(page, 'Use these settings');
  await choosePort465(page);
  await pressFilled(page, 'Sign in');
  await fill(page.getByLabel('Login name', { exact: true }), 'somebody');
  for (const title of ['These settings work', 'Receiving and sending both work', 'Get your mail working']) {
    await page.keyboard.press('Alt+ArrowLeft');
    await expectTitle(page, title);
  }
  await expect(page.getByLabel('Mail address')).toHaveValue('you@all-well.example');
  await pressFilled(page, 'Continue');
  await pressFilled(page, 'Use these settings');
  await expect(page.getByRole('radio', { name: /^465/ })).toBeChecked();
  await pressFilled(page, 'Sign in');
  await expect(page.getByLabel('Login name', { exact: true })).toHaveValue('somebody');
  await expect(password()).toHaveValue('');
});

test('a changed address starts a new account', async () => {
  const { page } = open;
  await search(page, 'you@all-well.example');
  await pressFilled(page, 'Use these settings');
  await choosePort465(page);
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await search(page, 'you@wrong-password.example');
  await expect(page.locator('.column')).not.toContainText('all-well');
  await pressFilled(page, 'Use these settings');
  await expect(page.getByRole('radio', { name: /^587/ })).toBeChecked();
  await expect(page.locator('.column')).not.toContainText('all-well');
});

async function choosePort465(page: Page): Promise<void> {
  await tabTo(page.getByRole('radio', { name: /^587/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^465/ })).toBeChecked();
}

test('Esc stops the search, and it can be started again', async () => {
  const { page } = open;
  test.slow();
  // On a busy machine a search can end before the key arrives, and is asked for anew then.
  await expect(async () => {
    await startAfresh(open);
    await askFor(page, 'you@blocked-587.example');
    await expect(page).toHaveTitle(/Discovery/);
    await page.keyboard.press('Escape');
    await expectTitle(page, 'The search was cancelled');
  }).toPass();
  await expect(page.locator('.column')).toContainText(
    'Not every server was tried. This is what had been found by then.',
  );
  await expect(page.locator('.column')).not.toContainText('could be confirmed');
  await expect(page.locator('.verdict')).toBeHidden();
  await lookAt(open, 'discovery', 'cancelled');
  await press(page.getByRole('button', { name: 'Search again' }));
  await expectTitle(page, 'Receiving works. Sending works on port 2525.');
});

test('a domain, a provider and a server name are accepted in place of an address', async () => {
  const { page } = open;
  for (const text of ['all-well.example', 'app-password.example', 'mail.only-465.example']) {
    await startAfresh(open);
    await search(page, text);
    await expectTitle(page, 'Receiving and sending both work');
  }
});

test('the text that is copied for support names neither the person nor the address', async () => {
  const { page } = open;
  await fill(page.getByLabel('Your name'), 'Jane Doe');
  await search(page, 'you@wrong-password.example');
  await pressFilled(page, 'Use these settings');
  await pressFilled(page, 'Sign in');
  await fill(password(), 'not-the-password');
  await page.keyboard.press('Enter');
  await expectTitle(page, 'The server did not accept this login');
  await page.keyboard.press('Control+Shift+C');
  await expect(shownText(page, 'Copied, without name and address')).toBeVisible();
  const text = await clipboardText();
  expect(text).toContain('wrong-password.example');
  expect(text).toContain('The server did not accept this password');
  expect(text).toMatch(/y•+@wrong-password\.example/);
  expect(text).not.toMatch(/you@|Jane|Doe|not-the-password/);
});

test('a refused password is tried on sending when that is asked for, and once too often only after a warning', async () => {
  const { page } = open;
  const appPassword = page.getByLabel('App password', { exact: true });
  await search(page, 'you@app-password.example');
  await pressFilled(page, 'Use these settings');
  await pressFilled(page, 'Sign in');
  await fill(appPassword, 'not-the-password');
  await page.keyboard.press('Enter');
  await expectTitle(page, /wants an app password here$/);
  await expect(page.getByRole('group', { name: 'Sending' })).toContainText('Not tried');
  await lookAt(open, 'sign-in', 'not-tried');

  await appPassword.focus();
  await page.keyboard.press('Enter');
  const another = shownText(page, /^mail\.app-password\.example has already refused this very password/);
  await expect(another).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in with the same password' })).toBeVisible();
  await lookAt(open, 'sign-in', 'same-password');

  await press(page.getByRole('button', { name: 'Try sending too' }));
  await expect(page.getByRole('group', { name: 'Sending' })).toContainText('Needs an app password');

  await fill(appPassword, 'another-password');
  await page.keyboard.press('Enter');
  const question = shownText(page, /^mail\.app-password\.example has refused \d sign-ins recently/);
  await expect(question).toBeVisible();
  await expect(appPassword).toHaveValue('another-password');
  await page.keyboard.press('Enter');
  await expect(question).toBeVisible();
  await lookAt(open, 'sign-in', 'refused-lately');
  await press(page.getByRole('button', { name: 'Sign in anyway' }));
  await expectTitle(page, /wants an app password here$/);

  await press(page.getByRole('button', { name: 'Try sending too' }));
  await expect(question).toBeVisible();
  await lookAt(open, 'sign-in', 'refused-lately-on-sending');
});

test('a mistake of our own while main answers ends in a verdict, and the window stays alive', async () => {
  const { app, page } = open;
  await search(page, 'you@all-well.example');
  await app.evaluate(({ BrowserWindow, ipcMain }) => {
    const verdict = {
      cause: null,
      party: 'mailwright',
      severity: 'error',
      message: { id: 'wizard.mistake', values: {} },
      seen: 'TypeError: x is not a function',
      actions: [{ kind: 'copy-for-support' }],
    };
    ipcMain.removeHandler('openReport');
    ipcMain.handle('openReport', () => ({ ok: false, failure: verdict }));
    BrowserWindow.getAllWindows()[0]?.webContents.send('onMenuCommand', { command: 'open-report' });
  });
  await expectTitle(page, 'Mailwright had to stop');
  await expect(page.locator('.verdict .blame')).toContainText('Mailwright');
  await lookAt(open, 'discovery', 'mistake');
  await page.keyboard.press('Alt+ArrowLeft');
  await expectTitle(page, 'Get your mail working');
});
