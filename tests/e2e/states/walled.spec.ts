import { expect, test } from '@playwright/test';
import { deniedRun, webOnlyRun } from '../../fakes/walled-run';
import { expectTitle, press, search } from '../keyboard';
import { lookAt } from '../look-at';
import { watchMovement } from '../movement';
import { searchAsRecorded, searchSlowly } from '../recorded-run';
import { sharedWindow } from '../shared-window';

const open = sharedWindow();

const lane = (text: RegExp) => open.page.locator('.lane', { has: open.page.getByText(text) });

test('a network that lets only web traffic out is blamed, and what sources name can be kept', async () => {
  const { app, page } = open;
  await searchAsRecorded(app, 'sending-refused', webOnlyRun);
  await search(page, 'you@sending-refused.example');
  await expectTitle(page, 'This network allows only web traffic');
  await expect(lane(/^587 STARTTLS, No answer, stopped at this network/)).toBeVisible();
  await expect(page.locator('button[data-filled]')).toContainText('again');
  await lookAt(open, 'discovery', 'web-only');
  await press(page.locator('.way-why').getByRole('button').first());
  await expect(page).toHaveTitle(/Settings/);
});

test('a name server that denies a known domain is blamed, and the known settings can be used', async () => {
  const { app, page } = open;
  await searchAsRecorded(app, 'sending-refused', deniedRun);
  await search(page, 'you@sending-refused.example');
  await expectTitle(page, 'This network’s name server does not know sending-refused.example');
  await expect(lane(/^Look-up names, “Does not exist”, stopped at this network/)).toBeVisible();
  await lookAt(open, 'discovery', 'name-server');
  await press(page.getByRole('button', { name: 'Use the known settings' }));
  await expect(page).toHaveTitle(/Settings/);
});

test('no row moves while a search runs: slow servers', async () => {
  const { app, page } = open;
  await searchSlowly(app, 'sending-refused', 8);
  const movement = await watchMovement(page);
  await search(page, 'you@sending-refused.example');
  const { shifts, rows } = await movement();
  expect(rows).toEqual([]);
  expect(shifts).toBeLessThan(0.02);
});
