import { expect, type Page } from '@playwright/test';
import { press } from './keyboard';

/** Whether the window runs on a runtime that is no longer maintained, and says so beside its steps. */
export async function isDevelopmentRuntime(page: Page): Promise<boolean> {
  return await page.getByText(/^Development runtime: /).isVisible();
}

/** Goes on from the sign-in page to its form, where it asks about the runtime first: once a start, on one that is not maintained. */
export async function useRuntimeAnyway(page: Page): Promise<void> {
  if (!(await isDevelopmentRuntime(page))) return;
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
  await press(page.getByRole('button', { name: 'Use it anyway' }));
}
