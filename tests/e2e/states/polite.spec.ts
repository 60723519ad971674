import { expect, test } from '@playwright/test';
import { otherPorts } from '../../fakes/polite-run';
import { expectTitle, press, pressFilled, search } from '../keyboard';
import { lookAt } from '../look-at';
import { searchPolitely } from '../recorded-run';
import { sharedWindow } from '../shared-window';
import { shownText } from '../shown-text';

const open = sharedWindow();
const row = (name: RegExp) => open.page.getByRole('button', { name });

test('what was not needed is said so, and tested on demand in its own rows', async () => {
  const { app, page } = open;
  const endTest = await searchPolitely(app);
  await search(page, 'you@sending-refused.example');
  await expectTitle(page, 'Receiving and sending both work');
  await expect(page.locator('.lane', { hasText: 'Not needed' })).toHaveCount(1);
  await press(page.getByRole('button', { name: /Show them$/ }));
  await expect(page.locator('.rung', { hasText: 'Not needed' })).toHaveCount(4);
  await lookAt(open, 'discovery', 'not-needed');

  await press(page.getByRole('button', { name: 'Test the other ways' }).first());
  await expect(shownText(page, 'Testing the other ways.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await lookAt(open, 'discovery', 'testing-others');
  await endTest();

  await expect(page.locator('.rung', { hasText: 'Not needed' })).toHaveCount(0);
  await expect(row(/^143 IMAP, STARTTLS/)).toContainText('Works');
  await expect(shownText(page, 'The other ports were tested, and one of them works.')).toBeVisible();
  await expectTitle(page, 'Receiving and sending both work');
  await lookAt(open, 'discovery', 'others-tested');
});

test('the settings offer the test of the other ways once, and then what works', async () => {
  const { app, page } = open;
  const endTest = await searchPolitely(app);
  await search(page, 'you@sending-refused.example');
  await pressFilled(page, 'Use these settings');
  await expectTitle(page, 'These settings work');
  await expect(page.getByRole('button', { name: 'Test the other ways' })).toHaveCount(1);
  await lookAt(open, 'settings', 'not-needed');
  await press(page.getByRole('button', { name: 'Test the other ways' }));
  await endTest();
  await expect(page.getByRole('radio', { name: /^143/ })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Test the other ways' })).toHaveCount(0);
});

test('Export offers the test of the other ways for an app that one of them could serve better, and writes with it', async () => {
  const { app, page } = open;
  const endTest = await searchPolitely(app, [...otherPorts, 465]);
  await search(page, 'you@sending-refused.example');
  await pressFilled(page, 'Use these settings');
  await press(page.getByRole('button', { name: 'Skip', exact: true }));
  await expectTitle(page, 'Set up your mail apps');
  await press(page.getByRole('button', { name: /^Websites and devices/ }));
  const program = page.getByRole('group', { name: 'Mail apps' }).getByRole('button');
  await press(program.filter({ has: page.getByText('Nextcloud', { exact: true }) }));
  const nextcloud = page.getByRole('region', { name: 'Set up Nextcloud' });
  await expect(nextcloud).toContainText('Prefer port 465 if mail.sending-refused.example has it.');
  await expect(nextcloud).toContainText('One of them may suit Nextcloud better.');
  await lookAt(open, 'export', 'others-offered');

  await press(nextcloud.getByRole('button', { name: 'Test the other ways' }));
  await expect(nextcloud).toContainText('Testing the other ways.');
  await endTest();
  await expect(nextcloud).toContainText('The file uses 465, which has TLS from the start.');
  await expect(nextcloud).not.toContainText('Prefer port 465');
  await expect(nextcloud.getByRole('button', { name: 'Test the other ways' })).toHaveCount(0);
  await lookAt(open, 'export', 'others-written');
});

test('looking again keeps what was proven, and looks at everything on demand', async () => {
  const { app, page } = open;
  await searchPolitely(app);
  await search(page, 'you@sending-refused.example');
  await press(page.getByRole('button', { name: 'Search again' }));
  await expect(page.locator('.lane', { hasText: 'Confirmed 4 minutes ago' })).toHaveCount(2);
  await lookAt(open, 'discovery', 'kept');
  await press(page.getByRole('button', { name: 'Search everything again' }));
  await expect(page.locator('.lane', { hasText: 'Confirmed 4 minutes ago' })).toHaveCount(0);
});
