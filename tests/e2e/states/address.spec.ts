import { expect, test } from '@playwright/test';
import { areAllShown } from '../all-states';
import { expectTitle, fill, press, pressFilled, search, tabTo } from '../keyboard';
import { lookAt } from '../look-at';
import { profileOf } from '../mail-profile';
import { dropText } from '../recorded-run';
import { sharedWindow } from '../shared-window';
import { shownText } from '../shown-text';

const open = sharedWindow();

const field = () => open.page.getByLabel('Mail address');

test('the first page waits for an address, says what happens with it, and asks for one where none was typed', async () => {
  const { page } = open;
  await expectTitle(page, 'Get your mail working');
  await expect(field()).toBeFocused();
  await expect(shownText(page, 'Nothing is looked up while you type.')).toBeVisible();
  await lookAt(open, 'address', 'empty');

  await page.keyboard.press('Enter');
  await expect(field()).toHaveAttribute('aria-invalid', 'true');
  await expect(field()).toBeFocused();
  await fill(field(), 'jane@@example.net');
  await page.keyboard.press('Enter');
  await expect(shownText(page, 'There is more than one @.')).toBeVisible();
  await lookAt(open, 'address', 'unreadable');
  await fill(field(), 'jane@example.net');
  await expect(field()).not.toHaveAttribute('aria-invalid', 'true');
});

test('a likely typing mistake is offered, and nothing changes until it is taken', async () => {
  const { page } = open;
  await fill(field(), 'jane.doe@gmial.com');
  await expect(shownText(page, 'Did you mean gmail.com?')).toBeVisible();
  await expect(field()).toHaveValue('jane.doe@gmial.com');
  await lookAt(open, 'address', 'typo');

  await press(page.getByRole('button', { name: 'Keep gmial.com' }));
  await expect(page.locator('.suggest')).toBeHidden();
  await expect(field()).toHaveValue('jane.doe@gmial.com');

  await fill(field(), 'jane.doe@gmail');
  await press(page.getByRole('button', { name: 'Use gmail.com' }));
  await expect(field()).toHaveValue('jane.doe@gmail.com');
});

const recognised = [
  { state: 'app-password', text: 'jane.doe@gmail.com', card: /^Easiest: choose Google in your mail app/ },
  { state: 'mail-password', text: 'jane@t-online.de', card: /separate password for mail apps$/ },
  { state: 'facts', text: 'jane@laposte.net', card: /^Good to know about/ },
  { state: 'browser-sign-in', text: 'jane@outlook.com', card: /browser/ },
  { state: 'app-password-icloud', text: 'jane@icloud.com', card: /^Easiest: choose iCloud in your mail app/ },
  { state: 'announced', text: 'jane@office365.com', card: /browser/ },
  { state: 'oauth', text: 'jane@rogers.com', card: /browser/ },
  { state: 'bridge', text: 'jane@proton.me', card: /bridge program/ },
  { state: 'no-imap', text: 'jane@tuta.com', card: /mail app/ },
] as const;

for (const { state, text, card } of recognised.slice(0, areAllShown ? undefined : 4)) {
  test(`what ${text} needs is said before anything is asked: ${state}`, async () => {
    const { page } = open;
    await fill(field(), text);
    await expect(page.getByRole('heading', { level: 2, name: card })).toBeVisible();
    await expect(page.locator('input[type="password"]')).toHaveCount(0);
    await lookAt(open, 'address', state);
  });
}

test('a provider is recognised by its name and by its domain', async () => {
  const { page } = open;
  for (const text of ['gmail', 'gmail.com']) {
    await fill(field(), text);
    await expect(page.getByRole('heading', { level: 2, name: /^Easiest/ })).toBeVisible();
    await fill(field(), 'x');
    await expect(page.getByRole('heading', { level: 2 })).toBeHidden();
  }
});

test('a press completes the address, and the focus returns to it', async () => {
  const { page } = open;
  await fill(field(), 'jane.doe');
  const gmail = page.getByRole('button', { name: '@gmail.com' });
  await press(gmail);
  await expect(field()).toHaveValue('jane.doe@gmail.com');
  await expect(field()).toBeFocused();
  await expect(gmail).toHaveAttribute('aria-pressed', 'true');
});

