/**
 * Whether every state of the window is opened: in `.ci/run`, and where pictures are taken. Otherwise only some of those that differ little,
 * and no state that takes long and seldom breaks.
 */
export const areAllShown =
  process.env['MAILWRIGHT_LOOKS'] === 'all' || process.env['MAILWRIGHT_PICTURES'] !== undefined;
