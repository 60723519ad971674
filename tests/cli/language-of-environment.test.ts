import { expect, it } from 'vitest';
import { languageOfEnvironment } from '../../electron/cli/language-of-environment';

it.each([
  [{ LANG: 'de_AT.UTF-8' }, ['de-AT']],
  [{ LANG: 'sr_RS@latin' }, ['sr-RS']],
  [{ LANG: 'de' }, ['de']],
  [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'fr_FR' }, ['fr-FR']],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C.UTF-8' }, []],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: '' }, ['de-DE']],
  [{ LANG: 'POSIX' }, []],
  [{ LANG: '../../etc/passwd' }, []],
  [{}, []],
])('%o is set to %o', (env, languages) => {
  expect(languageOfEnvironment(env)).toEqual(languages);
});
