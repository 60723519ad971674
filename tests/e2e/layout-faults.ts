import type { Page } from '@playwright/test';

/** Everything that does not fit on the page, one line each: sideways scrolling, text that is cut off or wider than its box. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      // Text for screen readers alone is one pixel large.
      return width > 1 && height > 1 && element.closest('.hidden-visually, svg') === null;
    };
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    // A scroller that takes the focus can be scrolled by keyboard, and a field scrolls with its caret.
    const mayScroll = (element: Element) => element instanceof HTMLInputElement || element.matches('[tabindex="0"]');
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;

    const faults: string[] = [];
    for (const element of document.querySelectorAll('html, body, body *')) {
      if (!isShown(element) || mayScroll(element)) continue;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline') continue;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isWider = scrollWidth > clientWidth + 1;
      if (isWider && overflowX !== 'visible') faults.push(`cut off or scrolls sideways: ${nameOf(element)}`);
      else if (isWider && hasText(element)) faults.push(`wider than its box: ${nameOf(element)}`);
      // While a sheet is open, the page behind it does not scroll; it scrolls again once the sheet is closed.
      const isBehind = element === document.documentElement;
      const isCut = !isBehind && (overflowY === 'hidden' || overflowY === 'clip') && scrollHeight > clientHeight + 1;
      if (isCut) faults.push(`cut off below: ${nameOf(element)}`);
      const { left, right } = element.getBoundingClientRect();
      const isOutside = hasText(element) && (left < -1 || right > innerWidth + 1);
      if (isOutside && element.closest('[tabindex="0"]') === null)
        faults.push(`outside the window: ${nameOf(element)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the window scrolls sideways');
    return faults;
  });
}
