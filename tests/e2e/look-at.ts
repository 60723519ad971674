import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { WizardPage } from '../../electron/core/wizard/state/wizard-state';
import { inAllLooks } from './all-states';
import { type AxeRules, colourRules, judgeByAxe } from './axe-judgement';
import { hiddenParts } from './hidden-parts';
import { layoutFaults } from './layout-faults';
import { type OpenWindow, resize } from './open-window';

/**
 * `MAILWRIGHT_PICTURES` is the folder for pictures; without it none are taken. `MAILWRIGHT_PICTURES_AS_RELEASED` takes them without the
 * notice of an old runtime. `MAILWRIGHT_LOOKS=all` judges the colours of every state, and dark, forced and stronger ones too. Otherwise
 * only the first state of a test has its colours judged: that takes as long as all other rules together, and seldom finds anything later.
 */
const { MAILWRIGHT_PICTURES: pictures, MAILWRIGHT_PICTURES_AS_RELEASED: asReleased } = process.env;

const usualSize = { width: 1100, height: 760 };

/** The smallest window, and the CSS pixels of a common window at 400 % zoom. */
const narrowSizes = [
  { width: 480, height: 560 },
  { width: 320, height: 256 },
] as const;

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  forced: { colorScheme: 'light', forcedColors: 'active', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
} as const;
type Look = keyof typeof looks;
const lookNames: readonly Look[] = inAllLooks ? ['light', 'dark', 'forced', 'contrast'] : ['light'];

const still = { reducedMotion: 'reduce' } as const;

const counts = { states: 0, looks: 0, rules: 0, findings: 0 };

/** What axe has judged so far and how many faults it found, in one line. */
export function axeCounts(): string {
  const { states, looks, rules, findings } = counts;
  return `axe: ${states} states in ${looks} looks, ${rules} rules passed, ${findings} findings\n`;
}

/** The test whose colours were judged last. */
let colouredTest = '';

/** Which rules judge a state in light colours. */
function lightRules(): AxeRules {
  const { testId } = test.info();
  const isFirst = testId !== colouredTest;
  colouredTest = testId;
  return isFirst || inAllLooks ? {} : { without: colourRules };
}

/** Judges the current page in every size: axe finds nothing, everything fits, the console is empty. A fault fails the test at its end. */
export async function lookAt(open: OpenWindow, wizardPage: WizardPage, state: string): Promise<void> {
  const { page } = open;
  const name = `${wizardPage}.${state}`;
  const before = open.complaints.length;
  counts.states++;
  for (const look of lookNames) {
    await page.emulateMedia({ ...looks[look], ...still });
    await expectNoFindings(open, look, `${name} in ${look} colours`);
    await takePicture(open, `${name}.${look}`);
  }
  if (inAllLooks) await page.emulateMedia({ ...looks.light, ...still });
  expect.soft(await layoutFaults(page), `${name} fits`).toEqual([]);
  if (pictures !== undefined) await lookFromRightToLeft(open, name);
  for (const size of narrowSizes) {
    await resize(open, size.width, size.height);
    expect.soft(await layoutFaults(page), `${name} fits into ${size.width} × ${size.height}`).toEqual([]);
    if (size === narrowSizes[0]) {
      expect.soft(await hiddenMainActions(page), `the main action of ${name} is in sight`).toEqual([]);
      await takePicture(open, `${name}.narrow`, size);
    } else await takeScrolledPicture(open, `${name}.zoomed`);
  }
  await resize(open, usualSize.width, usualSize.height);
  expect.soft(open.complaints.slice(before), `the console at ${name}`).toEqual([]);
}

/** The main action where it is not whole in sight; a sheet over the page has its own. */
async function hiddenMainActions(page: Page): Promise<readonly string[]> {
  const mainAction = '.foot [data-filled]';
  const isExpected = await page.evaluate(
    (selector) =>
      document.querySelector('[role="dialog"], [role="alertdialog"]') === null &&
      document.querySelector(selector) !== null,
    mainAction,
  );
  return isExpected ? await hiddenParts(page, mainAction) : [];
}

/** The page mirrored, with its English words. */
async function lookFromRightToLeft(open: OpenWindow, name: string): Promise<void> {
  const { page } = open;
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect.soft(await layoutFaults(page), `${name} fits from right to left`).toEqual([]);
  await takePicture(open, `${name}.rtl`);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
}

async function expectNoFindings({ page }: OpenWindow, look: Look, what: string): Promise<void> {
  const { found, passed } = await judgeByAxe(page, look === 'light' ? lightRules() : { only: colourRules });
  counts.looks++;
  counts.rules += passed;
  counts.findings += found.length;
  expect.soft(found, what).toEqual([]);
  expect.soft(passed, `rules that passed of ${what}`).toBeGreaterThan(0);
}

/** Takes a picture of the whole page, in a window as tall as the page; does nothing where no folder for pictures is named. */
export async function takePicture(open: OpenWindow, name: string, { width, height } = usualSize): Promise<void> {
  const { app, page } = open;
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  if (asReleased !== undefined) await hideNotice(app);
  // A second time, because some parts grow with the window.
  for (let tries = 0, tall = height; tries < 2; tries++) {
    tall += await hiddenBelowPx(page);
    await resize(open, width, tall);
  }
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await resize(open, width, height);
}

/**
 * Takes a picture of the whole page in a low window, which scrolls as one; does nothing where no folder for pictures is named. Where the
 * scroll bar was, the picture is cut.
 */
async function takeScrolledPicture({ app, page }: OpenWindow, name: string): Promise<void> {
  if (pictures === undefined) return;
  if (asReleased !== undefined) await hideNotice(app);
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
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
