import { identity } from './identity.mjs';
import { recommendedPackage } from './library-dependencies.mjs';

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
Recommends: ${recommendedPackage}
Section: mail
Priority: optional
Description: ${identity.summary}
 ${summary}
`;
}

/**
 * The description of the rpm, which takes its files as they are: nothing is stripped, compressed or searched for further dependencies.
 *
 * @param {object} facts
 * @param {string} facts.version
 * @param {string} facts.summary - One sentence.
 * @param {string} facts.licence
 * @param {readonly string[]} facts.dependencies
 * @param {string} facts.root - The folder with everything at its place in a system.
 * @param {readonly string[]} facts.files - The paths in a system; a folder stands for all that is in it.
 */
export function specFile({ version, summary, licence, dependencies, root, files }) {
  return `%global __os_install_post %{nil}
%global debug_package %{nil}
%global _build_id_links none
%global _binary_payload w10.zstdio
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1

Name: ${identity.command}
Version: ${version}
Release: 1
Summary: ${identity.summary}
License: ${licence}
Group: Applications/Internet
URL: ${identity.homepage}
Vendor: ${identity.name}
Packager: ${identity.maintainer}
AutoReqProv: no
${dependencies.map((dependency) => `Requires: ${dependency}\n`).join('')}Recommends: ${recommendedPackage}

%description
${summary}

%install
cp -a '${root}/.' %{buildroot}

%files
%defattr(-, root, root)
${files.map((file) => `"${file}"\n`).join('')}`;
}
