import { expect, type Page, test } from '@playwright/test';
import { expectTitle, pressFilled, search } from './keyboard';
import { sharedWindow } from './shared-window';

const open = sharedWindow('--demo');

test('a title is spoken once: by the focus on a new page, and by the status region while the page stays', async () => {
  const { page } = open;
  const title = page.getByRole('heading', { level: 1 });
  await listen(page);
  await search(page, 'you@wrong-password.example');
  await expect(page.getByRole('status')).toHaveText(/^Receiving and sending both work/);
  await pressFilled(page, 'Use these settings');
  await expectTitle(page, 'These settings work');
  await expect(title).toBeFocused();
  await pressFilled(page, 'Sign in');
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.type('not-the-password');
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Receiving was refused');
  await expect(page.getByRole('status')).toHaveText(/^Receiving was refused/);

  const told = await heard(page);
  const looking = 'Looking for the settings of wrong-password.example';
  expect(timesOf(told, 'focus', looking)).toBe(1);
  expect(timesOf(told, 'status', looking)).toBe(0);
  expect(timesOf(told, 'status', 'Receiving and sending both work')).toBe(1);
  expect(timesOf(told, 'focus', 'These settings work')).toBe(1);
  expect(timesOf(told, 'status', 'These settings work')).toBe(0);
  expect(timesOf(told, 'status', 'Sign in to check the account')).toBe(0);
  expect(timesOf(told, 'status', 'Receiving was refused')).toBe(1);
});

/** Something that a screen reader speaks: a heading that gets the focus, or a new text of the status region. */
interface Heard {
  readonly by: 'focus' | 'status';
  readonly text: string;
}

async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told: Heard[] = [];
    Object.assign(globalThis, { told });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLHeadingElement) told.push({ by: 'focus', text: target.textContent ?? '' });
    });
    const region = document.querySelector('[role="status"]');
    if (region === null) throw new Error('There is no status region');
    const changes = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => told.push({ by: 'status', text: region.textContent ?? '' })).observe(region, changes);
  });
}

async function heard(page: Page): Promise<readonly Heard[]> {
  return await page.evaluate(() => (globalThis as { told?: Heard[] }).told ?? []);
}

function timesOf(told: readonly Heard[], by: Heard['by'], title: string): number {
  return told.filter((each) => each.by === by && each.text.startsWith(title)).length;
}
