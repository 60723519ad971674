import { expect, it } from 'vitest';
import { failed } from '../../../electron/contract/result';
import { splitSignedFile } from '../../../electron/core/update/signed-file';

const signature = `${'A'.repeat(85)}Q==`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it('gives the signature, what it has to be for, and the content', () => {
  const split = splitSignedFile('mailwright-update', bytesOf(`mailwright-update 1 ${signature}\n{"a":"ü"}\n`));
  if (!split.ok) throw new Error(split.failure);
  expect(split.value.signature).toHaveLength(64);
  expect(textOf(split.value.content)).toBe('{"a":"ü"}\n');
  expect(textOf(split.value.signed)).toBe('mailwright-update 1\n{"a":"ü"}\n');
});

it.each([
  ['nothing', ''],
  ['a line alone', `mailwright-update 1 ${signature}`],
  ['JSON', '{"format":"mailwright-update"}\n'],
  ['another kind', `mailwright-providers 1 ${signature}\n{}`],
  ['another letter', `Mailwright-update 1 ${signature}\n{}`],
  ['a signature that is cut short', `mailwright-update 1 ${signature.slice(4)}\n{}`],
  ['a signature that is none', `mailwright-update 1 ${'!'.repeat(86)}==\n{}`],
  ['a line that Windows has ended', `mailwright-update 1 ${signature}\r\n{}`],
  ['an empty line first', `\nmailwright-update 1 ${signature}\n{}`],
  ['a first line without an end', 'mailwright-update 1 '.repeat(10_000)],
])('finds no signed file in %s', (_what, text) => {
  expect(splitSignedFile('mailwright-update', bytesOf(text))).toEqual(failed('not-signed'));
});

it('knows a format that is newer', () => {
  const bytes = bytesOf(`mailwright-update 2 ${signature}\n{}`);
  expect(splitSignedFile('mailwright-update', bytes)).toEqual(failed('newer-format'));
});
