/**
 * The Debian packages of the libraries that Electron is linked against. Those that a newer release names anew for 64-bit times stand with
 * both names. The new name is first: there the old one may be virtual, and another package such as an OSS wrapper may provide it.
 */
export const libraryDependencies = [
  ...['libasound2', 'libatk-bridge2.0-0', 'libatk1.0-0', 'libatspi2.0-0', 'libcups2', 'libglib2.0-0', 'libgtk-3-0'].map(
    (name) => `${name}t64 | ${name}`,
  ),
  'libc6',
  'libcairo2',
  'libdbus-1-3',
  'libdrm2',
  'libexpat1',
  'libgbm1',
  'libnspr4',
  'libnss3',
  'libpango-1.0-0',
  'libx11-6',
  'libxcb1',
  'libxcomposite1',
  'libxdamage1',
  'libxext6',
  'libxfixes3',
  'libxkbcommon0',
  'libxrandr2',
];
