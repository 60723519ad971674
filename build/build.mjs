import { exitWith } from './cannot-go-on.mjs';
import { installPackages } from './install-packages.mjs';

await exitWith(async () => {
  await installPackages();
  // Imported here because it needs the packages that were installed above.
  const { bundle } = await import('./bundle.mjs');
  await bundle();
  return 0;
});
