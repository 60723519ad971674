import { findProgram } from '../find-program.mjs';

/** What a current Chromium is called on different systems; Debian's comes first, Ubuntu has only Google's. */
const names = ['chromium', 'google-chrome', 'chromium-browser'];

/** The path of this system's Chromium, or null where none is installed. */
export function findChromium() {
  return names.map(findProgram).find((path) => path !== null) ?? null;
}

/** The Debian package with Chromium; none where this system has one already. */
export function chromiumPackages() {
  return findChromium() === null ? ['chromium'] : [];
}
