import { installCurrentNode, whyNoCurrentNode } from '../current-node.mjs';
import { captureProgram } from '../run-program.mjs';
import { findChromium } from './find-chromium.mjs';
import { runPlaywright } from './playwright-part.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Runs the tests of the window's pages in the system's Chromium. The built program runs with them on a current Node; only Electron itself is
 * replaced (`stand-in/electron.mjs`).
 *
 * @returns {Promise<Tally>}
 */
export async function runInChromium() {
  const reason = whyNoCurrentNode();
  if (reason !== null) return { passed: 0, failed: 0, skipped: 1, note: reason };
  const chromium = findChromium();
  if (chromium === null) return { passed: 0, failed: 0, skipped: 1, note: 'Skipped: there is no Chromium here.' };
  const node = await installCurrentNode();
  for (const program of [chromium, node])
    console.log(`${program}: ${(await captureProgram(program, ['--version'])).output.trim()}`);
  return await runPlaywright('chromium', 'build/playwright.chromium.config.mjs', {
    MAILWRIGHT_CHROMIUM: chromium,
    MAILWRIGHT_NODE: node,
    // Colours come from the same style sheet and are judged in the window.
    MAILWRIGHT_LOOKS: 'states',
  });
}
