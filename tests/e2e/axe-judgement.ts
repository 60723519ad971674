import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** What axe reports: each finding with its elements, and how many rules passed. */
export interface AxeJudgement {
  readonly found: readonly string[];
  readonly passed: number;
}

/** Which rules judge; all of them where none is named. */
export interface AxeRules {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** The minified axe, which a page reads in half the time. */
const file = require.resolve('axe-core/axe.min.js');
let source: string | null = null;

/** Judges the page as it is by the rules of axe. */
export async function judgeByAxe(page: Page, { only, without = [] }: AxeRules = {}): Promise<AxeJudgement> {
  // Loaded once for each page, because loading takes as long as judging the structure.
  if (!(await page.evaluate('"axe" in window'))) {
    source ??= await readFile(file, 'utf8');
    await page.evaluate(source);
  }
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const options = JSON.stringify({ ...(only && { runOnly: only }), rules, resultTypes: ['violations'] });
  return await page.evaluate(`axe.run(document, ${options}).then(({ violations, passes }) => ({
    found: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
    passed: passes.length,
  }))`);
}
