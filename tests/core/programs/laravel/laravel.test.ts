import { describe, expect, it } from 'vitest';
import { laravel } from '../../../../electron/core/programs/laravel/laravel';
import { Secret } from '../../../../electron/core/secret';
import { account, requestFor } from '../canonical-accounts';

/** What `env()` of Laravel makes of a value that its library for `.env` files has read. */
function envOf(value: string): string | boolean | null {
  const words: Readonly<Record<string, string | boolean | null>> = { true: true, false: false, null: null, empty: '' };
  const word = value.toLowerCase().replace(/^\((.*)\)$/, '$1');
  if (word in words) return words[word] ?? null;
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}

function passwordLine(password: string): string {
  const secret = new Secret(password);
  const rendered = laravel.write(requestFor(account({ passwords: { incoming: secret, outgoing: secret } })));
  const [file] = rendered.ok ? rendered.value.files : [];
  return /^MAIL_PASSWORD=(.*)$/m.exec(String(file?.content))?.[1] ?? '';
}

describe('a password in the file for Laravel', () => {
  it.each(['null', 'TRUE', '(empty)', "'quoted'", '"quoted"', 'ordinary', "one'"])(
    'is read back where it is %s',
    (password) => {
      const value = passwordLine(password).replace(/^"(.*)"$/, (_, inside) => inside.replaceAll(/\\(.)/g, '$1'));
      expect(envOf(value)).toBe(password);
    },
  );
});
