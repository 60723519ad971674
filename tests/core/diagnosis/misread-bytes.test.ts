import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMisreadBytes } from '../../../electron/core/diagnosis/misread-bytes';

describe('withoutMisreadBytes', () => {
  it.each([
    [
      'Chinese read as Latin-1',
      '535 Error: ÇëÊ¹ÓÃÊÚÈ¨ÂëµÇÂ¼¡£ÏêÇéÇë¿´: http://a.example',
      '535 Error: 请使用授权码登录。详情请看: http://a.example',
    ],
    [
      'Chinese as Python prints it',
      String.raw`(550, '\xd3\xc3\xbb\xa7\xce\xde\xc8\xa8\xb5\xc7\xc2\xbd')`,
      "(550, '用户无权登陆')",
    ],
    ['UTF-8 as Python prints it', String.raw`b'\xe5\xaf\x86\xe7\xa0\x81\xe9\x94\x99\xe8\xaf\xaf'`, "b'密码错误'"],
    ['UTF-8 read as Latin-1', 'Ã©chec de lâ\u0080\u0099authentification', 'échec de l’authentification'],
    ['Cyrillic read as Latin-1', 'Íåâåðíûé ïàðîëü', 'Неверный пароль'],
  ])('gives the letters of %s', (_, text, expected) => {
    expect(withoutMisreadBytes(text)).toBe(expected);
  });

  it.each([
    'Échec : identifiant refusé, réessayez',
    'Benutzername oder Kennwort ungültig, bitte prüfen: ÄÖ',
    'Nombre de usuario o contraseña inválidos',
    '授权码错误',
    'Неверный пароль',
    String.raw`C:\xampp\mail`,
    String.raw`\xc`,
  ])('leaves %j as it is', (text) => {
    expect(withoutMisreadBytes(text)).toBe(text);
  });

  it('leaves every text without such bytes as it is', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .filter((some) => !/[\u0080-\u00ff]{2}|\\x/i.test(some));
    fc.assert(
      fc.property(text, (some) => {
        expect(withoutMisreadBytes(some)).toBe(some);
      }),
    );
  });
});
