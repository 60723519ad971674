import { expect, type Locator, type Page } from '@playwright/test';

/** More presses than a page may need. */
const pressesAtMost = 80;

/**
 * Goes to the element by Tab, or back to it by Shift+Tab where it is before the focus; throws where it never gets the focus. The focus is
 * asked for only where the element should have it, because asking takes longer than a press. Where the stops on the way were counted
 * wrongly, it is asked for after each press.
 */
export async function tabTo(element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  const { keyboard } = element.page();
  let isCountRight = true;
  for (let presses = 0; presses < pressesAtMost; ) {
    const stops = await element.evaluate(stopsBetween);
    if (stops === 0) return;
    isCountRight &&= presses === 0;
    const key = stops > 0 || !isCountRight ? 'Tab' : 'Shift+Tab';
    const end = presses + (isCountRight ? Math.abs(stops) : 1);
    for (; presses < end; presses++) await keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${element}`);
}

/**
 * How often Tab leads from the focus to the element, less than 0 for Shift+Tab, as far as the page's structure tells; 0 where it is there.
 * A sheet that opens takes the focus a few frames later, which is waited for.
 */
async function stopsBetween(element: Element): Promise<number> {
  const sheet = element.closest('[role="dialog"], [role="alertdialog"]');
  for (let frames = 0; frames < 30 && sheet?.contains(document.activeElement) === false; frames++)
    await new Promise(requestAnimationFrame);
  const focused = document.activeElement;
  if (focused === element) return 0;
  if (focused === null || focused === document.body) return 1;
  const isStop = (each: HTMLElement) => {
    if (each === element || each === focused) return true;
    if (each.tabIndex < 0 || each.matches(':disabled') || !each.checkVisibility()) return false;
    return !(each instanceof HTMLInputElement && each.type === 'radio') || each.checked;
  };
  const all = (sheet ?? document).querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]');
  const stops: readonly Element[] = [...all].filter(isStop);
  return stops.indexOf(element) - stops.indexOf(focused);
}

/** Goes to a button or link by Tab and presses it. */
export async function press(element: Locator): Promise<void> {
  await tabTo(element);
  await element.page().keyboard.press('Enter');
}

/** Goes to a field by Tab, and replaces its text at once. */
export async function fill(field: Locator, text: string): Promise<void> {
  await tabTo(field);
  const { keyboard } = field.page();
  await keyboard.press('Control+a');
  await keyboard.insertText(text);
}

/** Presses the filled button by its shortcut, from wherever the focus is; fails where it has another name. */
export async function pressFilled(page: Page, name: string): Promise<void> {
  // The button shows its key behind its name.
  await expect(page.locator('button[data-filled]')).toContainText(name);
  await page.keyboard.press('Control+Enter');
}

/** Closes the open sheet by Esc. The key is pressed anew where it came while the focus was still on its way into the sheet. */
export async function closeSheet(page: Page): Promise<void> {
  await expect(async () => {
    if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 2_000 });
  }).toPass();
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
