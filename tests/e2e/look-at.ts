import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import type { WizardPage } from '../../electron/core/wizard/state/wizard-state';
import { layoutFaults } from './layout-faults';
import { type OpenWindow, resize } from './open-window';

/**
 * Where pictures go; none are taken where it is not named. As released they are without the notice of an old runtime.
 * `MAILWRIGHT_LOOKS` is `all` where every state is to be judged in dark and forced colours too, which takes half as long again and
 * seldom finds what light colours do not.
 */
const {
  MAILWRIGHT_PICTURES: pictures,
  MAILWRIGHT_PICTURES_AS_RELEASED: asReleased,
  MAILWRIGHT_LOOKS: wantedLooks = '',
} = process.env;

const usualSize = { width: 1100, height: 760 };

/** The smallest window, and what is left of a common one at 400 % zoom. */
const narrowSizes = [
  { width: 480, height: 560 },
  { width: 320, height: 400 },
] as const;

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;
type Look = keyof typeof looks;
const lookNames: readonly Look[] =
  pictures !== undefined || wantedLooks === 'all' ? ['light', 'dark', 'forced'] : ['light'];

const still = { reducedMotion: 'reduce' } as const;

const counts = { states: 0, looks: 0, rules: 0, findings: 0 };

/** How much axe has looked at so far, and what it found, in one line. */
export function axeCounts(): string {
  const { states, looks, rules, findings } = counts;
  return `axe: ${states} states in ${looks} looks, ${rules} rules passed, ${findings} findings\n`;
}

/** The rules that another colour scheme can break; all others look at the page's structure, which is the same in each. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Looks at the page as it stands, in every size: axe finds nothing, all fits, the console is silent. The rest of the test goes on whatever is found. */
export async function lookAt(open: OpenWindow, wizardPage: WizardPage, state: string): Promise<void> {
  const { app, page } = open;
  const name = `${wizardPage}.${state}`;
  const before = open.complaints.length;
  counts.states++;
  for (const look of lookNames) {
    await page.emulateMedia({ ...looks[look], ...still });
    await expectNoFindings(open, look, `${name} in ${look} colours`);
    await takePicture(open, `${name}.${look}`);
  }
  await page.emulateMedia({ ...looks.light, ...still });
  expect.soft(await layoutFaults(page), `${name} fits`).toEqual([]);
  for (const size of narrowSizes) {
    await resize(app, size.width, size.height);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width);
    expect.soft(await layoutFaults(page), `${name} fits into ${size.width} × ${size.height}`).toEqual([]);
    if (size === narrowSizes[0]) await takePicture(open, `${name}.narrow`, size);
  }
  await resize(app, usualSize.width, usualSize.height);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(usualSize.width);
  expect.soft(open.complaints.slice(before), `the console at ${name}`).toEqual([]);
}

async function expectNoFindings({ page }: OpenWindow, look: Look, what: string): Promise<void> {
  const { found, passed } = await judge(page, look === 'light' ? {} : { runOnly: colourRules });
  counts.looks++;
  counts.rules += passed;
  counts.findings += found.length;
  expect.soft(found, what).toEqual([]);
  expect.soft(passed, `rules that passed of ${what}`).toBeGreaterThan(0);
}

/** What axe says: each finding with the elements that it is about, and how many rules passed. */
interface Judgement {
  readonly found: readonly string[];
  readonly passed: number;
}

async function judge(page: Page, rules: { readonly runOnly?: readonly string[] }): Promise<Judgement> {
  // Once in a page: it takes as long to be read as it takes to judge the structure.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const options = JSON.stringify({ ...rules, resultTypes: ['violations'] });
  return await page.evaluate(`axe.run(document, ${options}).then(({ violations, passes }) => ({
    found: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
    passed: passes.length,
  }))`);
}

/** A picture of everything that is on the page, where pictures are wanted: the window is as tall as that takes. */
export async function takePicture(
  { app, page }: OpenWindow,
  name: string,
  { width, height } = usualSize,
): Promise<void> {
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  if (asReleased !== undefined) await hideNotice(app);
  // Once more for what grows with the window.
  for (let tries = 0, tall = height; tries < 2; tries++) {
    tall += await hiddenBelowPx(page);
    await resize(app, width, tall);
    await expect.poll(() => page.evaluate(() => innerHeight)).toBe(tall);
  }
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await resize(app, width, height);
}

async function hideNotice(app: OpenWindow['app']): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    await window?.webContents.insertCSS('.runtime-notice { display: none !important }', { cssOrigin: 'user' });
  });
}

async function hiddenBelowPx(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const parts = [...document.querySelectorAll('.page, .panel, html')];
    return Math.max(0, ...parts.map((part) => part.scrollHeight - part.clientHeight));
  });
}
