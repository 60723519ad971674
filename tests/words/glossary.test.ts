import { expect, it } from 'vitest';
import { en } from '../../electron/words/en';

/** Words that people outside the field do not know, or that soothe or accuse; each with the word to use instead. */
const avoided: readonly (readonly [RegExp, string])[] = [
  [/\b(?:incoming|outgoing) (?:mail )?server/i, 'receiving, sending'],
  [/\b(?:e-?mail|mail) (?:client|programs?|software)\b/i, 'mail app'],
  [/\bMUA\b|\bMTA\b|\bMSA\b/, 'mail app, server'],
  [/\b(?:user ?name|user ID|username)\b/i, 'login name'],
  [/\blog(?:ging)? (?:in|on)\b|\blogon\b|\bsign(?:ing)? on\b/i, 'sign in'],
  [/\bcredentials?\b/i, 'login name, password'],
  [/\bhandshakes?\b/i, 'proven from here'],
  [/\b(?:hostname|FQDN|socket|payload|parse)\b/i, 'plain words'],
  [/\bSSL\b(?!\/TLS)/, 'TLS'],
  [/\b(?:please|sorry|oops|just|simply|successful(?:ly)?)\b/i, 'nothing'],
  [/!/, 'no exclamation mark'],
];

/** Areas whose readers run servers or use a command line, or that quote the labels of other programs. */
const elsewhere = /^(?:cli|export|save|provider|request)\./;

it('says everything in the words of the glossary', () => {
  const said = Object.entries(en).filter(([id]) => !elsewhere.test(id));
  const faults = said.flatMap(([id, sentence]) =>
    avoided.filter(([pattern]) => pattern.test(sentence)).map(([, instead]) => `${id}: ${sentence} (say: ${instead})`),
  );
  expect(said.length).toBeGreaterThan(300);
  expect(faults).toEqual([]);
});
