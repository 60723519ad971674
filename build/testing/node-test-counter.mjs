import { basename } from 'node:path';
import { failureLine } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * What node:test reports when a test ends. Only skipped tests have `skip` and only todo tests have `todo`, often as empty texts.
 *
 * @typedef {object} TestEnd
 * @property {string} name
 * @property {string} [file] - The bundle it is in.
 * @property {number} nesting
 * @property {{ readonly error?: { readonly message: string } }} [details]
 * @property {unknown} [skip]
 * @property {unknown} [todo]
 */

/**
 * A reporter for node:test that writes a tally as JSON.
 *
 * @param {AsyncIterable<{ readonly type: string, readonly data: TestEnd }>} events
 */
export async function* countTests(events) {
  const ends = [];
  for await (const event of events) {
    if (event.type === 'test:pass' || event.type === 'test:fail') ends.push(event);
  }
  yield JSON.stringify(tallyOfEnds(ends));
}

/**
 * Counts tests and not suites. A suite is recognised by its end, which follows the end of something nested deeper.
 *
 * @param {readonly { readonly type: string, readonly data: TestEnd }[]} ends - In the order they came.
 * @returns {Tally}
 */
export function tallyOfEnds(ends) {
  const tests = ends.filter(({ data }, index) => (ends[index - 1]?.data.nesting ?? 0) <= data.nesting);
  const failed = tests.filter(({ type }) => type === 'test:fail');
  const skipped = tests.filter(
    ({ type, data }) => type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined),
  ).length;
  return {
    passed: tests.length - failed.length - skipped,
    failed: failed.length,
    skipped,
    failures: failed.map(({ data }) =>
      failureLine([...(data.file === undefined ? [] : [basename(data.file)]), data.name], data.details?.error?.message),
    ),
  };
}

// biome-ignore lint/style/noDefaultExport: node:test takes a reporter from the default export.
export default countTests;
