import { rmSync } from 'node:fs';
import { CannotGoOn, exitWith } from './cannot-go-on.mjs';
import { resolveRuntime } from './electron-runtime.mjs';
import { installPackages } from './install-packages.mjs';

// `npm run package` makes what this machine can make without fetching tools; with `--release` electron-builder makes every package of this
// system, for which it fetches what it needs.
await exitWith(async () => {
  const args = process.argv.slice(2);
  const unknown = args.filter((argument) => argument !== '--release');
  if (unknown.length > 0) throw new CannotGoOn(`npm run package knows --release, and not ${unknown.join(' ')}.`);
  const isRelease = args.includes('--release');

  await installPackages();
  const runtime = await resolveRuntime();
  // Imported here because they need the packages that were installed above.
  const { bundleWhereChanged } = await import('./bundle.mjs');
  const { makeReleases } = await import('./packaging/make-releases.mjs');
  const { makePackages } = await import('./packaging/make-packages.mjs');
  const { packageFolder } = await import('./packaging/builder-config.mjs');
  await bundleWhereChanged();
  rmSync(packageFolder, { recursive: true, force: true });
  if (isRelease) await makeReleases(runtime);
  else await makePackages(runtime);
  return 0;
});
