import * as v from 'valibot';

/**
 * Guards texts from outside that our sentences name: hosts as name servers and proxies give them, URLs, codes. Such a text is ASCII
 * without a space, so that nobody can read it as a sentence of ours.
 */
export const solidTextSchema = v.pipe(v.string(), v.regex(/^[!-~]*$/, 'No ASCII text without spaces'));
