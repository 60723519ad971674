import { expect, type Locator, type Page, test } from '@playwright/test';
import { fill } from './keyboard';
import { sharedWindow } from './shared-window';

const open = sharedWindow('--demo');

test('a title is spoken once: by the focus on a new page, and by the status region while the page stays', async () => {
  const { page } = open;
  await listen(page);
  await fill(page.getByLabel('Mail address'), 'you@wrong-password.example');
  await page.keyboard.press('Enter');
  const found = await spokenTitle(page, 2);
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveTitle(/^Step 3/);
  await expect(title(page)).toBeFocused();
  const settings = await textOfTitle(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  const form = await textOfTitle(page);
  await page.keyboard.type('not-the-password');
  await page.keyboard.press('Enter');
  const refused = await spokenTitle(page, 4);

  const told = await heard(page);
  const looking = told[0]?.text ?? '';
  expect([looking, settings].map((text) => timesOf(told, 'focus', text))).toEqual([1, 1]);
  expect([looking, settings, form].map((text) => timesOf(told, 'status', text))).toEqual([0, 0, 0]);
  expect([found, refused].map((text) => timesOf(told, 'focus', text))).toEqual([0, 0]);
  expect([found, refused].map((text) => timesOf(told, 'status', text))).toEqual([1, 1]);
});

function title(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

async function textOfTitle(page: Page): Promise<string> {
  return (await title(page).textContent()) ?? '';
}

/** The title of a step once nothing runs any more, which the status region has said. */
async function spokenTitle(page: Page, step: number): Promise<string> {
  await expect(page).toHaveTitle(new RegExp(`^Step ${step}`));
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.locator('[data-tone="run"]')).toHaveCount(0);
  const text = await textOfTitle(page);
  await expect.poll(() => page.getByRole('status').textContent()).toContain(text);
  return text;
}

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
