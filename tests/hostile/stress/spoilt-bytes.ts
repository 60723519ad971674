import fc from 'fast-check';

/** Bytes with a meaning in some protocol, so that random bytes get past a parser's first checks. */
const telling = [
  ...[
    '\r\n',
    '\n',
    '\r',
    '\0',
    ' ',
    '-',
    '.',
    '* ',
    '+ ',
    '+OK',
    '-ERR',
    'a1 ',
    'a2 ',
    'a3 ',
    'OK',
    'NO',
    'BAD',
    'BYE',
  ],
  ...['PREAUTH', 'CAPABILITY', 'STARTTLS', 'STLS', 'SASL PLAIN', 'AUTH=PLAIN', 'LOGINDISABLED', '{3}', '{99999999}'],
  ...[
    '220 ',
    '250-',
    '250 ',
    '354 ',
    '421 ',
    '<?xml',
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&#x0;',
  ],
  ...[
    '&amp;',
    '"',
    "'",
    '=',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    'null',
    '1e999',
    '\\u0000',
    '<html',
    '\ufeff',
    '%EMAILADDRESS%',
  ],
].map((text) => Buffer.from(text));

const piece = fc.oneof(
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 24 }) },
  { weight: 3, arbitrary: fc.constantFrom(...telling) },
);

/** Random bytes, with the tokens of protocols and documents among them. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc
  .array(piece, { maxLength: 60 })
  .map((pieces) => Buffer.concat(pieces));

/** One change to a text. Positions are in thousandths of its length, so that a failing case shrinks to a readable one. */
const change = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'replace', 'repeat', 'move'),
  at: fc.integer({ min: 0, max: 1_000 }),
  length: fc.integer({ min: 1, max: 40 }),
  to: fc.integer({ min: 0, max: 1_000 }),
  bytes: piece,
});

/** Real bytes with some changes. */
export function spoiltBytes(originals: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const original = fc.constantFrom(...originals.map((bytes) => Buffer.from(bytes)));
  const changes = fc.array(change, { minLength: 1, maxLength: 5 });
  return fc.tuple(original, changes).map(([bytes, made]) => made.reduce(spoil, bytes));
}

function spoil(
  bytes: Buffer,
  { kind, at, length, to, bytes: added }: { kind: string; at: number; length: number; to: number; bytes: Uint8Array },
): Buffer {
  const start = Math.floor((bytes.length * at) / 1_000);
  const before = bytes.subarray(0, start);
  const part = bytes.subarray(start, start + length);
  const after = bytes.subarray(start + length);
  switch (kind) {
    case 'insert':
      return Buffer.concat([before, added, part, after]);
    case 'remove':
      return Buffer.concat([before, after]);
    case 'replace':
      return Buffer.concat([before, added, after]);
    case 'repeat':
      return Buffer.concat([before, part, part, after]);
    default: {
      const others = Buffer.concat([before, after]);
      const place = Math.floor((others.length * to) / 1_000);
      return Buffer.concat([others.subarray(0, place), part, others.subarray(place)]);
    }
  }
}

/** Values that no honest document has, in a form that is valid in both XML and JSON. */
const oddValues = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '65536',
    '993.5',
    '1e3',
    '0x3E1',
    'NaN',
    '00993',
    'imap',
    'SSL',
    'none',
    '.',
    '..',
    'a..b',
    '*',
  ],
  ...[
    'localhost',
    '127.0.0.1',
    '[::1]',
    'xn--',
    '-a.example',
    'ｅxample.com',
    '\u0000',
    '\u202e',
    '%EMAILADDRESS%',
    '%%',
  ],
  ...['a'.repeat(254), `${'a.'.repeat(200)}b`, 'https://a.example:99999', '&amp;', '&#0;', '&#x110000;', '__proto__'],
];

/** Real documents with some values or names replaced and the syntax kept. */
export function oddDocuments(originals: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const original = fc.constantFrom(...originals.map((bytes) => Buffer.from(bytes).toString('utf8')));
  const changes = fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...oddValues)), { minLength: 1, maxLength: 4 });
  return fc.tuple(original, changes).map(([text, made]) => Buffer.from(made.reduce(replaceValue, text)));
}

/** Replaces the text of the n-th element, or the n-th string of JSON. */
function replaceValue(text: string, [place, value]: readonly [number, string]): string {
  const values = [...text.matchAll(/(?<=>)[^<>]+(?=<)|(?<=")[^"]+(?=")/g)];
  const chosen = values[place % Math.max(1, values.length)];
  if (chosen === undefined) return text;
  return text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length);
}

/** Bytes cut into segments, as a network does. */
export function cutAnyhow(bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<readonly Uint8Array[]> {
  const places = fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 6 });
  return fc.tuple(bytes, places).map(([whole, cuts]) => {
    const at = [0, ...cuts.map((cut) => Math.floor((whole.length * cut) / 1_000)), whole.length].sort((a, b) => a - b);
    return at.slice(1).map((end, index) => whole.subarray(at[index], end));
  });
}
