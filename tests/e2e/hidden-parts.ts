import type { Page } from '@playwright/test';

/** The texts of the elements that are not whole in the window, or lie under something else; a word where there is no such element. */
export async function hiddenParts(page: Page, selector: string): Promise<readonly string[]> {
  return await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>(wanted)];
    const isWhole = (element: HTMLElement) => {
      const { top, left, right, bottom } = element.getBoundingClientRect();
      const isInside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      return isInside && element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    };
    if (all.length === 0) return [`nothing is ${wanted}`];
    return all.filter((element) => !isWhole(element)).map(({ textContent }) => textContent ?? '');
  }, selector);
}
