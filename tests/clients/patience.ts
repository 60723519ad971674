/** How long a real program may take to do what a test waits for: a machine that is ten times slower than ours needs as long. */
export const patienceMs = 120_000;
