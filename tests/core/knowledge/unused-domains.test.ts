import { expect, it } from 'vitest';
import { disuseOf, disuseServices } from '../../../electron/core/knowledge/unused-domains';

it('names a source for each service, each service once', () => {
  for (const { source } of disuseServices) expect(source).toMatch(/^https:\/\//);
  const suffixes = disuseServices.map(({ suffix }) => suffix);
  expect(new Set(suffixes).size).toBe(suffixes.length);
});

it('recognises a service by whole labels, and only where no other host is named', () => {
  expect(disuseOf(['ns1.parkingcrew.net', 'ns2.parkingcrew.net'])).toBe('parked');
  expect(disuseOf(['ns1.notparkingcrew.net'])).toBeNull();
  expect(disuseOf(['ns1.parkingcrew.net', 'ns.example.net'])).toBeNull();
  expect(disuseOf([])).toBeNull();
});
