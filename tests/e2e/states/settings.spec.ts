import { expect, test } from '@playwright/test';
import { expectTitle, fill, press, pressFilled, search, tabTo } from '../keyboard';
import { lookAt } from '../look-at';
import { profileOf } from '../mail-profile';
import { dropText } from '../recorded-run';
import { sharedWindow } from '../shared-window';
import { shownText } from '../shown-text';

const open = sharedWindow('--demo');

const receiving = () => open.page.locator('.server[data-direction="incoming"]');
const sending = () => open.page.locator('.server[data-direction="outgoing"]');

async function openSettings(address: string): Promise<void> {
  await search(open.page, address);
  await open.page.keyboard.press('Control+Enter');
  await expect(open.page).toHaveTitle(/Settings/);
}

test('one server is edited and tested again, the other stays as it is', async () => {
  const { page } = open;
  await openSettings('you@all-well.example');
  await press(page.getByRole('button', { name: 'Edit sending' }));
  await expect(sending().getByLabel('Server')).toBeFocused();
  await lookAt(open, 'settings', 'edit');

  await fill(sending().getByLabel('Port'), '0');
  await page.keyboard.press('Enter');
  await expect(sending().getByText('A port is a number from 1 to 65535.')).toBeVisible();
  await expect(sending().getByLabel('Port')).toBeFocused();
  await lookAt(open, 'settings', 'edit-problem');

  await fill(sending().getByLabel('Port'), '2525');
  await expectTitle(page, 'Receiving works. Sending was changed.');
  await pressFilled(page, 'Test sending');
  await expect(sending().locator('.server-head')).toContainText('Does not work');
  await expect(receiving().locator('.server-head')).toContainText('Works');
  await expect(page.locator('.verdict')).toContainText('refuses connections on port 2525');
  await lookAt(open, 'settings', 'test-failed');

  await fill(sending().getByLabel('Port'), '465');
  await expect(sending().getByText(/Security was set to match/)).toBeVisible();
  await pressFilled(page, 'Test sending');
  await expectTitle(page, 'These settings work');
  await expect(sending().locator('.server-head')).toContainText('Works');
  await expect(sending()).toContainText('465');
  await lookAt(open, 'settings', 'tested');
});

test('Why this port? explains the port next to the page, and Esc leads back to the button', async () => {
  const { page } = open;
  await openSettings('you@all-well.example');
  const button = page.getByRole('button', { name: 'Why this port?' });
  await press(button);
  await expect(page.getByRole('heading', { name: 'Why port 587?' })).toBeFocused();
  await press(page.getByRole('button', { name: 'What STARTTLS does' }));
  await expect(shownText(page, 'Mailwright stops if a server does not switch.')).toBeVisible();
  await lookAt(open, 'settings', 'why-this-port');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Why port 587?' })).toBeHidden();
  await expect(button).toBeFocused();
});

test('a card for receiving keeps its fields in place while they change', async () => {
  const { page } = open;
  await openSettings('you@all-well.example');
  await press(page.getByRole('button', { name: 'Edit receiving' }));
  const fields = () =>
    receiving()
      .locator('.field-grid')
      .evaluate((grid) => grid.getBoundingClientRect().top);
  const before = await fields();
  await fill(receiving().getByLabel('Port'), '995');
  await expect(receiving().getByRole('radio', { name: 'POP3' })).toBeChecked();
  await expect(receiving().locator('.server-head')).toContainText('Not tested');
  expect(await fields()).toBe(before);
  await lookAt(open, 'settings', 'edit-receiving');
});

