import { rm } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { saidOutsideTheCatalogue } from '../words/pseudo-locale';
import { layoutFaults } from './layout-faults';
import { launchWindow, type OpenWindow, resize } from './open-window';
import { pseudoApp } from './pseudo-app';

const { MAILWRIGHT_APP = `${__dirname}/../..` } = process.env;

let open: OpenWindow;
let folder: string | null = null;
test.afterEach(async () => {
  await open.close();
  if (folder !== null) await rm(folder, { recursive: true });
  folder = null;
});

test('a language that is asked for is read from a file of its own and spoken from the first frame', async () => {
  open = await launchWindow(MAILWRIGHT_APP, ['--demo', '--lang=de']);
  const { page } = open;
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  // The demo starts a new account, without what was typed before. German has no words for it yet.
  await expect(page.getByRole('heading', { name: 'Demo: choose a situation' })).toBeVisible();
  await page.locator('input:focus').fill('erika@@example.net');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Darin steht mehr als ein @.').first()).toBeVisible();
  expect(open.complaints).toEqual([]);
});

test('every page says in words of the catalogue what it says, and longer words fit', async () => {
  test.slow();
  folder = await pseudoApp();
  open = await launchWindow(folder, ['--demo', '--lang=de']);
  const { page } = open;

  await expect(page.locator('input:focus')).toBeVisible();
  await look('address');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('help');
  await page.keyboard.press('Escape');

  await page.locator('input:focus').fill('you@all-well.example');
  await page.keyboard.press('Enter');
  await onPage(page, 2);
  await expect(page.getByRole('contentinfo').getByRole('button')).not.toHaveCount(0);
  await expect(filled(page)).not.toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('[data-tone="run"]')).toHaveCount(0);
  await look('discovery');

  await page.keyboard.press('Control+Enter');
  await onPage(page, 3);
  await look('settings');

  await page.keyboard.press('Control+Enter');
  await onPage(page, 4);
  await look('sign-in');
  await page.locator('input[type="password"]').fill('demo');
  await page.keyboard.press('Enter');
  await onPage(page, 5);
  await look('export');
});

function filled(page: Page) {
  return page.locator('button[data-filled]');
}

async function onPage(page: Page, step: number): Promise<void> {
  await expect(page).toHaveTitle(new RegExp(`${step} óf 5`));
}

/** Finds what was said outside the catalogue, and what 400 pixels cut off. */
async function look(state: string): Promise<void> {
  const { page } = open;
  const texts = await page.evaluate(textsOnPage);
  // Mail programs are called the same in every language; and the platform joins lists and closes sheets in German.
  const names: string = await page.evaluate(
    'window.mailwright.listPrograms(null).then(({ value }) => value.map(({ name }) => name).join(" "))',
  );
  const otherWords = [...names.split(' '), 'und', 'Schließen'];
  expect
    .soft(
      texts.some((text) => text.includes('⟦')),
      `${state} speaks the language`,
    )
    .toBe(true);
  expect
    .soft(
      texts.flatMap(saidOutsideTheCatalogue).filter((word) => !otherWords.includes(word)),
      `${state} said outside the catalogue`,
    )
    .toEqual([]);
  await resize(open, 400, 600);
  expect.soft(await layoutFaults(page), `${state} fits into 400 pixels`).toEqual([]);
  await resize(open, 1100, 760);
}

/** Everything that is shown or told to a screen reader, a text each. What a server or a file says is not ours, and names of programs are names. */
function textsOnPage(): readonly string[] {
  const foreign = 'blockquote, pre, code, .host';
  const texts = [...document.body.querySelectorAll('*')]
    .filter((element) => element.closest(foreign) === null && element.localName !== 'b')
    // Words in bold are a piece of the sentence around them.
    .map(({ childNodes }) =>
      [...childNodes].map((node) => (node instanceof Text || node.nodeName === 'B' ? node.textContent : '')).join(''),
    );
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
  }
  return texts;
}
