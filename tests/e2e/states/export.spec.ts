import { execFile } from 'node:child_process';
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Locator, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { areAllShown } from '../all-states';
import { expectTitle, fill, press, pressFilled, search, tabTo } from '../keyboard';
import { lookAt, takePicture } from '../look-at';
import { resize } from '../open-window';
import { sharedWindow } from '../shared-window';
import { shownText } from '../shown-text';

const open = sharedWindow('--demo');

const filled = () => open.page.locator('button[data-filled]');
const result = () => open.page.locator('.export-result').first();
const program = (name: string) =>
  open.page
    .getByRole('group', { name: 'Mail apps' })
    .getByRole('button')
    .filter({ has: open.page.getByText(name, { exact: true }) });
const tick = (name: string) => open.page.getByRole('checkbox', { name: `Make the file for ${name}`, exact: true });
const detail = (name: string) => open.page.getByRole('region', { name });

/** Searches for a text and goes to Export without a sign-in. */
async function skipToExport(text: string): Promise<void> {
  await search(open.page, text);
  await pressFilled(open.page, 'Use these settings');
  await press(open.page.getByRole('button', { name: 'Skip', exact: true }));
  await expect(open.page).toHaveTitle(/Export/);
}

/** Signs in to the account, which leads to Export. */
async function signInToExport(address: string): Promise<void> {
  const { page } = open;
  await search(page, address);
  await pressFilled(page, 'Use these settings');
  await pressFilled(page, 'Sign in');
  await fill(page.getByLabel('Password', { exact: true }), 'demo');
  await page.keyboard.press('Enter');
  await goOnToApps();
  await expect(filled()).toHaveText(/^Save the file…/);
}

/** Waits for the page of the mail apps, also where the sign-in still has a page of its own for its success. */
async function goOnToApps(): Promise<void> {
  const { page } = open;
  const button = page.getByRole('button', { name: 'Choose mail apps' });
  const apps = page.getByRole('heading', { level: 1, name: 'Set up your mail apps' });
  await expect(button.or(apps)).toBeVisible();
  if (await button.isVisible()) await pressFilled(page, 'Choose mail apps');
  await expect(apps).toBeVisible();
}

/** Where files are saved. */
async function savingTo(name: string): Promise<string> {
  const folder = test.info().outputPath(name);
  await mkdir(folder, { recursive: true });
  await open.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
  return folder;
}

async function openFold(within: Locator, name: RegExp): Promise<void> {
  const fold = within.getByRole('button', { name });
  await press(fold);
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
}

test('the app of this computer is ticked, and its steps lead to the import', async () => {
  test.slow();
  const { page, app } = open;
  const folder = await savingTo('saved');
  await signInToExport('you@all-well.example');
  await expect(result()).toContainText('Signed in to both servers.');
  await expect(program('Thunderbird')).toContainText('Found here');
  await expect(tick('Thunderbird')).toBeChecked();
  const thunderbird = detail('Set up Thunderbird');
  await expect(thunderbird.locator('.detail-part > .numbered-steps > li')).toHaveCount(5);
  await lookAt(open, 'export', 'apps');

  await openFold(thunderbird, /^Enter the values by hand/);
  await press(thunderbird.getByRole('button', { name: 'Copy port for sending' }));
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('587');
  await lookAt(open, 'export', 'by-hand');
  await openFold(thunderbird, /^Show the file/);
  await lookAt(open, 'export', 'file');

  await press(page.getByRole('button', { name: /^Other mail apps/ }));
  await tabTo(tick('Outlook'));
  await page.keyboard.press('Space');
  await press(program('Outlook'));
  const outlook = detail('Set up Outlook');
  await expect(outlook.getByRole('table')).toBeVisible();
  await openFold(outlook, /^Other ways/);
  await expect(filled()).toHaveText(/^Save 2 files…/);
  await lookAt(open, 'export', 'values');

  await page.keyboard.press('Control+s');
  await expectTitle(page, '2 files saved. Now import them.');
  expect(await readdir(folder)).toHaveLength(2);
  await expect(program('Outlook')).toContainText('0 of 3 steps done');
  await press(program('Thunderbird'));
  const now = detail('Now in Thunderbird');
  for (const step of [/^Open Thunderbird/, /^Choose Import from a file/]) {
    await tabTo(now.getByRole('checkbox', { name: step }));
    await page.keyboard.press('Space');
  }
  await expect(program('Thunderbird')).toContainText('2 of 4 steps done');
  await lookAt(open, 'export', 'saved');

  await press(now.getByRole('button', { name: 'Copy the path of you@all-well.example.thunderbird.zip' }));
  const path = join(folder, 'you@all-well.example.thunderbird.zip');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(path);
  await press(result().getByRole('button', { name: 'Copy the folder’s path' }));
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(folder);

  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Object.assign(globalThis, { shownPath: path });
  });
  await press(page.getByRole('button', { name: 'Show in folder' }));
  const shownPath = () => app.evaluate(() => (globalThis as { shownPath?: string }).shownPath ?? '');
  await expect.poll(async () => dirname(await shownPath())).toBe(folder);
  await press(now.getByRole('button', { name: 'Open Thunderbird' }));
  const planted = await app.evaluate(() => process.env['PATH'] ?? '');
  await expect
    .poll(() =>
      access(join(planted, 'thunderbird.opened')).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);

  await pressFilled(page, 'Done');
  await expect(page).toHaveTitle(/Address/);
});

