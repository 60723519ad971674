const { MAILWRIGHT_LOOKS: looks, MAILWRIGHT_PICTURES: pictures } = process.env;

/** Whether each state of the window is judged in all its looks: in `.ci/run`, and where pictures are taken. */
export const inAllLooks = looks === 'all' || pictures !== undefined;

/**
 * Whether every state of the window is opened: there, and with `MAILWRIGHT_LOOKS=states` too, in its usual look alone. Otherwise only some
 * of those that differ little, and no state that takes long and seldom breaks.
 */
export const areAllShown = inAllLooks || looks === 'states';
