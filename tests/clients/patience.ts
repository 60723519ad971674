/** How long a real program may take to do what a test waits for: a machine that is ten times slower than ours needs as long. */
export const patienceMs = 120_000;

/** How a test waits for a real program. One that hangs is started once more: the configuration of these tests looks for the message. */
export const patience = { timeout: patienceMs, message: 'The real program did nothing in time' };
