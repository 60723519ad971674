import type { Locator, Page } from '@playwright/test';

/** Where a text is shown to the eye. The region that only a screen reader hears says some of it a second time, a moment later. */
export function shownText(page: Page, text: string | RegExp): Locator {
  return page.getByText(text).and(page.locator(':not([role="status"])'));
}
