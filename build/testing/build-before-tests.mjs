import { bundleWhereChanged } from '../bundle.mjs';

/** Builds the program before the tests that run it, where its sources have changed. */
export async function setup() {
  await bundleWhereChanged();
}
