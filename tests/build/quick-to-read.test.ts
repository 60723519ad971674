import { expect, it } from 'vitest';
import { inAscii, readOnce } from '../../build/quick-to-read.mjs';

it.each([
  ['const text = "“é”";', '“é”'],
  ['const text = `\u{1F511}`;', '\u{1F511}'],
  ['const text = JSON.parse("{\\"a\\":\\"…\\"}").a;', '…'],
])('writes %s in ASCII, which means the same', (code, text) => {
  const written = inAscii(code);
  expect(written).toMatch(/^[\0-\x7f]*$/);
  expect(new Function(`${written} return text;`)()).toBe(text);
});

it('writes a pattern in ASCII, which finds the same', () => {
  expect(new Function(`return ${inAscii('/[а-я]ß/u')};`)().test('дß')).toBe(true);
});

it('refuses an escaped character, which would be another then', () => {
  expect(() => inAscii('/\\–/')).toThrow('escaped character');
});

it('refuses to guess which function wraps modules', () => {
  expect(() => readOnce('var a=i((e=>{})),b=j((e=>{}))')).toThrow('i, j');
});

it.each([
  ['var a=i((e=>{e.x=1}))', 'var a=i((function(e){e.x=1}))'],
  ['var a=i(((e,t)=>{t.exports=1}))', 'var a=i((function(e,t){t.exports=1}))'],
])('has the module %s read once', (code, expected) => {
  expect(readOnce(code)).toBe(expected);
});

it('leaves other functions as they are', () => {
  expect(readOnce('let a=f(e=>{e()}),b=()=>{}')).toBe('let a=f(e=>{e()}),b=()=>{}');
});
