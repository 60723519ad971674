import { keptOfTestMessage } from '../../contract/test-message';

/** What a `Received` field says of TLS; null where it says nothing. */
interface TlsOfReceived {
  /** Such as `TLSv1.3`. */
  readonly tlsVersion: string | null;
  readonly cipher: string | null;
}

/** `TLSv1.3`, `TLS1_3`, `TLS1.3`; not the beginning of `TLS_AES_256_GCM_SHA384`. */
const version = /\b(TLS|SSL)[ v]?(\d)(?:[._](\d))?(?![\w-])/i;

/** How servers name the cipher suite. */
const ciphers: readonly RegExp[] = [
  // Postfix and Dovecot: `using TLSv1.3 with cipher X (256/256 bits)`. Sendmail, Google, Yahoo, Microsoft: `cipher=X`.
  /\bcipher[ =]([\w-]{4,80})(?![\w.:])/i,
  // Exim: `TLS1.2:X:256`.
  /\b(?:TLS|SSL)v?\d(?:[._]\d)?:([\w-]{4,80})/i,
  // netqmail: `X encrypted`.
  /^([\w-]{4,80}) encrypted$/i,
];

/** TLS version and cipher suite, from the comments of the field and the words behind `with`. */
export function tlsOfReceived(comments: readonly string[], words: readonly string[]): TlsOfReceived {
  const texts = [...comments, ...words].map((text) => text.slice(0, 1_000));
  const versions = texts.flatMap((text) => {
    const [, family = '', major, minor] = version.exec(text) ?? [];
    return major === undefined ? [] : [`${family.toUpperCase()}v${major}${minor === undefined ? '' : `.${minor}`}`];
  });
  const named = texts.flatMap((text) => ciphers.flatMap((pattern) => pattern.exec(text)?.[1] ?? []));
  return { tlsVersion: versions[0] ?? null, cipher: named[0] ?? cipherInWords(words) };
}

/** Exim: `esmtps (TLS1.3) tls X`. Cisco: `ESMTP/TLS/X`. */
function cipherInWords(words: readonly string[]): string | null {
  const behind = words[words.findIndex((word) => word.toLowerCase() === 'tls') + 1];
  const isBehindTls = words.some((word) => word.toLowerCase() === 'tls');
  const slashed = words.flatMap((word) => /^\w{4,20}\/TLS\/([\w-]{4,80})$/i.exec(word)?.[1] ?? [])[0];
  const cipher = isBehindTls ? behind : slashed;
  return cipher !== undefined && cipher.length <= keptOfTestMessage.wordChars && /^[\w-]+$/.test(cipher)
    ? cipher
    : null;
}
