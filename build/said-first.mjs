/**
 * Whether the window may have to say a sentence before its later parts are loaded, or where they cannot be loaded: a sixth of all words.
 *
 * @param {string} id
 */
export function isSaidFirst(id) {
  return /^(?:action|address|input|party|value|way|window|wizard)(?:\.|$)/.test(id);
}
