import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from '../project-path.mjs';
import { evenModes } from './even-modes.mjs';
import { fusesToSet } from './fuses.mjs';
import { identity } from './identity.mjs';
import { debianDependencies } from './library-dependencies.mjs';

/** The folder of finished packages. */
export const packageFolder = projectPath('dist', 'packages');

/** What Electron asks to be kept with it; on a Mac it would stay outside the program. */
const runtimeLicences = ['LICENSE.electron.txt', 'LICENSES.chromium.html'];

/**
 * The configuration of electron-builder for every system.
 *
 * @param {object} runtime - The Electron that is packed.
 * @param {number} runtime.fuseCount - How many fuses it has.
 * @param {{ readonly folder: string, readonly version: string }} [runtime.laidOut] - Where it lies; without it electron-builder fetches the
 * version of package.json.
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig({ fuseCount, laidOut }) {
  return {
    appId: identity.appId,
    productName: identity.name,
    copyright: 'Copyright the Mailwright authors',
    extraMetadata: { productName: identity.name, homepage: identity.homepage, author: identity.maintainer },
    directories: { output: packageFolder, buildResources: projectPath('build', 'packaging') },
    artifactName: `${identity.name}-\${version}-\${os}-\${arch}.\${ext}`,
    ...(laidOut === undefined ? {} : { electronDist: laidOut.folder, electronVersion: laidOut.version }),
    electronLanguages: ['en-US', 'de'],
    electronFuses: fusesToSet(fuseCount),
    // Everything is bundled, so no package and nothing native goes in.
    files: ['dist/{main,preload,renderer,knowledge}/**', 'package.json', '!node_modules'],
    npmRebuild: false,
    asar: true,
    extraResources: [
      { from: 'LICENSE', to: 'LICENSE.txt' },
      { from: 'NOTICE', to: 'NOTICE.txt' },
      { from: 'dist/shipped/window-licenses.txt', to: 'licenses.txt' },
    ],
    fileAssociations: [
      {
        ext: identity.file.extension,
        name: identity.file.description,
        description: identity.file.description,
        mimeType: identity.file.mediaType,
        role: 'Viewer',
      },
    ],
    afterPack: finishFolder,
    // Nothing is looked up or uploaded while packing.
    publish: null,
    win: { target: ['nsis', 'zip'], icon: 'icons/1024x1024.png' },
    nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
    mac: {
      target: [
        { target: 'dmg', arch: 'universal' },
        { target: 'zip', arch: 'universal' },
      ],
      category: 'public.app-category.utilities',
      icon: 'icons/1024x1024.png',
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: projectPath('build', 'packaging', 'entitlements.mac.plist'),
      entitlementsInherit: projectPath('build', 'packaging', 'entitlements.mac.plist'),
      // Signs and notarises where the environment has the certificate and the key; leaves both out elsewhere.
      notarize: true,
      extraResources: runtimeLicences.map((name) => ({ from: `node_modules/electron/dist/${name}`, to: name })),
    },
    linux: {
      target: ['deb', 'rpm', 'AppImage', 'flatpak'],
      executableName: identity.command,
      icon: 'icons',
      category: identity.categories,
      synopsis: identity.summary,
      maintainer: identity.maintainer,
      vendor: identity.name,
      desktop: { entry: { StartupWMClass: identity.name } },
    },
    deb: { packageCategory: 'mail', priority: 'optional', depends: [...debianDependencies] },
    rpm: { packageCategory: 'Applications/Internet' },
    flatpak: {
      runtime: 'org.freedesktop.Platform',
      runtimeVersion: '24.08',
      sdk: 'org.freedesktop.Sdk',
      base: 'org.electronjs.Electron2.BaseApp',
      baseVersion: '24.08',
      // The network, a display, and the folder that is chosen through the portal; no file of the home folder.
      finishArgs: ['--share=network', '--share=ipc', '--socket=wayland', '--socket=fallback-x11', '--device=dri'],
    },
  };
}

/**
 * Removes Electron's own starter, which would open any folder, where the runtime brought it. On Linux every user is to read the rest.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
async function finishFolder({ appOutDir, packager, electronPlatformName }) {
  const resources =
    electronPlatformName === 'darwin' || electronPlatformName === 'mas'
      ? join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : join(appOutDir, 'resources');
  await rm(join(resources, 'default_app.asar'), { force: true });
  if (electronPlatformName === 'linux') evenModes(appOutDir);
}