/** Ticks an app in a fold, which is found by typing where the fold is long. The fold is closed again. */
async function tickInFold(fold: RegExp, name: string): Promise<void> {
  const { page } = open;
  const apps = page.getByRole('group', { name: 'Mail apps' });
  await openFold(apps, fold);
  const filter = page.getByRole('searchbox', { name: 'Find a mail app' });
  if (await filter.isVisible()) await fill(filter, name);
  await tabTo(tick(name));
  await page.keyboard.press('Space');
  await expect(tick(name)).toBeChecked();
  const opened = apps.getByRole('button', { name: fold });
  await press(opened);
  await expect(opened).toHaveAttribute('aria-expanded', 'false');
}

/** The apps of the test below: for a computer, a phone, the command line, a website, a person and a whole domain. */
const oneOfEachGroup = ['thunderbird', 'thunderbird-android', 'msmtp', 'phpmailer', 'card', 'publish'];

/** The files that the command line writes for these apps, by name: for every way, not only those that the window saves. */
async function writtenByCommand(programs: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const folder = test.info().outputPath('by-command');
  const words = ['export', 'you@all-well.example', '--demo', '--for', programs.join(), '--out', folder];
  await promisify(execFile)(process.execPath, ['dist/cli/mailwright.js', ...words]);
  return await filesIn(folder);
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

if (areAllShown)
  test('one app of each group is found and saved, and each file is what the command line writes', async () => {
    test.slow();
    const { page } = open;
    const folder = await savingTo('each-group');
    await skipToExport('you@all-well.example');
    await tickInFold(/^Command line/, 'msmtp');
    await tickInFold(/^Websites and devices/, 'PHPMailer');
    await tickInFold(/^The whole domain/, 'Published settings');
    for (const name of ['Thunderbird for Android', 'Settings card']) {
      await tabTo(tick(name));
      await page.keyboard.press('Space');
    }
    const count = Number(/^Save (\d+) files/.exec((await filled().textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThanOrEqual(8);

    const apps = page.getByRole('group', { name: 'Mail apps' });
    await openFold(apps, /^Websites and devices/);
    const filter = page.getByRole('searchbox', { name: 'Find a mail app' });
    await fill(filter, 'php');
    await expect(page.getByRole('status')).toHaveText(/^\d mail apps found\.$/);
    await lookAt(open, 'export', 'filter');
    await fill(filter, 'no such app');
    await expect(page.getByText('No mail app fits this.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(filter).toHaveValue('');
    await lookAt(open, 'export', 'fold');

    const dayBefore = new Date().getUTCDate();
    await page.keyboard.press('Control+s');
    await expectTitle(page, `${count} files saved. Now import them.`);
    const saved = await filesIn(folder);
    expect(saved.size).toBe(count);
    const written = await writtenByCommand(oneOfEachGroup);
    test.skip(new Date().getUTCDate() !== dayBefore, 'The day that the card names has changed meanwhile.');
    for (const [name, content] of saved) expect(content.equals(written.get(name) ?? Buffer.of()), name).toBe(true);
  });

test('several files are saved as one ZIP', async () => {
  const { page } = open;
  const folder = await savingTo('archive');
  await skipToExport('you@all-well.example');
  await tabTo(tick('Settings card'));
  await page.keyboard.press('Space');
  await tabTo(page.getByRole('checkbox', { name: /^All files in one ZIP/ }));
  await page.keyboard.press('Space');
  await expect(filled()).toHaveText(/^Save the ZIP…/);
  await lookAt(open, 'export', 'archive');
  await page.keyboard.press('Control+s');
  await expectTitle(page, '2 files saved. Now import them.');
  await expect(result()).toContainText('2 files saved as one ZIP');
  await expect(detail('Now in Thunderbird')).toContainText('you@all-well.example.thunderbird.zip, in the ZIP');
  await lookAt(open, 'export', 'archive-saved');
  const [name = '', ...others] = await readdir(folder);
  expect(others).toEqual([]);
  const packed = unzipSync(await readFile(join(folder, name)));
  expect(Object.keys(packed).sort()).toEqual(['you@all-well.example.thunderbird.zip', 'you@all-well.example.txt']);
});

test('a code is scanned from the page, black on white in every theme', async () => {
  await skipToExport('you@all-well.example');
  await press(program('Thunderbird for Android'));
  const android = detail('Set up Thunderbird for Android');
  const code = android.getByRole('img', { name: 'QR code for you@all-well.example' });
  await expect(code).toBeVisible();
  const drawn = await code.evaluate((svg) => ({
    width: svg.getBoundingClientRect().width,
    modules: (svg as SVGSVGElement).viewBox.baseVal.width,
  }));
  expect(drawn.width / drawn.modules).toBeGreaterThanOrEqual(3);
  await lookAt(open, 'export', 'scan');
});

test('calendars and contacts are looked for by a press, and are in the file of Apple Mail then', async () => {
  const { page } = open;
  await skipToExport('you@all-well.example');
  await press(page.getByRole('button', { name: /^Other mail apps/ }));
  await press(program('Apple Mail'));
  const apple = detail('Set up Apple Mail');
  await expect(apple).toContainText('The profile sets up mail alone');
  await expect(apple).toContainText('This asks the name servers and the web server of all-well.example.');
  await press(apple.getByRole('button', { name: 'Look for calendars and contacts of all-well.example' }));
  const found = apple.getByText('Found the calendars and contacts of all-well.example at dav.all-well.example.');
  await expect(found).toBeVisible();
  await expect(apple.locator('.calendar-look p')).toBeFocused();
  await expect(apple).toContainText('The calendars and contacts of all-well.example.');
  await expect(apple).not.toContainText('The profile sets up mail alone');
  await openFold(apple, /^Show the file/);
  await expect(apple).toContainText('com.apple.caldav.account');
  await lookAt(open, 'export', 'calendars');
});

test('an app whose values are typed shows its own fields', async () => {
  const { page, app } = open;
  await skipToExport('you@all-well.example');
  await openFold(page.getByRole('group', { name: 'Mail apps' }), /^Websites and devices/);
  await press(program('Home Assistant'));
  const fields = detail('Set up Home Assistant');
  await press(fields.getByRole('button', { name: 'Copy from the line Port: 587' }));
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('587');
  await lookAt(open, 'export', 'form');
});

test('a website gets its settings, and a port test for its own host', async () => {
  await skipToExport('you@all-well.example');
  await press(open.page.getByRole('button', { name: /^Websites/ }));
  await press(program('WordPress'));
  await expect(detail('Set up WordPress')).toContainText('wp-config.php');
  await lookAt(open, 'export', 'website');

  await press(program('Port test for a web host'));
  await expect(detail('Set up Port test for a web host')).toContainText('.probe.php');
});

test('the saved files are deleted after a question, and nothing else is', async () => {
  const { page } = open;
  const folder = await savingTo('deleted');
  await writeFile(join(folder, 'mine.txt'), 'mine');
  await signInToExport('you@all-well.example');
  await page.keyboard.press('Control+s');
  await expectTitle(page, '1 file saved. Now import it.');
  const thunderbird = detail('Now in Thunderbird');
  await openFold(thunderbird, /^Delete the file afterwards/);
  await lookAt(open, 'export', 'delete');
  await press(page.getByRole('button', { name: 'Delete the file…' }));
  const question = page.getByRole('alertdialog', { name: 'Delete this file for good?' });
  await expect(question.getByRole('button', { name: 'Keep the file' })).toBeFocused();
  await lookAt(open, 'export', 'delete-question');
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(page.getByRole('button', { name: 'Delete the file…' })).toBeFocused();
  expect(await readdir(folder)).toHaveLength(2);

  await page.keyboard.press('Enter');
  await press(question.getByRole('button', { name: 'Delete the file', exact: true }));
  await expectTitle(page, 'The files are deleted');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(result()).toContainText('1 file deleted.');
  expect(await readdir(folder)).toEqual(['mine.txt']);
  await lookAt(open, 'export', 'deleted');
});

test('the settings card is on the page as it is on paper', async () => {
  const { page } = open;
  await signInToExport('you@all-well.example');
  await press(program('Settings card'));
  const card = detail('Settings card');
  await expect(card.locator('.settings-card')).toContainText('you@all-well.example');
  await expect(card.getByRole('button', { name: 'Print…' })).toBeVisible();
  await expect(card.getByRole('img', { name: 'QR code for you@all-well.example' })).toBeVisible();
  await expect(card).toContainText('Thunderbird for Android scans this code');
  const texts = await page.locator('.settings-card').allTextContents();
  expect(texts).toHaveLength(2);
  expect(texts[0]).toBe(texts[1]);
  await lookAt(open, 'export', 'card');
});

test('a port that a format cannot name leaves the values to type, and a port that would work elsewhere', async () => {
  const { page } = open;
  await search(page, 'you@blocked-587.example');
  await press(filled());
  await pressFilled(page, 'Sign in');
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expectTitle(page, 'Set up your mail apps');
  await press(page.getByRole('button', { name: /^Other mail apps/ }));
  await press(program('Apple Mail'));
  const apple = detail('Set up Apple Mail');
  await expect(apple).toContainText('STARTTLS on port 2525');
  await expect(apple).toContainText('Apple Mail could use port 587 or 465');
  await expect(apple.getByRole('table')).toContainText('2525');
  await expect(tick('Apple Mail')).toBeDisabled();
  await lookAt(open, 'export', 'not-expressible');
});

test('a domain asks whose account it is, and can be published for everyone', async () => {
  test.slow();
  const { page } = open;
  const folder = await savingTo('published');
  await skipToExport('all-well.example');
  await expectTitle(page, 'Whose account is it?');
  const localPart = page.getByLabel('Mail address');
  await expect(localPart).toBeFocused();
  await expect(filled()).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Make the files' })).toHaveAttribute('aria-disabled', 'true');
  await lookAt(open, 'export', 'no-address');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-card')).toContainText('@all-well.example');
  await takePicture(open, 'export.print-card-no-address.light');
  await page.emulateMedia({ media: null });

  await press(page.getByRole('button', { name: 'Publish for the whole domain' }));
  await expectTitle(page, 'Publish the settings of all-well.example');
  await expect(shownText(page, /^_imaps\._tcp +SRV 0 1 993 mail\.all-well\.example\.$/)).toBeVisible();
  await expect(filled()).toHaveText(/^Save 5 files…/);
  await expect(shownText(page, /^autoconfig +CNAME www$/)).toBeVisible();
  await lookAt(open, 'export', 'publish');
  const channels = page.getByRole('table', { name: 'Channels' });
  await expect(channels.getByRole('row', { name: /^Settings record .*Not checked/ })).toBeVisible();
  await press(channels.getByRole('button', { name: 'Show the file: Settings record' }));
  await expect(page.getByRole('region', { name: /^Preview of .*user-agent-configuration\.json$/ })).toContainText(
    'submit',
  );
  await lookAt(open, 'export', 'publish-file');
  await press(channels.getByRole('button', { name: 'Hide the file: Settings record' }));
  await press(channels.getByRole('button', { name: 'Show the lines' }));
  await expect(page.getByRole('heading', { name: 'Lines for the zone of all-well.example' })).toBeFocused();

  await press(page.getByRole('button', { name: 'Verify', exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1 of \d channels are live$/);
  await expect(filled()).toHaveText(/^Verify again/);
  await expect(channels.getByRole('row', { name: /^Settings file .*Live/ })).toBeVisible();
  await lookAt(open, 'export', 'publish-verified');
  await page.keyboard.press('Control+s');
  await expectTitle(page, '5 files saved. Now put them in place.');
  await expect(result()).toContainText('5 files saved');
  await expect(filled()).toHaveText(/^Done/);
  const now = detail('Published settings');
  await tabTo(
    now.getByRole('checkbox', { name: 'Add the lines of all-well.example.zone.txt to the zone of all-well.example.' }),
  );
  await page.keyboard.press('Space');
  await lookAt(open, 'export', 'published');
  expect((await readdir(folder)).join(' ')).not.toContain('anyone');

  await press(page.getByRole('button', { name: 'Back', exact: true }));
  await fill(localPart, 'jane');
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Set up your mail apps');
  await expect(detail('Set up Thunderbird')).toContainText('jane@all-well.example.thunderbird.zip');
});

test('what a domain does not offer is published with a dot, where its ports have refused', async () => {
  const { page } = open;
  await skipToExport('only-465.example');
  await press(page.getByRole('button', { name: 'Publish for the whole domain' }));
  await expectTitle(page, 'Publish the settings of only-465.example');
  await expect(shownText(page, /^_submissions\._tcp +SRV 0 1 465 mail\.only-465\.example\.$/)).toBeVisible();
  await expect(shownText(page, /^_submission\._tcp +SRV 0 0 0 \.$/)).toBeVisible();
  await expect(shownText(page, /^_pop3/)).toHaveCount(0);
  await lookAt(open, 'export', 'publish-not-offered');
});

test('on a narrow page the apps are one button, which opens the list', async () => {
  const { page } = open;
  await skipToExport('you@all-well.example');
  await resize(open, 480, 560);
  const picker = page.getByRole('button', { name: /^Thunderbird .* chosen of \d+$/ });
  await press(picker);
  const sheet = page.getByRole('dialog', { name: 'Mail apps' });
  await expect(sheet).toBeVisible();
  await lookAt(open, 'export', 'narrow-sheet');
  await resize(open, 480, 560);
  await openFold(sheet, /^Websites and devices/);
  await fill(sheet.getByRole('searchbox', { name: 'Find a mail app' }), 'php');
  // The page is hidden behind the sheet, and what is announced is heard all the same.
  await expect(page.getByRole('status')).toHaveText(/^\d mail apps found\.$/);
  await press(sheet.getByRole('button', { name: /^Settings card/ }));
  await expect(sheet).toBeHidden();
  await expect(detail('Settings card')).toBeVisible();
  const made = page.getByRole('checkbox', { name: 'Make this file' });
  await expect(made).not.toBeChecked();
  await tabTo(made);
  await page.keyboard.press('Space');
  await expect(made).toBeChecked();
  await expect(page.getByRole('button', { name: /^Settings card 2 apps chosen/ })).toBeVisible();
  await lookAt(open, 'export', 'narrow-ticked');
});

test('an accepted certificate is never called verified', async () => {
  const { page } = open;
  await search(page, 'you@certificate-expired.example');
  await press(page.getByRole('link', { name: /Settings/ }));
  await press(page.getByRole('button', { name: /^(Accept the risk|Trust it anyway)…$/ }).first());
  await press(page.getByRole('button', { name: 'Accept this certificate' }));
  await pressFilled(page, 'Sign in');
  await fill(page.getByLabel('Password', { exact: true }), 'demo');
  await page.keyboard.press('Enter');
  await goOnToApps();
  await expect(result()).toContainText('Works, not verified.');
  await expect(result()).toContainText('You accepted the certificate of mail.certificate-expired.example.');
  await lookAt(open, 'export', 'not-verified');
});
