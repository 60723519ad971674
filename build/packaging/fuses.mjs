/**
 * Electron's fuses, version 1 of their wire, in the order of the wire: `isOn` is how Mailwright's packages have them. A runtime has as many
 * of them as its own wire is long. https://www.electronjs.org/docs/latest/tutorial/fuses
 */
export const fuses = /** @type {const} */ ([
  { name: 'runAsNode', isOn: false },
  { name: 'enableCookieEncryption', isOn: true },
  { name: 'enableNodeOptionsEnvironmentVariable', isOn: false },
  { name: 'enableNodeCliInspectArguments', isOn: false },
  { name: 'enableEmbeddedAsarIntegrityValidation', isOn: true },
  { name: 'onlyLoadAppFromAsar', isOn: true },
  // The program has no snapshot of its own.
  { name: 'loadBrowserProcessSpecificV8Snapshot', isOn: false },
  // The page comes from `app:`, never from `file:`.
  { name: 'grantFileProtocolExtraPrivileges', isOn: false },
  { name: 'wasmTrapHandlers', isOn: true },
]);

/**
 * The fuses that electron-builder is to set in a runtime.
 *
 * @param {number} count - How many fuses the runtime has.
 * @returns {Readonly<Record<string, boolean>>}
 */
export function fusesToSet(count) {
  // electron-builder does not know wasmTrapHandlers. It is on unless somebody switches it off; the wire is read back.
  const known = fuses.slice(0, count).filter(({ name }) => name !== 'wasmTrapHandlers');
  return Object.fromEntries(known.map(({ name, isOn }) => [name, isOn]));
}
