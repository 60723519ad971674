import { installCurrentNode, whyNoCurrentNode } from '../current-node.mjs';
import { runInNodes } from './node-test-part.mjs';
import { sumTallies } from './tally.mjs';
import { runVitest, skipVitest } from './vitest-part.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const config = 'build/vitest.current-node.config.mjs';

/**
 * Runs what depends on Node on a current one: the unit tests of such code, the hostile servers, and the packed command line.
 *
 * @returns {Promise<Tally>}
 */
export async function runOnCurrentNode() {
  const reason = whyNoCurrentNode();
  if (reason !== null) return await skipVitest('current-node', config, reason);
  const program = await installCurrentNode();
  return sumTallies([
    // The repetitions are made in full by the part `unit`.
    await runVitest('current-node', config, { MAILWRIGHT_LOOKS: '' }, program),
    await runInNodes('hostile', ['tests', 'hostile'], [{ name: 'current-node', program, env: {} }]),
  ]);
}