test('Esc closes an open list and nothing else', async () => {
  const { page } = open;
  await openSettings('you@all-well.example');
  await press(page.getByRole('button', { name: 'Edit receiving' }));
  await press(page.getByRole('button', { name: 'Why this port?' }));
  const panel = page.getByRole('heading', { name: 'Why port 587?' });
  await expect(panel).toBeFocused();
  await press(receiving().getByRole('button', { name: /Security/ }));
  await expect(page.getByRole('listbox').and(page.locator(':focus-within'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

const savedSettings = JSON.stringify({
  format: 'mailwright-settings',
  version: 1,
  address: 'you@all-well.example',
  name: null,
  incoming: { protocol: 'imap', host: 'mail.all-well.example', port: 993, security: 'tls' },
  outgoing: { protocol: 'smtp', host: 'mail.all-well.example', port: 587, security: 'starttls' },
});

test('settings from a file are tested together, without a search, and say which file named them', async () => {
  const { page } = open;
  await dropText(page, savedSettings, 'you.mailwright-settings.json');
  await expectTitle(page, 'These settings come from a file');
  await expect(page).toHaveTitle(/Settings/);
  await expect(shownText(page, 'From the file “you.mailwright-settings.json”.')).toBeVisible();
  await expect(receiving().locator('.server-head')).toContainText('Not tested');
  await expect(receiving()).toContainText('you@all-well.example');
  await lookAt(open, 'settings', 'from-file');
  const places = await placesOfCards();
  await pressFilled(page, 'Test both servers');
  await expectKept(places);
  await expectTitle(page, 'These settings work');
  await lookAt(open, 'settings', 'from-file-tested');
  await press(page.getByRole('button', { name: 'Back' }));
  await expect(page).toHaveTitle(/Address/);
});

test('the servers of an account in a mail app’s own settings are tested together', async () => {
  const { page } = open;
  await dropText(page, profileOf('you@only-465.example', 'you@all-well.example'), 'mail.mobileconfig');
  await press(page.getByRole('button', { name: 'Test servers of you@all-well.example' }));
  await expectTitle(page, 'These settings come from a file');
  await pressFilled(page, 'Test both servers');
  await expectTitle(page, 'These settings work');
});

/** Where the two cards begin. */
async function placesOfCards(): Promise<readonly number[]> {
  return await open.page
    .locator('.server')
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
}

test('every value has a button that copies it', async () => {
  const { app, page } = open;
  await openSettings('you@all-well.example');
  await press(page.getByRole('button', { name: 'Copy server for receiving' }));
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('mail.all-well.example');
  await press(page.getByRole('button', { name: 'Copy port for sending' }));
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('587');
  await lookAt(open, 'settings', 'copied');
});

test('a blocked port that is kept is shown as chosen, and the other one has its reason', async () => {
  const { page } = open;
  await search(page, 'you@blocked-587.example');
  await press(page.getByRole('button', { name: 'Keep 587, unconfirmed' }));
  await expect(sending().locator('.server-head')).toContainText('Kept, not confirmed');
  await expect(sending().getByRole('radio', { name: /^587/ })).toBeChecked();
  await expect(sending().locator('.way-row[data-selected]')).toContainText('No answer here');
  await lookAt(open, 'settings', 'kept-587');

  await press(page.getByRole('button', { name: 'Back' }));
  await pressFilled(page, 'Use port 2525');
  await expect(sending().getByRole('radio', { name: /^2525/ })).toBeChecked();
  await expect(sending().locator('.ways-why')).not.toContainText('You chose');
  await lookAt(open, 'settings', 'port-2525');
});

test('TLS from the first byte is put first where it is preferred', async () => {
  const { page } = open;
  await openSettings('you@all-well.example');
  await tabTo(page.getByRole('switch', { name: /Prefer implicit TLS/ }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: /^465/ })).toBeChecked();
});

test('a certificate that cannot be verified is accepted in a second, deliberate step, and stays amber from then on', async () => {
  test.slow();
  const { page } = open;
  await search(page, 'you@certificate-expired.example');
  await press(page.getByRole('link', { name: /Settings/ }));
  await expectTitle(page, 'Both servers have an expired certificate');
  await expect(page.locator('.verdict')).toContainText('Wait, or use web mail until then.');
  await expect(page.locator('.rail')).toContainText('Certificate expired');
  await expect(page.locator('input[type="password"]')).toHaveCount(0);
  await lookAt(open, 'settings', 'certificate');

  const offer = page.getByRole('button', { name: 'Trust it anyway…' }).first();
  await press(offer);
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Trust the certificate of mail.certificate-expired.example anyway?');
  await expect(page.getByRole('button', { name: 'Do not accept' })).toBeFocused();
  await lookAt(open, 'settings', 'accept-risk');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(page.locator('.pair')).toContainText('Not verified');

  await press(offer);
  await press(page.getByRole('button', { name: 'Accept this certificate' }));
  await expectTitle(page, 'These settings work with a certificate you accepted');
  await expect(receiving().locator('.server-head')).toContainText('Works, not verified');
  await expect(shownText(page, 'Certificate accepted by you.').first()).toBeVisible();
  await expect(receiving().locator('.way-row[data-selected]')).toContainText('Not verified');
  await expect(page.locator('.rail [data-doubtful]')).toHaveText('Works, not verified');
  await lookAt(open, 'settings', 'accepted');

  await pressFilled(page, 'Sign in');
  await expect(page.locator('.rail [data-doubtful]')).toHaveText('Works, not verified');
});

test('without a verified server no password is asked for, and files can still be written', async () => {
  const { page } = open;
  await search(page, 'you@certificate-expired.example');
  await press(page.getByRole('link', { name: /Settings/ }));
  await press(page.getByRole('button', { name: 'Show and change the settings' }));
  for (const server of [receiving(), sending()])
    await press(server.getByRole('button', { name: 'Keep without testing' }));
  await expect(receiving().locator('.server-head')).toContainText('Kept, not confirmed');
  await lookAt(open, 'settings', 'kept');
  await press(page.getByRole('button', { name: 'Choose mail apps' }));
  await expectTitle(page, 'Set up your mail apps');
  await lookAt(open, 'export', 'not-proven');
});

/** Expects both cards where they were while the servers are tested; a quick server may have answered before anybody looks. */
async function expectKept(places: Awaited<ReturnType<typeof placesOfCards>>): Promise<void> {
  const head = receiving().locator('.server-head');
  await expect(head).toContainText(/Testing|Works/);
  const meanwhile = await placesOfCards();
  if ((await head.textContent())?.includes('Testing')) expect(meanwhile).toEqual(places);
}

test('settings are typed by hand where none were found', async () => {
  const { page } = open;
  await search(page, 'you@nothing-found.example');
  await press(page.getByRole('button', { name: 'Enter by hand' }).first());
  await expectTitle(page, 'Enter the settings by hand');
  await expect(receiving().getByLabel('Server')).toBeFocused();
  await expect(receiving().getByLabel('Server')).toHaveAttribute('placeholder', 'imap.nothing-found.example');
  const rows = await page
    .locator('.field-grid')
    .evaluateAll((grids) => grids.map((grid) => grid.getBoundingClientRect().top));
  expect(rows[0]).toBe(rows[1]);
  await lookAt(open, 'settings', 'by-hand');
  await pressFilled(page, 'Test both servers');
  await expect(receiving().getByText('Type the name of the server.')).toBeVisible();
  await lookAt(open, 'settings', 'by-hand-problem');
  await page.keyboard.type('mail.all-well.example');
  await press(sending().getByRole('button', { name: 'Use mail.all-well.example here too' }));
  await expect(sending().getByLabel('Server')).toHaveValue('mail.all-well.example');
  await lookAt(open, 'settings', 'by-hand-typed');
  const places = await placesOfCards();
  await pressFilled(page, 'Test both servers');
  await expectKept(places);
  await expectTitle(page, 'These settings work');
  await expect(shownText(page, 'Typed by hand.').first()).toBeVisible();
  await lookAt(open, 'settings', 'by-hand-tested');
});
