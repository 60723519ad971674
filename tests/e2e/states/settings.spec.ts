import { expect, test } from '@playwright/test';
import { expectTitle, fill, press, pressFilled, search, tabTo } from '../keyboard';
import { lookAt } from '../look-at';
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

test('Esc closes an open list and nothing else', async () => {
  const { page } = open;
  await openSettings('you@all-well.example');
  await press(page.getByRole('button', { name: 'Edit receiving' }));
  await press(page.getByRole('button', { name: 'Why this port?' }));
  const panel = page.getByRole('heading', { name: 'Why port 587?' });
  await expect(panel).toBeFocused();
  await press(receiving().getByRole('button', { name: /Security/ }));
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('settings from a file are tested at once, without another search', async () => {
  const { page } = open;
  const host = 'mail.all-well.example';
  await dropText(
    page,
    JSON.stringify({
      format: 'mailwright-settings',
      version: 1,
      address: 'you@all-well.example',
      name: null,
      incoming: { protocol: 'imap', host, port: 993, security: 'tls' },
      outgoing: { protocol: 'smtp', host, port: 587, security: 'starttls' },
    }),
  );
  await expectTitle(page, 'These settings come from a file');
  await lookAt(open, 'discovery', 'settings-file');
  await pressFilled(page, 'Continue');
  await lookAt(open, 'settings', 'settings-file');
  await press(receiving().getByRole('button', { name: 'Test receiving' }));
  await expect(receiving().locator('.server-head')).toContainText('Works');
  await press(sending().getByRole('button', { name: 'Test sending' }));
  await expectTitle(page, 'These settings work');
});

test('TLS from the first byte is put first where it is preferred', async () => {
  const { page } = open;
  await openSettings('you@all-well.example');
  await tabTo(page.getByRole('switch', { name: /Prefer implicit TLS/ }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: /^465/ })).toBeChecked();
});

test('a certificate that cannot be verified is accepted in a second, deliberate step, and the sign-in then trusts it', async () => {
  test.slow();
  const { page } = open;
  await search(page, 'you@certificate-expired.example');
  await press(page.getByRole('button', { name: 'Continue unconfirmed' }));
  await expectTitle(page, 'Receiving is not verified. Sending is not verified.');
  await expect(page.locator('input[type="password"]')).toHaveCount(0);
  await lookAt(open, 'settings', 'certificate');

  const offer = page.getByRole('button', { name: 'Accept the risk…' }).first();
  await press(offer);
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Trust the certificate of mail.certificate-expired.example anyway?');
  await expect(page.getByRole('button', { name: 'Do not accept' })).toBeFocused();
  await lookAt(open, 'settings', 'accept-risk');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(receiving().locator('.server-head')).toContainText('Not verified');

  await press(offer);
  await press(page.getByRole('button', { name: 'Accept this certificate' }));
  await expectTitle(page, 'These settings work');
  await expect(receiving()).toContainText('Accepted by you, not verified.');
  await lookAt(open, 'settings', 'accepted');

  await pressFilled(page, 'Sign in');
  await fill(page.getByLabel('Password', { exact: true }), 'demo');
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Signed in to both servers');
});

test('without a verified server no password is asked for, and files can still be written', async () => {
  const { page } = open;
  await search(page, 'you@certificate-expired.example');
  await press(page.getByRole('button', { name: 'Continue unconfirmed' }));
  await expect(page.getByRole('button', { name: 'Sign in' })).toHaveAttribute('aria-disabled', 'true');
  for (const server of [receiving(), sending()]) {
    await press(server.getByRole('button', { name: 'Keep without testing' }));
    await expect(server.locator('.server-head')).toContainText('Kept, not tested');
  }
  await lookAt(open, 'settings', 'kept');
  await press(page.getByRole('button', { name: 'Choose mail apps' }));
  await expectTitle(page, 'Set up your mail apps');
  await expect(shownText(page, 'Not confirmed').first()).toBeVisible();
  await lookAt(open, 'export', 'not-proven');
});

test('settings are typed by hand where none were found', async () => {
  const { page } = open;
  await search(page, 'you@nothing-found.example');
  await pressFilled(page, 'Enter by hand');
  await expectTitle(page, 'Enter the settings by hand');
  await lookAt(open, 'settings', 'by-hand');
  await fill(receiving().getByLabel('Server'), 'mail.all-well.example');
  await fill(sending().getByLabel('Server'), 'mail.all-well.example');
  await press(receiving().getByRole('button', { name: 'Test receiving' }));
  await expect(receiving().locator('.server-head')).toContainText('Works');
  await press(sending().getByRole('button', { name: 'Test sending' }));
  await expectTitle(page, 'These settings work');
  await expect(sending()).toContainText('Typed by hand.');
});
