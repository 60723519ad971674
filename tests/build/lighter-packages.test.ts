import { expect, it } from 'vitest';
import { lighterPackages } from '../../build/lighter-packages.mjs';

type Transform = (this: { error(text: string): never }, code: string, id: string) => { readonly code: string } | null;

const { transform } = lighterPackages() as unknown as { readonly transform: Transform };
const context = {
  error: (text: string): never => {
    throw new Error(text);
  },
};
const file = '/node_modules/react-aria/dist/private/i18n/useDefaultLocale.mjs';

it('asks about a language tag without listing the languages of the platform', () => {
  const changed = transform.call(context, 'Intl.DateTimeFormat.supportedLocalesOf([locale]);', file);
  expect(changed?.code).toBe('Intl.getCanonicalLocales([locale]);');
});

it('ends the build where the package has changed, and leaves other files alone', () => {
  expect(() => transform.call(context, 'new Intl.Locale(locale);', file)).toThrow('no longer asks');
  expect(transform.call(context, 'new Intl.Locale(locale);', '/renderer/main.tsx')).toBeNull();
});
