/** What texts are made of that slow a careless pattern down: its words, its beginnings, and the characters that it repeats. */
const pieces = [
  'user ',
  'tls ',
  'must ',
  'imap',
  'exceeded ',
  ' ',
  '[',
  '-',
  'a.',
  '@',
  '<',
  '535 5.7.8 ',
  '535-\n',
  '4.7.0',
  'ip ',
  'sender ',
  'é',
  '550-5.7.1 a\r\n',
  'parol ',
  '授权',
  'ÇëÊ¹ÓÃ',
  '\\xc7\\xeb',
  'issuer cn=',
  'failed to ',
  'a.b.c.example.org ',
] as const;

/** Words of the patterns, to be put in any order. */
export const wordsOfPatterns = [
  'too many',
  'auth',
  'sender',
  'recipient',
  'ip',
  'blocked',
  'must',
  'ssl',
  'mailbox',
  'account',
  'relay',
  'not',
  'limit',
  'password',
  'rejected',
  'x'.repeat(50),
  '\u0301',
] as const;

const megabyteChars = 1_048_576;

/** Texts of a megabyte, each with the piece that it repeats. */
export function megabytes(): readonly { readonly piece: string; readonly text: string }[] {
  return pieces.map((piece) => ({ piece, text: piece.repeat(Math.ceil(megabyteChars / piece.length)) }));
}
