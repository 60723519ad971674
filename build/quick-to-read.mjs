/**
 * Has the code of the window read in less time, without another meaning: in ASCII, which a page decodes as fast as it copies it, and with
 * CommonJS modules as functions that are read once. The bundler writes them as arrows, which Chromium reads twice: to find their end, and
 * to run them.
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
 * Code in ASCII. What is not may stand in texts, templates and patterns only, where an escape means the same. Throws where it stands behind
 * a backslash, because there an escape means something else.
 *
 * @param {string} code
 */
export function inAscii(code) {
  if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(code))
    throw new Error('Code with an escaped character cannot be written in ASCII');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Code with its wrapped CommonJS modules, `=wrap((exports,module)=>{…})`, as functions in parentheses, which are read at once. Throws where
 * several functions are called like that: then not all of them wrap modules, and another function may mean something else.
 *
 * @param {string} code
 */
export function readOnce(code) {
  const wrapped = /=(\w+)\(\((?:(\w+)|\((\w+,\w+)\))=>\{/g;
  const wraps = new Set([...code.matchAll(wrapped)].map(([, wrap]) => wrap));
  if (wraps.size > 1) throw new Error(`Which of ${[...wraps].join(', ')} wraps the CommonJS modules?`);
  return code.replace(wrapped, (_, wrap, one, both) => `=${wrap}((function(${one ?? both}){`);
}
