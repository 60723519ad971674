import type { Page } from '@playwright/test';

/** What does not fit on the page as it is shown, each fault in a line: sideways scrolling, text cut off or wider than its box. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      // What only a screen reader is told is one pixel large.
      return width > 1 && height > 1 && element.closest('.hidden-visually, svg') === null;
    };
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    // A keyboard reaches what lies outside of a scroller that takes the focus; a field follows its caret.
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
      // What lies behind a sheet holds still and comes back with it.
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