test('nothing below the fields moves when the text under them changes', async () => {
  const { page } = open;
  const top = () => page.locator('.address-row').evaluate((row) => row.getBoundingClientRect().height);
  await expect(field()).toBeFocused();
  const height = await top();
  expect(height).toBe(56);
  await fill(field(), 'jane.doe@gmial.com');
  await expect(page.locator('.suggest')).toBeVisible();
  expect(await top()).toBe(height);
  await fill(field(), 'jane.doe@gmail.com');
  await expect(page.locator('.recognised')).toBeVisible();
  expect(await top()).toBe(height);
  await fill(field(), 'jane@@example.net');
  await page.keyboard.press('Enter');
  await expect(field()).toHaveAttribute('aria-invalid', 'true');
  expect(await top()).toBe(height);
});

const welcome = [
  'Welcome to Northfold!',
  'Your address: mara@northfold.example',
  'Password: not-to-be-kept',
  'Incoming server (IMAP): imap.northfold.example, port 993, SSL',
  'Outgoing server (SMTP): mail.northfold.example, port 25',
].join('\n');

/** Pastes a text where the focus is. */
async function paste(text: string): Promise<void> {
  await open.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await open.page.keyboard.press('Control+v');
}

test('a welcome mail that is pasted gives the address and the servers, and loses its password', async () => {
  const { page } = open;
  await expect(field()).toBeFocused();
  await paste(welcome);
  await expect(field()).toHaveValue('mara@northfold.example');
  const card = page.getByRole('region', { name: 'Found in the text you pasted' });
  await expect(card).toContainText('imap.northfold.example');
  await expect(shownText(page, 'The password in it was left out.')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('not-to-be-kept');
  await expect(page.locator('button[data-filled]')).toHaveText(/^Check these servers/);
  await lookAt(open, 'address', 'paste');
  await press(page.getByRole('button', { name: 'Find settings without it' }));
  await expect(page).toHaveTitle(/Discovery/);
});

test('a name with an address, and a link, fill both fields', async () => {
  const { page } = open;
  await expect(field()).toBeFocused();
  await paste('"Doe, Jane" <jane@example.net>');
  await expect(field()).toHaveValue('jane@example.net');
  await expect(page.getByLabel('Your name')).toHaveValue('Doe, Jane');
  await page.keyboard.press('Control+a');
  await paste('mailto:john%2Bmail@example.org?subject=Hello');
  await expect(field()).toHaveValue('john+mail@example.org');
  await page.keyboard.press('Control+a');
  await paste('nothing of use\nin two lines');
  await expect(shownText(page, 'No mail address and no server was found in the pasted text.')).toBeVisible();
  await expect(field()).toHaveValue('john+mail@example.org');
});

test('the second entrance leads to typing the servers of an account that has stopped working', async () => {
  const { page } = open;
  await tabTo(page.getByRole('radio', { name: /^Set up an account/ }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Something stopped working/ })).toBeChecked();
  await expect(page.getByRole('heading', { level: 2, name: 'Test the settings you have' })).toBeVisible();
  await lookAt(open, 'address', 'repair');
  await fill(field(), 'jane@example.net');
  await pressFilled(page, 'Enter the servers by hand');
  await expect(page).toHaveTitle(/Settings/);
  await expect(page.getByRole('textbox', { name: 'Server', exact: true }).first()).toHaveValue('');
});

test('an address that is pasted anywhere lands in the field', async () => {
  const { app, page } = open;
  await app.evaluate(({ clipboard }) => clipboard.writeText('jane@example.net'));
  await page.getByRole('button', { name: 'Help', exact: true }).focus();
  await page.keyboard.press('Control+v');
  await expect(field()).toHaveValue('jane@example.net');
  await expect(field()).toBeFocused();
});

test('Help and About lie over the page, and Esc leads back to the field', async () => {
  const { page } = open;
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByRole('heading', { level: 3 })).toHaveText([
    'What does an error message mean?',
    'What is an app password?',
    'Why is my password refused?',
    'What is a blocked port?',
    'IMAP or POP3?',
    'Who learns what?',
    'What is stored?',
    'Keyboard shortcuts',
    'Reports',
  ]);
  await lookAt(open, 'address', 'help');
  await press(page.getByRole('button', { name: 'About Mailwright' }));
  await expect(page.getByRole('dialog', { name: 'About Mailwright' })).toContainText('over the network');
  await lookAt(open, 'address', 'about');
  await page.keyboard.press('Escape');
  await expect(field()).toBeFocused();
});

