// Loaded with --require into a measured run. At the end it writes to the file BENCH_WATCH how long loading took, the longest block of
// the event loop after that, and the program's largest memory.
const { openSync, readSync, writeFileSync } = require('node:fs');

/** The interval between two readings of the clock; a longer gap is a block. */
const lookMs = 1;

/** The main thread's time on a processor and its time of waiting for one, in nanoseconds. Linux kernel documentation, scheduler/sched-stats. */
const schedule = openSync(`/proc/self/task/${process.pid}/schedstat`);
const bytes = Buffer.alloc(128);

function computedMs() {
  const [onProcessor = ''] = bytes.toString('latin1', 0, readSync(schedule, bytes, 0, bytes.length, 0)).split(' ');
  return Number(onProcessor) / 1e6;
}

const startedMs = performance.now();
let loadedMs = startedMs;
let last = { atMs: startedMs, computedMs: computedMs() };
let longest = { blockMs: 0, computedMs: 0 };

function look() {
  const now = { atMs: performance.now(), computedMs: computedMs() };
  const blockMs = now.atMs - last.atMs - lookMs;
  if (blockMs > longest.blockMs) longest = { blockMs, computedMs: now.computedMs - last.computedMs };
  last = now;
}

// The program's own modules are read before the loop first turns.
setImmediate(() => {
  loadedMs = performance.now();
  last = { atMs: loadedMs, computedMs: computedMs() };
  setInterval(look, lookMs).unref();
});

process.once('exit', () => {
  look();
  const memoryBytes = process.resourceUsage().maxRSS * 1024;
  writeFileSync(
    process.env.BENCH_WATCH,
    JSON.stringify({
      loadingMs: loadedMs - startedMs,
      longestBlockMs: longest.blockMs,
      computedMs: longest.computedMs,
      memoryBytes,
    }),
  );
});
