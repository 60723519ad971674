import * as v from 'valibot';

/**
 * Guards what was met on the way and is named in sentences: hosts as name servers and proxies give them, URLs, codes. It is ASCII
 * without a space, so that nothing in it can be read as a sentence of its own.
 */
export const solidTextSchema = v.pipe(v.string(), v.regex(/^[!-~]*$/, 'No ASCII text without spaces'));
