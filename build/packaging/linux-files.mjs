import { identity } from './identity.mjs';

/** The desktop entry: how menus show Mailwright, and which files it opens. */
export function desktopEntry() {
  return `[Desktop Entry]
Type=Application
Name=${identity.name}
Comment=${identity.summary}
Exec=${identity.command} %f
Icon=${identity.command}
Terminal=false
Categories=${identity.categories}
MimeType=${identity.file.mediaType};
StartupWMClass=${identity.name}
`;
}

/** The type of Mailwright's own files, in the form of freedesktop.org's shared MIME database. */
export function mimeTypes() {
  const { extension, mediaType, description } = identity.file;
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${mediaType}">
    <comment>${description}</comment>
    <sub-class-of type="application/json"/>
    <glob pattern="*.${extension}"/>
  </mime-type>
</mime-info>
`;
}

/**
 * The description of the Debian package.
 *
 * @param {object} facts
 * @param {string} facts.version
 * @param {string} facts.architecture - As Debian names it.
 * @param {number} facts.installedBytes
 * @param {string} facts.summary - One sentence.
 * @param {readonly string[]} facts.dependencies
 */
export function controlFile({ version, architecture, installedBytes, summary, dependencies }) {
  return `Package: ${identity.command}
Version: ${version}
Architecture: ${architecture}
Maintainer: ${identity.maintainer}
Installed-Size: ${Math.ceil(installedBytes / 1024)}
Depends: ${dependencies.join(', ')}
Recommends: xdg-utils
Section: mail
Priority: optional
Description: ${identity.summary}
 ${summary}
`;
}
