import type { Locator, Page } from '@playwright/test';

/** The visible places of a text. The status region for screen readers repeats some texts a moment later. */
export function shownText(page: Page, text: string | RegExp): Locator {
  return page.getByText(text).and(page.locator(':not([role="status"])'));
}
