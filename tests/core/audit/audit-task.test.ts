import { expect, it } from 'vitest';
import { auditTask, keyOfAnswered } from '../../../electron/core/audit/audit-task';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import { limits } from '../../../electron/core/limits';

const rules = { as: null, providers: createProviderTable([]) };

function task(text: string, isBroken = false) {
  return auditTask({ text, isBroken }, rules);
}

it.each([
  ['a domain', 'Fir.Example', 'Fir.Example', 'fir.example'],
  ['an address', 'Jane@fir.example', 'Jane@fir.example', 'fir.example'],
  ['an address with a name', 'Jane Doe <jane@fir.example>', 'jane@fir.example', 'fir.example'],
  ['a link', 'mailto:jane@fir.example', 'jane@fir.example', 'fir.example'],
])('reads %s', (_, text, shown, domain) => {
  expect(task(text)).toMatchObject({ text: shown, wanted: { ok: true, value: { input: { domain } } } });
});

it.each([
  ['the same domain in capitals', 'fir.example', 'FIR.example', true],
  ['a domain in Unicode and in ASCII', 'bücher.example', 'xn--bcher-kva.example', true],
  ['an address with and without a name', 'jane@fir.example', 'Jane Doe <jane@fir.example>', true],
  ['two people of a domain', 'jane@fir.example', 'joe@fir.example', false],
  ['an address and its domain', 'jane@fir.example', 'fir.example', false],
  ['two texts that cannot be read', 'no domain', 'none here', false],
])('takes %s for the same input: %s and %s, %s', (_, one, other, isSame) => {
  expect(task(one).key === task(other).key).toBe(isSame);
});

it.each([
  ['fir.example', false],
  ['Jane Doe <jane@fir.example>', false],
  ['Jürgen@bücher.example', false],
  ['two words', false],
  ['x'.repeat(5_000), false],
  [`jane@${'x'.repeat(400)}.example`, false],
  ['jane@fir.example', true],
  ['"jane@fir.example', true],
])('finds the line of %s again by its text', (text, isBroken) => {
  const { key, text: shown } = task(isBroken ? `"${text}` : text, isBroken);

  expect(keyOfAnswered(shown, rules)).toBe(key);
  expect(shown.length).toBeLessThanOrEqual(limits.addressChars);
});

it.each([
  ['two words', 'input.space-inside'],
  ['x'.repeat(5_000), 'input.too-long'],
  ['jane@', 'input.no-domain'],
  ['a\u0000b.example', 'input.control-character'],
])('says what is wrong with %j', (text, id) => {
  expect(task(text).wanted).toMatchObject({ ok: false, failure: { id } });
});

it('says where a quotation mark is not closed', () => {
  expect(task('"jane@fir.example', true).wanted).toMatchObject({ failure: { id: 'audit.open-quotation' } });
});
