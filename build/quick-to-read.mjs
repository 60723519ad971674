/**
 * Has the code of the window read in less time, without another meaning: in ASCII, which a page decodes as fast as it copies it, and with
 * CommonJS modules as functions that are read once. Written as arrows, as the bundler does, Chromium reads them once to find their end
 * and again to run them.
 *
 * @returns {import('vite').Plugin}
 */
export function quickToRead() {
  return {
    name: 'quick-to-read',
    generateBundle(_options, bundle) {
      for (const built of Object.values(bundle)) {
        if (built.type === 'chunk') built.code = inAscii(readOnce(built.code));
      }
    },
  };
}

/**
 * Code in ASCII. What is not may stand in texts, templates and patterns only, where an escape means the same.
 *
 * @param {string} code
 */
export function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Code with its wrapped CommonJS modules, `=wrap((exports,module)=>{…})`, as functions in parentheses, which are read at once.
 *
 * @param {string} code
 */
export function readOnce(code) {
  return code.replace(
    /=(\w+)\(\((?:(\w+)|\((\w+,\w+)\))=>\{/g,
    (_, wrap, one, both) => `=${wrap}((function(${one ?? both}){`,
  );
}
