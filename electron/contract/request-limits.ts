import * as v from 'valibot';

/** Bounds on what the window may hand to main, in characters or items. */
export const requestLimits = {
  /** Longer than any address or host, so that one that is too long still gets its own message. */
  inputChars: 1_024,
  /** A text that is pasted to be explained, or a welcome mail. */
  pastedChars: 65_536,
  /** A mail address. RFC 5321 §4.5.3.1 allows 64 + 1 + 255. */
  addressChars: 320,
  /** A person's name. */
  nameChars: 256,
  /** A login name; RFC 5321 lets an address have 320 and `DOMAIN\user` forms stay below. */
  loginChars: 512,
  /** Generated passwords and pasted tokens stay far below. */
  passwordChars: 1_024,
  /** Mail programs named in one request. */
  programs: 64,
  /** An id of a help page or of a mail program. */
  idChars: 80,
  /** An id of a step: a protocol, a host and a port, or a source. */
  stepChars: 320,
  /** Certificates accepted for one account: one for each server, and a few that were renewed meanwhile. */
  acceptedCertificates: 32,
  /** Servers that the person has agreed to for one account: the chosen ones, and other ports of theirs. */
  agreedServers: 128,
  /** Servers of one account that were not tried: the other ports of its hosts. */
  notNeeded: 128,
  /** Servers of a pasted text: three ports for each direction. */
  givenServers: 8,
  /** Accounts that one window sets up and writes into files together. */
  accounts: 32,
  /** Services that a domain does not offer: three protocols, encrypted from the start or later. */
  services: 6,
  /** The settings of those accounts, as JSON: the longest report of one account has a tenth of it. */
  settingsChars: 4_194_304,
  /** Runs of one account that are saved into one report: its search, tests of single servers, its sign-ins. */
  runs: 64,
  /** Text of a file: as large as one that is opened. */
  fileChars: 16_777_216,
  /** The bytes of such a file in base64. */
  fileBase64Chars: 22_369_624,
  /** Name of such a file, without its folder: no system has longer ones. */
  fileNameChars: 255,
} as const;

/** A text of at most `maxChars` characters. */
export function boundedText(maxChars: number) {
  return v.pipe(v.string(), v.maxLength(maxChars));
}

/** A text of one line and at most `maxChars` characters, without control characters that a terminal or a protocol would act on. */
export function boundedLine(maxChars: number) {
  return v.pipe(boundedText(maxChars), v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'No single line of text'));
}

/**
 * Guards texts from outside that our sentences name: hosts as name servers and proxies give them, URLs, codes. Such a text is ASCII
 * without a space, so that nobody can read it as a sentence of ours.
 */
export const solidTextSchema = v.pipe(v.string(), v.regex(/^[!-~]*$/, 'No ASCII text without spaces'));
