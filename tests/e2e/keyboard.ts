import { expect, type Locator, type Page } from '@playwright/test';

/** More presses than a person has patience for. */
const tabsAtMost = 80;

/** Presses Tab until the element has the focus. */
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

/** Goes to a field by Tab, and types over what stands in it. */
export async function fill(field: Locator, text: string): Promise<void> {
  await tabTo(field);
  const { keyboard } = field.page();
  await keyboard.press('Control+a');
  await keyboard.type(text);
}

/** Presses the filled button from wherever the focus is; its words are asserted, so that it is the one that was meant. */
export async function pressFilled(page: Page, name: string): Promise<void> {
  await expect(page.locator('button[data-filled]')).toHaveText(name);
  await page.keyboard.press('Control+Enter');
}

/** Types whose settings are wanted, and hands it in. */
export async function askFor(page: Page, text: string): Promise<void> {
  await fill(page.getByLabel('Mail address'), text);
  await page.keyboard.press('Enter');
}

/** Asks for the settings, and waits until the search has ended. */
export async function search(page: Page, text: string): Promise<void> {
  await askFor(page, text);
  await expect(page).toHaveTitle(/Discovery/);
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' })).toBeHidden();
}

/** The page has this title, which says how things stand. */
export async function expectTitle(page: Page, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}
