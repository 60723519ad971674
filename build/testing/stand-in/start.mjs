import * as modules from 'node:module';

/**
 * Starts the built program in plain Node, with a stand-in in Electron's place. Arguments are those of Electron: the folder of the program and
 * its switches. The environment has the versions that are in the place of Electron's own: `MAILWRIGHT_AS_ELECTRON` and
 * `MAILWRIGHT_AS_CHROME`.
 */
const [folder = '', ...switches] = process.argv.slice(2);
const { MAILWRIGHT_AS_ELECTRON: electron = '', MAILWRIGHT_AS_CHROME: chrome = '' } = process.env;

for (const [name, value] of Object.entries({ electron, chrome }))
  Object.defineProperty(process.versions, name, { value, enumerable: true });
process.argv = [process.execPath, folder, ...switches];
Object.assign(process, { defaultApp: true });
// The one that holds the channel decides how long this process lives.
process.once('disconnect', () => process.exit());

/**
 * Since Node 22.15, which is newer than the types here.
 *
 * @typedef {(specifier: string, context: unknown) => unknown} Resolve
 * @type {{ registerHooks(hooks: { resolve(specifier: string, context: unknown, next: Resolve): unknown }): void }}
 */
const { registerHooks } = /** @type {any} */ (modules);
const standIn = new URL('./electron.mjs', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, format: 'module', shortCircuit: true } : next(specifier, context),
});
modules.createRequire(import.meta.url)(folder);
