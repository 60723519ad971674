import { expect, test } from '@playwright/test';
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
