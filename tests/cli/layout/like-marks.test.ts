import { expect, it } from 'vitest';
import { withoutMarks } from '../../../electron/cli/layout/like-marks';

it.each([
  ['check marks', '✓ ✔ ✅ ☑ 🗸 🗹 🮱 ⍻ √ 𐄂 🆗 👍'],
  ['crosses', '✗ ✘ ✕ ✖ ☒ ☓ ❌ ❎ 🗙 🗴 🗵 🗶 🗷 🞨 ⛌ ⛝ ⮽ ⮾ ⨯ ⊗ ⊠ ╳ ⌧ 🅧 🚫 ⛔'],
  ['warnings and bullets of other programs', '⚠ ❗ ❕ 🛑 🔴 🟢 ● ■ ➤ ◆ ★'],
])('leaves no %s in a text from outside', (_, marks) => {
  for (const mark of marks.split(' ')) expect(withoutMarks(`${mark} works`)).toBe('? works');
});

it.each([
  'Let’s Encrypt R3, © Example® GmbH & Co. KG™, Nº 5, № 7, 25 °C, ½ price, 5 × 3 = 15 ± 1 €',
  '株式会社例 ㈱ ㍿, 예시(주), пример, مثال, उदाहरण, ກ, ಠ',
  '“quoted” «text» – dash … · → ← ≤ ≥ ≠ −5 ‰ • ! ?',
])('leaves the words of %j', (text) => {
  expect(withoutMarks(text)).toBe(text);
});
