/**
 * Gives a logger that writes nothing, in place of pino. imapflow loads pino even with its log switched off, and pino needs a
 * newer Node than Electron 25 has.
 */
function createSilentLogger() {
  const silence = () => {};
  const levels = { trace: silence, debug: silence, info: silence, warn: silence, error: silence, fatal: silence };
  return { ...levels, child: createSilentLogger };
}

module.exports = createSilentLogger;
