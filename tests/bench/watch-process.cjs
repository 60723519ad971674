// Loaded with --require into a measured run: writes to the file BENCH_WATCH, at the end, the longest block of the event
// loop after the program has been loaded, and the largest memory that it had.
const { writeFileSync } = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');

const resolutionMs = 1;
const delays = monitorEventLoopDelay({ resolution: resolutionMs });
// The program's own modules are read before the loop first turns.
setImmediate(() => delays.enable());
process.once('exit', () => {
  const longestBlockMs = Math.max(0, delays.max / 1e6 - resolutionMs);
  const memoryBytes = process.resourceUsage().maxRSS * 1024;
  writeFileSync(process.env.BENCH_WATCH, JSON.stringify({ longestBlockMs, memoryBytes }));
});
