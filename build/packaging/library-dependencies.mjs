/**
 * The libraries that Electron is linked against, by the Debian package that has them. Debian and Ubuntu name these anew for 64-bit times, and
 * older releases have the name that stands here.
 */
const renamedLibraries = {
  libasound2: ['libasound.so.2'],
  'libatk-bridge2.0-0': ['libatk-bridge-2.0.so.0'],
  'libatk1.0-0': ['libatk-1.0.so.0'],
  'libatspi2.0-0': ['libatspi.so.0'],
  libcups2: ['libcups.so.2'],
  'libglib2.0-0': ['libglib-2.0.so.0', 'libgobject-2.0.so.0', 'libgio-2.0.so.0'],
  'libgtk-3-0': ['libgtk-3.so.0'],
};

/** The same with one name everywhere. What libc6 itself depends on stands with it. */
const otherLibraries = {
  libc6: ['libc.so.6', 'libm.so.6', 'libdl.so.2', 'libpthread.so.0', 'libgcc_s.so.1'],
  libcairo2: ['libcairo.so.2'],
  'libdbus-1-3': ['libdbus-1.so.3'],
  libdrm2: ['libdrm.so.2'],
  libexpat1: ['libexpat.so.1'],
  libgbm1: ['libgbm.so.1'],
  libnspr4: ['libnspr4.so'],
  libnss3: ['libnss3.so', 'libnssutil3.so', 'libsmime3.so'],
  'libpango-1.0-0': ['libpango-1.0.so.0'],
  'libx11-6': ['libX11.so.6'],
  libxcb1: ['libxcb.so.1'],
  libxcomposite1: ['libXcomposite.so.1'],
  libxdamage1: ['libXdamage.so.1'],
  libxext6: ['libXext.so.6'],
  libxfixes3: ['libXfixes.so.3'],
  libxkbcommon0: ['libxkbcommon.so.0'],
  libxrandr2: ['libXrandr.so.2'],
};

/**
 * What the Debian package depends on. The new name is first: there the old one may be virtual, and another package such as an OSS wrapper
 * may provide it.
 */
export const debianDependencies = [
  ...Object.keys(renamedLibraries).map((name) => `${name}t64 | ${name}`),
  ...Object.keys(otherLibraries),
];

/** What the rpm depends on: the libraries by their own names, because distributions call the packages differently. */
export const rpmDependencies = [...Object.values(renamedLibraries), ...Object.values(otherLibraries)]
  .flat()
  .map((file) => `${file}()(64bit)`);

/** What both packages are more useful with: it opens the links of the window. */
export const recommendedPackage = 'xdg-utils';
