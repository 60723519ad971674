import { expect, test } from '@playwright/test';
import { expectTitle, press, pressFilled, search } from '../keyboard';
import { lookAt } from '../look-at';
import { startAfresh } from '../open-window';
import { searchAsRecorded } from '../recorded-run';
import { sharedWindow } from '../shared-window';
import { isDevelopmentRuntime, useRuntimeAnyway } from '../use-runtime-anyway';

// A window for this file alone, because the question is asked once for each start of the program.
const open = sharedWindow();

async function searchRefused(): Promise<void> {
  await searchAsRecorded(open.app, 'sending-refused');
  await search(open.page, 'you@sending-refused.example');
}

test('on a runtime that is no longer maintained, the sign-in page asks before it shows the password field', async () => {
  const { app, page } = open;
  await searchRefused();
  test.skip(!(await isDevelopmentRuntime(page)), 'This runtime is maintained.');
  const electron = await app.evaluate(() => process.versions.electron);
  const notice = `Development runtime: Electron ${electron}, no longer maintained.`;
  await expect(page.getByText(notice)).toContainText('Fine for the demo and for looking around.');
  await pressFilled(page, 'Use these settings');
  await pressFilled(page, 'Sign in');
  await expectTitle(page, 'Before you type a password');
  await expect(page.getByText(notice)).toBeVisible();
  await expect(page.locator('input[type="password"]')).toHaveCount(0);
  await press(page.getByRole('button', { name: 'Copy', exact: true }));
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('npx mailwright');
  await lookAt(open, 'sign-in', 'runtime');
  await expect(page.locator('button[data-filled]')).toContainText('Skip');
  await useRuntimeAnyway(page);
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await expectTitle(page, 'Sign in to check the account');

  await startAfresh(open);
  await searchRefused();
  await pressFilled(page, 'Use these settings');
  await pressFilled(page, 'Sign in');
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
});
