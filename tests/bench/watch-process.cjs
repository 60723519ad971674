// Loaded with --require into a measured run: writes to the file BENCH_WATCH, at the end, how long loading took, the longest block of
// the event loop after that, and the largest memory that the program had.
const { openSync, readSync, writeFileSync } = require('node:fs');

/** Between two looks at the clock; what is longer is a block. */
const lookMs = 1;

/** Time that the main thread had on a processor and time that it waited for one, in nanoseconds. proc_pid_schedstat. */
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
