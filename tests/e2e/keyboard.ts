import { expect, type Locator, type Page } from '@playwright/test';

/** More presses than a page may need. */
const tabsAtMost = 80;

/** Presses Tab until the element has the focus; throws where it never gets it. */
export async function tabTo(element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  const { keyboard } = element.page();
  for (let tabs = 0; tabs < tabsAtMost; tabs++) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${element}`);
}

/** Goes to a button or link by Tab and presses it. */
export async function press(element: Locator): Promise<void> {
  await tabTo(element);
  await element.page().keyboard.press('Enter');
}

/** Goes to a field by Tab, and replaces its text. */
export async function fill(field: Locator, text: string): Promise<void> {
  await tabTo(field);
  const { keyboard } = field.page();
  await keyboard.press('Control+a');
  await keyboard.type(text);
}

/** Presses the filled button by its shortcut, from wherever the focus is; fails where it has another name. */
export async function pressFilled(page: Page, name: string): Promise<void> {
  // The button shows its key behind its name.
  await expect(page.locator('button[data-filled]')).toContainText(name);
  await page.keyboard.press('Control+Enter');
}

/** Types an address or domain on the first page and starts the search. */
export async function askFor(page: Page, text: string): Promise<void> {
  await fill(page.getByLabel('Mail address'), text);
  await page.keyboard.press('Enter');
}

/** Starts a search, and waits until it has ended. */
export async function search(page: Page, text: string): Promise<void> {
  await askFor(page, text);
  await expect(page).toHaveTitle(/Discovery/);
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' })).toBeHidden();
}

/** Expects this title on the page, which says how the search or sign-in went. */
export async function expectTitle(page: Page, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}
