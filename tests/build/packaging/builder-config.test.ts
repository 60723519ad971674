import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builderConfig } from '../../../build/packaging/builder-config.mjs';
import { fuses } from '../../../build/packaging/fuses.mjs';
import { projectPath } from '../../../build/project-path.mjs';

const { validateConfiguration } = createRequire(import.meta.url)('app-builder-lib/out/util/config/config') as {
  validateConfiguration(config: object, log: { isEnabled: boolean }): Promise<void>;
};

/** Has electron-builder judge a configuration by its own schema. */
async function validate(config: object): Promise<void> {
  await validateConfiguration(config, { isEnabled: false });
}

describe('the configuration of electron-builder', () => {
  it('is one that electron-builder accepts, for the official Electron and for one that is laid out', async () => {
    await validate(builderConfig({ fuseCount: fuses.length }));
    await validate(builderConfig({ fuseCount: 7, laidOut: { folder: 'runtime', version: '25.1.1' } }));
  });

  it('would be refused with a field that does not exist', async () => {
    const config = builderConfig({ fuseCount: fuses.length });
    await expect(validate({ ...config, mac: { ...config.mac, hardened: true } })).rejects.toThrow(
      /configuration\.mac should be/,
    );
  });

  it('names every package of the three systems', () => {
    const { win, mac, linux } = builderConfig({ fuseCount: fuses.length });
    expect(win?.target).toEqual(['nsis', 'zip']);
    expect(mac?.target).toEqual(['dmg', 'zip'].map((target) => ({ target, arch: 'universal' })));
    expect(linux?.target).toEqual(['deb', 'rpm', 'AppImage', 'flatpak']);
  });

  it('installs for one user on Windows, and leaves that user’s folder', () => {
    const { nsis } = builderConfig({ fuseCount: fuses.length });
    expect(nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false });
  });

  it('hardens and notarises on a Mac', () => {
    const { mac } = builderConfig({ fuseCount: fuses.length });
    expect(mac).toMatchObject({ hardenedRuntime: true, notarize: true });
    expect(existsSync(String(mac?.entitlements))).toBe(true);
    expect(mac?.entitlementsInherit).toBe(mac?.entitlements);
  });

  it('packs the built program alone', () => {
    const { files, npmRebuild, asar } = builderConfig({ fuseCount: fuses.length });
    expect(files).toEqual(['dist/{main,preload,renderer,knowledge}/**', 'package.json', '!node_modules']);
    expect({ npmRebuild, asar }).toEqual({ npmRebuild: false, asar: true });
  });

  it('gives a Flatpak no file of the home folder, and no bus', () => {
    const { flatpak } = builderConfig({ fuseCount: fuses.length });
    expect(flatpak?.finishArgs?.filter((argument) => /filesystem|bus|device=all/.test(argument))).toEqual([]);
  });

  it('names pictures that are there', () => {
    const { win, mac, linux, directories } = builderConfig({ fuseCount: fuses.length });
    const folder = directories?.buildResources ?? '';
    for (const { icon } of [win, mac, linux].flatMap((system) => system ?? [])) {
      expect(existsSync(join(folder, String(icon)))).toBe(true);
    }
    expect(folder).toBe(projectPath('build', 'packaging'));
  });

  it.skipIf(process.platform === 'win32')(
    'opens what is laid out on Linux to every user, without the starter of Electron',
    async () => {
      const appOutDir = mkdtempSync(join(tmpdir(), 'mailwright-laid-out-'));
      onTestFinished(() => rmSync(appOutDir, { recursive: true, force: true }));
      const resources = join(appOutDir, 'resources');
      mkdirSync(resources, { mode: 0o700 });
      for (const name of ['app.asar', 'default_app.asar']) writeFileSync(join(resources, name), '', { mode: 0o600 });

      const { afterPack } = builderConfig({ fuseCount: fuses.length });
      if (typeof afterPack !== 'function') throw new Error('Nothing happens after packing.');
      await afterPack({ appOutDir, electronPlatformName: 'linux' } as AfterPackContext);

      expect(readdirSync(resources)).toEqual(['app.asar']);
      const modes = [appOutDir, resources, join(resources, 'app.asar')].map((path) => statSync(path).mode & 0o777);
      expect(modes).toEqual([0o755, 0o755, 0o644]);
    },
  );
});
