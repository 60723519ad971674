import { expect, it } from 'vitest';
import { libraryDependencies } from '../../../build/packaging/library-dependencies.mjs';

it('a library with two names stands under its new one first, because the old one is virtual where both are known', () => {
  expect(libraryDependencies).toContain('libasound2t64 | libasound2');
  const alternatives = libraryDependencies.filter((dependency) => dependency.includes('|'));
  expect(alternatives.length).toBeGreaterThan(1);
  for (const dependency of alternatives) expect(dependency).toMatch(/^(\S+)t64 \| \1$/);
});
