import { expect, it } from 'vitest';
import { debianDependencies, rpmDependencies } from '../../../build/packaging/library-dependencies.mjs';

it('a library with two names stands under its new one first, because the old one is virtual where both are known', () => {
  expect(debianDependencies).toContain('libasound2t64 | libasound2');
  const alternatives = debianDependencies.filter((dependency) => dependency.includes('|'));
  expect(alternatives.length).toBeGreaterThan(1);
  for (const dependency of alternatives) expect(dependency).toMatch(/^(\S+)t64 \| \1$/);
});

it('an rpm asks for each library by its own name', () => {
  expect(rpmDependencies).toContain('libnssutil3.so()(64bit)');
  expect(new Set(rpmDependencies).size).toBe(rpmDependencies.length);
  for (const dependency of rpmDependencies) expect(dependency).toMatch(/^lib[\w.+-]+\.so[\d.]*\(\)\(64bit\)$/);
});
