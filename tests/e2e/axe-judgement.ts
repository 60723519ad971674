import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** What axe reports: each finding with its elements, and how many rules passed. */
export interface AxeJudgement {
  readonly found: readonly string[];
  readonly passed: number;
}

/** The minified axe, which a page reads in half the time. */
const file = require.resolve('axe-core/axe.min.js');
let source: string | null = null;

/** Judges the page as it is by all rules of axe, or only by those that are named. */
export async function judgeByAxe(page: Page, runOnly?: readonly string[]): Promise<AxeJudgement> {
  // Loaded once for each page, because loading takes as long as judging the structure.
  if (!(await page.evaluate('"axe" in window'))) {
    source ??= await readFile(file, 'utf8');
    await page.evaluate(source);
  }
  const options = JSON.stringify({ ...(runOnly && { runOnly }), resultTypes: ['violations'] });
  return await page.evaluate(`axe.run(document, ${options}).then(({ violations, passes }) => ({
    found: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
    passed: passes.length,
  }))`);
}
