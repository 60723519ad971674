import { expect, type Page, test } from '@playwright/test';
import { areAllShown } from './all-states';
import { hiddenParts } from './hidden-parts';
import { layoutFaults } from './layout-faults';
import { takePicture } from './look-at';
import { resize } from './open-window';
import { sharedWindow } from './shared-window';

const open = sharedWindow('--demo');

/** The smallest window, a common window of 1280 × 1024 at 400 % zoom in CSS pixels, and the usual size. */
const smallest = { width: 480, height: 560 };
const zoomed = { width: 320, height: 256 };
const usual = { width: 1100, height: 760 };
type Size = typeof usual;

/** More keys than a walk through all pages needs, and more presses of Tab than one page. */
const keysAtMost = 12;
const tabsAtMost = 100;

for (const account of areAllShown ? ['blocked-587', 'all-well'] : ['blocked-587']) {
  test(`on every page of ${account}, the smallest window shows the main action, and a zoomed one loses nothing`, async () => {
    test.slow();
    const { page } = open;
    await page.keyboard.type(`you@${account}.example`);
    const seen = new Set<number>();
    for (let keys = 0; keys < keysAtMost; keys++) {
      const step = await stepOf(page);
      if (!seen.has(step)) await judge(`step ${step}`);
      seen.add(step);
      if (step === 5) break;
      await goOn(page);
    }
    expect([...seen]).toEqual([1, 2, 3, 4, 5]);
  });
}

test('Help fits into both, and is scrolled and closed by keyboard', async () => {
  const { page } = open;
  await page.keyboard.press('F1');
  const sheet = page.locator('.sheet');
  const close = sheet.locator('.sheet-foot .button').last();
  await expect(close).toBeVisible();
  await resizeTo(smallest);
  expect.soft(await hiddenParts(page, '.sheet-foot .button')).toEqual([]);
  await resizeTo(zoomed);
  expect.soft(await layoutFaults(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect.poll(() => sheet.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  expect.soft(await lostByKeyboard(page, '.sheet')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

async function judge(where: string): Promise<void> {
  const { page } = open;
  await resizeTo(smallest);
  await takePicture(open, `frame.${where}.480`, smallest);
  expect.soft(await hiddenParts(page, '.foot [data-filled], .rail-end .button'), `${where}: in sight`).toEqual([]);
  expect
    .soft(await isOneRow(page, '.step, .stepper-now, .rail-end .button'), `${where}: the bar is one row`)
    .toBe(true);
  expect.soft(await isOneRow(page, '.foot .button'), `${where}: the foot is one row where it fits`).toBe(true);
  await resizeTo(zoomed);
  expect.soft(await layoutFaults(page), `${where}: fits`).toEqual([]);
  expect.soft(await innerScrollers(page), `${where}: scrolls inside the page`).toEqual([]);
  expect.soft(await lostByKeyboard(page, '#window'), `${where}: by keyboard`).toEqual([]);
  await resizeTo(usual);
}

async function resizeTo({ width, height }: Size): Promise<void> {
  await resize(open, width, height);
}

async function stepOf(page: Page): Promise<number> {
  return Number(/\d/.exec(await page.title())?.[0]);
}

/** Does what the page is there for by keyboard, and waits until the next page or state can be left. */
async function goOn(page: Page): Promise<void> {
  const before = await stateOf(page);
  const password = page.locator('input[type="password"]').first();
  if ((await password.count()) > 0 && (await password.inputValue()) === '') {
    await password.focus();
    await page.keyboard.type('demo');
    await page.keyboard.press('Enter');
  } else {
    await page.keyboard.press('Control+Enter');
  }
  await expect.poll(() => stateOf(page)).not.toBe(before);
  await expect(page.locator('button[data-filled]')).toBeVisible();
  await expect(page.locator('[data-tone="run"]')).toHaveCount(0);
}

async function stateOf(page: Page): Promise<string> {
  return `${await page.title()} ${await page.locator('.page-head h1').textContent()}`;
}

/** Whether the parts are in one row, or are wider together than the window. */
async function isOneRow(page: Page, selector: string): Promise<boolean> {
  return await page.evaluate((wanted) => {
    const boxes = [...document.querySelectorAll(wanted)].map((part) => part.getBoundingClientRect());
    const gap = 8;
    const needed = boxes.reduce((sum, { width }) => sum + width + gap, 0);
    const lowestTop = Math.max(...boxes.map(({ top }) => top));
    const highestBottom = Math.min(...boxes.map(({ bottom }) => bottom));
    return lowestTop < highestBottom || needed > innerWidth - 2 * gap;
  }, selector);
}

/** Parts with a scroll bar of their own inside the page, which itself scrolls; code that takes the focus may have one. */
async function innerScrollers(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('body *:not(input, [tabindex="0"])')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        return (
          (scrolls(overflowY) && scrollHeight > clientHeight + 1) ||
          (scrolls(overflowX) && scrollWidth > clientWidth + 1)
        );
      })
      .map(({ className }) => String(className)),
  );
}

/** Presses Tab through everything, and gives what has the focus out of sight or never gets it. */
async function lostByKeyboard(page: Page, within: string): Promise<readonly string[]> {
  const missed = new Set(await page.evaluate(focusable, within));
  const lost: string[] = [];
  for (let tabs = 0; tabs < tabsAtMost && missed.size > 0; tabs++) {
    await page.keyboard.press('Tab');
    const { name, isInSight } = await page.evaluate(focusNow);
    missed.delete(name);
    if (!isInSight) lost.push(`out of sight: ${name}`);
  }
  return [...lost, ...[...missed].map((name) => `not reached: ${name}`)];
}

/** Names of the buttons, links and fields that Tab should lead to; of radios only the chosen one. */
function focusable(within: string): readonly string[] {
  const root = document.querySelector(within);
  return [...(root?.querySelectorAll<HTMLElement>('button:enabled, input:enabled, a[href], [role="link"]') ?? [])]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
    .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked))
    .map((element) => element.textContent?.trim() || element.getAttribute('aria-label') || element.id);
}

function focusNow(): { readonly name: string; readonly isInSight: boolean } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return { name: 'nothing', isInSight: true };
  // A box or radio for screen readers is one pixel large; its label is what is seen.
  const { top, bottom, left, right } = (element.closest('label') ?? element).getBoundingClientRect();
  return {
    name: element.textContent?.trim() || element.getAttribute('aria-label') || element.id,
    isInSight: bottom > 0 && top < innerHeight && left >= -1 && right <= innerWidth + 1,
  };
}
