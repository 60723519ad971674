import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { renderSummaryPage } from '../../electron/core/audit/summary-page/summary-page';
import { summaryStyle } from '../../electron/core/audit/summary-page/summary-style';
import { sayIn } from '../../electron/words/format-message';
import { sampleSummary } from '../core/audit/summary-page/sample-summary';
import { inAllLooks } from './all-states';
import { colourRules, judgeByAxe } from './axe-judgement';
import { layoutFaults } from './layout-faults';
import { resize, startMs } from './open-window';
import { removeProfile } from './remove-profile';

const { MAILWRIGHT_ELECTRON: program = '', MAILWRIGHT_PICTURES: pictures } = process.env;

/** The widest and the narrowest page differ most. Colours are the same in each width, and structure in each colour. */
const allLooks = [
  { colorScheme: 'light', width: 1100, rules: {} },
  { colorScheme: 'light', width: 320, rules: { without: colourRules } },
  { colorScheme: 'dark', width: 1100, rules: { only: colourRules } },
  { colorScheme: 'light', width: 720, rules: {} },
  { colorScheme: 'dark', width: 720, rules: {} },
  { colorScheme: 'dark', width: 320, rules: {} },
] as const;
const looks = allLooks.slice(0, inAllLooks ? undefined : 3);

let app: ElectronApplication;
let page: Page;
let folder: string;
const complaints: string[] = [];
const requests: string[] = [];

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-page-'));
  const file = join(folder, 'summary.html');
  const html = renderSummaryPage(
    sampleSummary((index) => `department-${index}.a-rather-long-name.example`),
    {
      say: sayIn('en'),
      file: 'november.ndjson',
      against: 'october.ndjson',
      styleDigest: createHash('sha256').update(summaryStyle).digest('base64'),
    },
  );
  await writeFile(file, html);
  const show = join(__dirname, 'show-file.cjs');
  app = await _electron.launch({
    executablePath: program,
    timeout: startMs,
    args: ['--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`, show, file],
  });
  page = await app.firstWindow({ timeout: startMs });
  // What the first load says and asks is not heard from its start, so the page is loaded once more.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  page.on('console', (line) => complaints.push(line.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.reload();
});
test.afterAll(async () => {
  await app?.close();
  await removeProfile(folder);
});

async function widen(width: number): Promise<void> {
  await resize({ app, page }, width, 760);
}

for (const { colorScheme, width, rules } of looks) {
  test(`the page of an audit is clear in ${colorScheme} colours, ${width} px wide`, async () => {
    await page.emulateMedia({ colorScheme, forcedColors: 'none' });
    await widen(width);
    expect((await judgeByAxe(page, inAllLooks ? {} : rules)).found).toEqual([]);
    expect(await layoutFaults(page)).toEqual([]);
    await takePicture(`${colorScheme}.${width}`);
  });
}

test('the page of an audit is clear in forced colours and on paper', async () => {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await widen(1100);
  expect((await judgeByAxe(page, inAllLooks ? {} : { only: colourRules })).found).toEqual([]);
  await takePicture('forced');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' });
  await widen(720);
  expect(await layoutFaults(page)).toEqual([]);
  await takePicture('print');
  await page.emulateMedia({ media: 'screen' });
});

test('the keyboard reaches every section of the page', async () => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Changes' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#changes');
  expect(await page.locator('nav a').count()).toBe(await page.locator('main > section').count());
});

test('a table keeps its headings for screen readers on a narrow screen', async () => {
  await widen(320);
  const rows = page.getByRole('table', { name: 'Ports that work' }).getByRole('row');
  await expect(rows.nth(1).getByRole('rowheader')).toHaveText('993, IMAP');
  await expect(page.getByRole('table', { name: 'Ports that work' }).getByRole('columnheader').first()).toHaveText(
    'Port',
  );
  await expect(page.getByRole('img', { name: /^Ports that work/ })).toBeVisible();
});

test('the page asks for nothing, and its policy is kept', async () => {
  expect(requests).toEqual([page.url().replace(/#.*/, '')]);
  expect(complaints).toEqual([]);
});

async function takePicture(name: string): Promise<void> {
  if (pictures !== undefined)
    await page.screenshot({ path: join(pictures, `summary-page.${name}.png`), fullPage: true });
}
