import { expect, type Page } from '@playwright/test';
import { press } from './keyboard';

/** Whether the window runs on a runtime that is no longer maintained; its notice next to the steps says so. */
export async function isDevelopmentRuntime(page: Page): Promise<boolean> {
  return await page.getByText(/^Development runtime: /).isVisible();
}

/** Goes on to the form of the sign-in page. On a runtime that is not maintained, the page asks about it first, once for each start. */
export async function useRuntimeAnyway(page: Page): Promise<void> {
  const question = page.getByRole('button', { name: 'Use it anyway' });
  const password = page.getByLabel('Password', { exact: true });
  await expect(question.or(password)).toBeVisible();
  if (await question.isVisible()) await press(question);
}