test('a sheet gives the focus back to what opened it', async () => {
  const { page } = open;
  const help = page.getByRole('button', { name: 'Help', exact: true });
  await press(help);
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await press(page.getByRole('dialog').getByRole('button', { name: 'Close' }));
  await expect(help).toBeFocused();
  await press(help);
  await press(page.getByRole('button', { name: 'About Mailwright' }));
  await expect(page.getByRole('dialog', { name: 'About Mailwright' })).toBeVisible();
  await press(page.getByRole('dialog').getByRole('button', { name: 'Close' }));
  await expect(help).toBeFocused();
});

test('a file that is not ours is refused with a sentence that can be dismissed', async () => {
  const { page } = open;
  await dropText(page, '{"format":"something-else"}');
  await expect(page.locator('.notice')).toContainText('This is not a Mailwright file.');
  await lookAt(open, 'address', 'unknown-file');
  await press(page.locator('.notice').getByRole('button', { name: 'Close' }));
  await expect(page.locator('.notice')).toBeHidden();
});

test('the accounts of a mail app’s own settings are offered, and the chosen one is opened like a file', async () => {
  const { page } = open;
  await dropText(page, profileOf('you@all-well.example', 'you@only-465.example'), 'mail.mobileconfig');
  await expect(page.getByRole('heading', { name: '2 accounts in mail.mobileconfig' })).toBeVisible();
  await press(page.getByRole('button', { name: 'What was not read' }));
  await expect(shownText(page, 'an account of the kind “Exchange”')).toBeVisible();
  await lookAt(open, 'address', 'offered-accounts');
  await press(page.getByRole('button', { name: 'Test servers of you@all-well.example' }));
  await expectTitle(page, 'These settings come from a file');
  await expect(shownText(page, 'From the file “mail.mobileconfig”.')).toBeVisible();
  await lookAt(open, 'settings', 'from-a-mail-app');
});

test('one press starts the demo, which fills in the chosen account and can be left again', async () => {
  const { page } = open;
  await press(page.getByRole('button', { name: 'Try the demo' }));
  await expect(page.getByRole('heading', { name: 'Demo: choose a situation' })).toBeFocused();
  await lookAt(open, 'address', 'demo');
  await press(page.getByRole('button', { name: /^Show all/ }));
  await lookAt(open, 'address', 'demo-all');
  await press(page.getByRole('button', { name: 'you@only-465.example' }));
  await expect(field()).toHaveValue('you@only-465.example');
  await expect(field()).toBeFocused();
  await press(page.getByRole('button', { name: 'Leave the demo' }));
  await expect(page.getByRole('heading', { name: 'Demo: choose a situation' })).toBeHidden();
  await expect(field()).toHaveValue('');
});

test('an account that is ready stays on the first page, with the way back to its files', async () => {
  const { page } = open;
  await press(page.getByRole('button', { name: 'Try the demo' }));
  await expect(page.getByRole('heading', { name: 'Demo: choose a situation' })).toBeVisible();
  await search(page, 'you@all-well.example');
  await pressFilled(page, 'Use these settings');
  await press(page.getByRole('button', { name: 'Skip', exact: true }));
  await press(page.getByRole('button', { name: 'Set up another account' }));
  await expectTitle(page, 'Set up another account');
  await expect(field()).toBeFocused();
  await expect(page.locator('.ready-lines')).toContainText('Ready: you@all-well.example');
  await lookAt(open, 'address', 'another');
  const toExport = page.getByRole('button', { name: 'Go to export: you@all-well.example' });
  await press(toExport);
  await expect(page).toHaveTitle(/Export/);
  await press(page.getByRole('button', { name: 'Set up another account' }));
  await fill(field(), 'you@only-465.example');
  await press(toExport);
  await expect(page).toHaveTitle(/Export/);
  await lookAt(open, 'export', 'interrupted');
  await press(page.getByRole('button', { name: 'Finish the other account' }));
  await expect(field()).toHaveValue('you@only-465.example');
  await expect(page.locator('.ready-lines')).toContainText('Ready: you@all-well.example');
});
